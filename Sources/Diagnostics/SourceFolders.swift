/// The folders that files were read from, as seen from where the program runs.
///
/// Files are known by their path in the content folder. Those of an overlay, which lies in a folder of its own, have paths that start
/// with `.local/`: no file of the content folder has such a path, since hidden folders are not read.
///
///     let folders = SourceFolders(content: "Content", local: "Examples/larkspur-county")
///     folders.path(of: "glossary.md")         // "Content/glossary.md"
///     folders.path(of: ".local/glossary.md")  // "Examples/larkspur-county/glossary.md"
package struct SourceFolders: Hashable, Sendable {
  /// What the paths of an overlay's files start with.
  package static let localPrefix = ".local/"

  package var content: String
  /// Nil without an overlay.
  package var local: String?

  package init(content: String, local: String? = nil) {
    self.content = content
    self.local = local
  }

  package func path(of path: String) -> String {
    guard let local, path.isInOverlay else { return content + "/" + path }
    return local + "/" + path.withoutOverlayPrefix
  }

  /// A place as a terminal can open it.
  package func seen(_ location: SourceLocation) -> SourceLocation {
    var location = location
    location.path = path(of: location.path)
    return location
  }
}

extension String {
  /// Whether it is the path of a file of an overlay.
  package var isInOverlay: Bool { hasPrefix(SourceFolders.localPrefix) }

  /// The path in the folder that the file was read from.
  package var withoutOverlayPrefix: String { isInOverlay ? String(dropFirst(SourceFolders.localPrefix.count)) : self }
}
