import Diagnostics
import Markdown

/// What links, pictures and citations can lead to.
struct ContentIndex: Equatable, Sendable {
  /// What else than itself a page has to link to.
  struct Places: Equatable {
    /// What each of them is: `slide`, `term` or `heading`.
    var noun: String
    /// In the order of the page.
    var ids: [String]
  }

  /// The places on each page, by path; nil where the page could not be read, so that no anchor of it is called wrong.
  var pages: [String: Places?] = [:]
  /// The same for each chapter of the documentation, to which only the documentation itself may link.
  var chapters: [String: Places] = [:]
  /// Every file of the content folder.
  var files: Set<String> = []
  var pictures: Set<String> = []
  /// By the path of each shared file whose thing an overlay replaces, the path of the file that does.
  var replaced: [String: String] = [:]
  /// The label of each reference by its key; nil if they could not be read.
  var labels: [String: String]? = [:]

  /// What links in the file at `source` can lead to on a page; nil if they cannot lead to the page.
  func places(on path: String, from source: String) -> Places?? {
    if chapters[source] != nil, let places = chapters[path] { return .some(places) }
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
