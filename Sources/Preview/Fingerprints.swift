import SiteRenderer

/// What tells the files of one state of a site from those of another, so that an open page knows whether it is still what it was and a
/// browser keeps what has not changed. Fingerprints are compared only within one run of the program.
struct Fingerprints {
  /// Of each script, by its path.
  private let scripts: [String: String]
  /// Of what pages load beside scripts and styles, such as pictures.
  private let others: String
  /// Of all styles together.
  let styles: String

  /// Of all that is no page, in order.
  init(of files: [OutputFile]) {
    let kinds = Dictionary(grouping: files) { $0.path.split(separator: ".").last }
    scripts = Dictionary(uniqueKeysWithValues: kinds["js", default: []].map { ($0.path, Self.digest([$0.bytes])) })
    styles = Self.digest(of: kinds["css", default: []])
    others = Self.digest(of: files.filter { !$0.path.hasSuffix(".js") && !$0.path.hasSuffix(".css") })
  }

  /// A page whose scripts have addresses of their own for each version.
  func page(_ html: [UInt8]) -> PreviewedHTML {
    var page = PreviewedHTML(html)
    page.head.replace(#/ src="([^":]+\.js)"/#) { match in
      // All pages lead up to the root, where the folder of scripts is.
      let path = match.1.split(separator: "/").drop { $0 == ".." }.joined(separator: "/")
      return " src=\"\(match.1)\(scripts[path].map { "?" + $0 } ?? "")\""
    }
    return page
  }

  /// What a page shows and does, without how it looks.
  func digest(of page: PreviewedHTML) -> String {
    Self.digest([Array(page.head.utf8), Array(page.rest), Array(others.utf8)])
  }

  /// Whether the query of an address is what tells this script, or these styles, from others.
  func isVersion(_ query: String, of path: String) -> Bool {
    path.hasSuffix(".css") ? query == styles : query == scripts[path]
  }

  private static func digest(of files: [OutputFile]) -> String {
    digest(files.flatMap { [Array($0.path.utf8), $0.bytes] })
  }

  private static func digest(_ parts: [[UInt8]]) -> String {
    var hasher = Hasher()
    for part in parts {
      hasher.combine(part.count)
      part.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }
}
