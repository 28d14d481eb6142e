import Markdown

/// What links, pictures and citations can lead to.
struct ContentIndex {
  /// The anchors of each page, by path; nil where the page could not be read, so that no anchor of it is called wrong.
  var pages: [String: Set<String>?] = [:]
  /// Every file of the content folder.
  var files: Set<String> = []
  var pictures: Set<String> = []
  /// The label of each reference by its key; nil if they could not be read.
  var labels: [String: String]? = [:]
}
