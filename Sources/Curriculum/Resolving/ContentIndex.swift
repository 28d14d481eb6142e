import Diagnostics
import Markdown

/// What links, pictures and citations can lead to.
struct ContentIndex {
  /// The anchors of each page, by path; nil where the page could not be read, so that no anchor of it is called wrong.
  var pages: [String: Set<String>?] = [:]
  /// Every file of the content folder.
  var files: Set<String> = []
  var pictures: Set<String> = []
  /// By the path of each shared file whose thing an overlay replaces, the path of the file that does.
  var replaced: [String: String] = [:]
  /// The label of each reference by its key; nil if they could not be read.
  var labels: [String: String]? = [:]

  /// Where a link to a file leads: in an overlay, a path that the overlay does not have is one of the shared content; and what the
  /// overlay has replaced is found in its place.
  func settled(_ destination: ContentDestination) -> ContentDestination {
    var destination = destination
    if !files.contains(destination.path) { destination.path = destination.path.withoutOverlayPrefix }
    destination.path = replaced[destination.path] ?? destination.path
    return destination
  }
}
