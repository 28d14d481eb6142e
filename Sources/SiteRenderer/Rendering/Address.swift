/// A place in the built site: a page, perhaps in a version of its own, and perhaps an id on it.
struct Address: Hashable {
  /// Relative to the site's folder.
  var path: String
  /// What the page's script reads from its address: `version=short`.
  var query: String?
  var id: String?

  init(_ path: String, query: String? = nil, id: String? = nil) {
    self.path = path
    self.query = query
    self.id = id
  }

  /// The address as a link on another page: from `module-7/slides.html`, `Address("law.html", id: "a")` is `../law.html#a`.
  func relative(to page: String) -> String {
    let end = (query.map { "?\($0)" } ?? "") + (id.map { "#\($0)" } ?? "")
    if page == path, !end.isEmpty { return end }
    var target = path.split(separator: "/")[...]
    var folders = page.split(separator: "/").dropLast()
    while let folder = folders.first, target.count > 1, folder == target.first {
      folders.removeFirst()
      target.removeFirst()
    }
    return String(repeating: "../", count: folders.count) + target.joined(separator: "/") + end
  }
}
