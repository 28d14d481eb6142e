import SiteRenderer

/// The pages of one state of the site as a preview sends them, written out when they are first asked for.
struct PreviewPages {
  /// A page, and what tells it from others.
  struct Page {
    var status: Response.Status
    var html: [UInt8]
    var fingerprint: String
  }

  /// Where the preview's own files are, which no site has.
  static let ownFolder = ".preview"

  private let site: SitePlan?
  let behavior: String
  let style: String
  private var pages: [String: Page] = [:]

  init(of site: SitePlan?) {
    self.site = site
    behavior = site.map(Fingerprints.behavior) ?? ""
    style = site.map(Fingerprints.styles) ?? ""
  }

  /// The path of the file that an address shows: `forms/` is `forms/index.html`.
  static func path(of address: String) -> String {
    address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
  }

  /// A file that is no page.
  func asset(at path: String) -> [UInt8]? {
    switch path {
    case Self.ownFolder + "/preview.js": PackageResources.preview_js
    case Self.ownFolder + "/preview.css": PackageResources.preview_css
    default: path.hasSuffix(".html") ? nil : (try? site?.file(at: path))?.bytes
    }
  }

  /// Whether the query of an address is what tells these scripts or styles from others.
  func isVersion(_ query: String, of path: String) -> Bool {
    !query.isEmpty && !path.hasPrefix(Self.ownFolder + "/") && query == (path.hasSuffix(".css") ? style : behavior)
  }

  /// A page of the site, or one that says why there is none.
  mutating func page(at path: String) -> Page {
    if let page = pages[path] { return page }
    let page = makePage(at: path)
    pages[path] = page
    return page
  }

  private func makePage(at path: String) -> Page {
    guard let site else {
      return page(.unavailable, "No site yet", "The content has errors. This page shows the site as soon as they are mended.")
    }
    do {
      if let file = try site.file(at: path) {
        return Page(status: .ok, html: file.bytes, fingerprint: Fingerprints.page(file.bytes, with: behavior))
      }
      return page(.notFound, "No such page", "The site has no page “\(path)”.")
    } catch {
      return page(.unavailable, "The page cannot be made", "\(error)")
    }
  }

  /// An address may hold anything.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private func page(_ status: Response.Status, _ title: String, _ text: String) -> Page {
    let html = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <link rel="stylesheet" href="/\(Self.ownFolder)/preview.css">
      </head>
      <body class="preview-page">
      <main>
      <h1>\(title)</h1>
      <p>\(Self.escaped(text))</p>
      <p><a href="/">Home</a></p>
      </main>
      </body>
      </html>

      """
    return Page(status: status, html: Array(html.utf8), fingerprint: Fingerprints.page(Array(html.utf8), with: ""))
  }
}
