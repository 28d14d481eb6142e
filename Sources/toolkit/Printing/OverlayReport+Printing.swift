import Curriculum
import Diagnostics

extension OverlayReport {
  /// A line for each thing, with where it is from, and what has become longer.
  func text(in folders: SourceFolders) -> String {
    let rows = changes.map { change in
      [
        change.replaced == nil ? "added" : "replaced",
        change.kind,
        change.id.isEmpty ? change.title : change.id,
        "\(folders.path(of: change.location.path)):\(change.location.line)",
        change.replaced.map { "for \(folders.path(of: $0.path)):\($0.line)" } ?? "",
      ]
    }
    let heading = "Overlay of \(agency): \(replaced) replaced, \(added) added"
    return ([heading] + (rows.isEmpty ? [] : [TextTable.text(rows)]) + lengths.map(\.text)).joined(separator: "\n")
  }
}

extension OverlayReport.NewLength {
  fileprivate var text: String {
    // What is the same needs no word.
    let whole = now == before ? nil : "\(now) minutes instead of \(before)"
    let minutes = whole == nil ? " minutes" : ""
    let short = shortNow == shortBefore ? nil : "\(shortNow)\(minutes) instead of \(shortBefore) in the short version"
    return "Module \(module) now takes " + [whole, short].compactMap(\.self).joined(separator: ", and ")
  }
}
