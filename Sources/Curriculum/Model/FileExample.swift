/// An example of a file that the documentation shows: a code block whose info string says, behind the language, which file it is.
///
///     ```markdown file=readings/after-a-relapse.md
///     ```yaml end-of=references.yml
///     ```yaml local=overlay.yml
///     ```yaml end-of=toolkit.yml mistake=unknown-field
///     ```yaml part-of=Languages/en.yml
///     ```html site=Templates/glossary.mustache mistake=unknown-text
///
/// The tests put every example into a copy of the content, or of the site folder, and hold it against what `toolkit check` and
/// `toolkit build` say. A block that is none of these must be a command or what is printed.
package struct FileExample: Hashable, Sendable {
  package enum Place: String, CaseIterable, Sendable {
    /// The whole file of a content folder.
    case file
    /// What goes to the end of a file of the content folder, which is there already.
    case end = "end-of"
    /// The whole file of an overlay.
    case local
    /// The whole file of a site folder.
    case site
    /// Lines that stand in a file of the site folder, in this order.
    case part = "part-of"

    var isOfSite: Bool { self == .site || self == .part }
  }

  package var place: Place
  /// Relative to the folder that it is in.
  package var path: String
  /// The id of the diagnostic that it gives, such as `unknown-field`; nil if nothing is wrong with it.
  package var mistake: String?

  /// Nil if an info string names no file.
  package init?(info: String) {
    let settings = Self.settings(of: info)
    guard let (place, path) = settings.lazy.compactMap({ name, value in Place(rawValue: name).map { ($0, value) } }).first
    else {
      return nil
    }
    self.place = place
    self.path = path
    mistake = settings.first { $0.name == "mistake" }?.value
  }

  static let settingNames = Place.allCases.map(\.rawValue) + ["mistake"]

  /// What stands behind the language: `file=a.md` has the name `file` and the value `a.md`.
  static func settings(of info: String) -> [(name: String, value: String)] {
    info.split(separator: " ").dropFirst().map { word in
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
  }
}
