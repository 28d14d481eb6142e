/// A place in the built site: a page, and perhaps an id on it.
struct Address: Hashable {
  /// Relative to the site's folder.
  var path: String
  var id: String?

  init(_ path: String, id: String? = nil) {
    self.path = path
    self.id = id
  }

  /// The address as a link on another page: from `module-7/slides.html`, `Address("law.html", id: "a")` is `../law.html#a`.
  func relative(to page: String) -> String {
    let fragment = id.map { "#\($0)" } ?? ""
    if page == path, !fragment.isEmpty { return fragment }
    var target = path.split(separator: "/")[...]
    var folders = page.split(separator: "/").dropLast()
    while let folder = folders.first, target.count > 1, folder == target.first {
      folders.removeFirst()
      target.removeFirst()
    }
    return String(repeating: "../", count: folders.count) + target.joined(separator: "/") + fragment
  }
}
