import Diagnostics
import Markdown

/// What links, pictures and citations can lead to.
struct ContentIndex: Equatable, Sendable {
  /// The anchors of each page, by path; nil where the page could not be read, so that no anchor of it is called wrong.
  var pages: [String: Set<String>?] = [:]
  /// The anchors of each chapter of the documentation, to which only the documentation itself may link.
  var chapters: [String: Set<String>] = [:]
  /// Every file of the content folder.
  var files: Set<String> = []
  var pictures: Set<String> = []
  /// By the path of each shared file whose thing an overlay replaces, the path of the file that does.
  var replaced: [String: String] = [:]
  /// The label of each reference by its key; nil if they could not be read.
  var labels: [String: String]? = [:]

  /// What links in the file at `source` can lead to on a page; nil if they cannot lead to the page.
  func anchors(of path: String, from source: String) -> Set<String>?? {
    if chapters[source] != nil, let anchors = chapters[path] { return .some(anchors) }
    return pages[path]
  }

  /// The paths of the pages to which links in the file at `source` can lead.
  func paths(linkedFrom source: String) -> [String] {
    Array(pages.keys) + (chapters[source] == nil ? [] : Array(chapters.keys))
  }

  /// Where a link to a file leads: in an overlay, a path that the overlay does not have is one of the shared content; and what the
  /// overlay has replaced is found in its place.
  func settled(_ destination: ContentDestination) -> ContentDestination {
    var destination = destination
    if !files.contains(destination.path) { destination.path = destination.path.withoutOverlayPrefix }
    destination.path = replaced[destination.path] ?? destination.path
    return destination
  }
}
