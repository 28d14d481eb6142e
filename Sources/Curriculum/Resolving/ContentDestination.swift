import Diagnostics

/// An address inside of the content folder: a file, and perhaps a place in it.
///
///     ContentDestination("../../glossary.md#consent", from: "modules/07-collaboration/module.md")?.text  // "glossary.md#consent"
///
/// In a checked toolkit the destinations of links to content files are written in this form, relative to the content folder.
package struct ContentDestination: Hashable, Sendable {
  /// Relative to the content folder.
  package var path: String
  package var anchor: String?

  package init(path: String, anchor: String? = nil) {
    self.path = path
    self.anchor = anchor
  }

  /// Takes apart what `text` gives.
  package init(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    self.init(path: parts[0], anchor: parts.count > 1 ? parts[1] : nil)
  }

  /// A destination as written in the file at `source`; nil if it leaves the folder of that file, the shared one or the overlay's. What starts with a slash names no file,
  /// since nobody but a server knows where such paths start.
  package init?(_ written: String, from source: String) {
    self.init(written)
    path = path.percentDecoded
    if path.isEmpty {
      path = source
      return
    }
    if path.hasPrefix("/") { return }
    var folders = source.withoutOverlayPrefix.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part != ".." {
        folders.append(part)
      } else if folders.popLast() == nil {
        return nil
      }
    }
    path = (source.isInOverlay ? SourceFolders.localPrefix : "") + folders.joined(separator: "/")
  }

  package var text: String { anchor.map { "\(path)#\($0)" } ?? path }

  /// The path as it is written in the file at `source`.
  ///
  ///     ContentDestination(path: "glossary.md").written(in: "forms/release.md")  // "../glossary.md"
  package func written(in source: String) -> String {
    var here = source.withoutOverlayPrefix.split(separator: "/").dropLast()[...]
    var there = path.withoutOverlayPrefix.split(separator: "/")[...]
    while there.count > 1, let first = here.first, first == there.first {
      here.removeFirst()
      there.removeFirst()
    }
    return String(repeating: "../", count: here.count) + there.joined(separator: "/")
  }
}

extension String {
  /// `%20` becomes a space; a sign that no two hexadecimal digits follow stays.
  fileprivate var percentDecoded: String {
    guard contains("%") else { return self }
    var decoded: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), rest.count >= 2, !digits.hasPrefix("+"), let value = UInt8(digits, radix: 16) {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
