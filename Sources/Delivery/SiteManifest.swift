/// The list of the files that a build made, kept in the site's folder.
///
/// A build deletes what an earlier build made and nothing else; this is how it knows.
struct SiteManifest: Equatable {
  /// The name of the list in the folder.
  static let fileName = ".toolkit-site"
  private static let heading = "# Files made by `toolkit build`. The next build replaces them all."

  var paths: [String]

  init(paths: [String]) {
    self.paths = paths.sorted()
  }

  /// Reads a list; nil if the text is none.
  init?(text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first.map(String.init) == SiteManifest.heading else { return nil }
    paths = lines.dropFirst().map(String.init)
  }

  var text: String { ([SiteManifest.heading] + paths).joined(separator: "\n") + "\n" }
}
