import SiteRenderer

/// The pages of one state of the site as a preview sends them, written out when they are first asked for.
struct PreviewPages {
  /// A page, and what tells it from others.
  struct Page {
    var status: Response.Status
    var html: PreviewedHTML
    var fingerprint: String
  }

  /// Where the preview's own files are, which no site has.
  static let ownFolder = ".preview"

  private let site: SitePlan?
  private let fingerprints: Fingerprints
  private var pages: [String: Page] = [:]

  init(of site: SitePlan?) {
    self.site = site
    fingerprints = Fingerprints(of: site?.assetsOfPages ?? [])
  }

  /// What tells these styles from others.
  var style: String { fingerprints.styles }

  /// The path of the file that an address shows: `forms/` is `forms/index.html`.
  static func path(of address: String) -> String {
    address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
  }

  /// A file that is no page.
  func asset(at path: String) -> [UInt8]? {
    switch path {
    case Self.ownFolder + "/page-in-place.js": PackageResources.page_in_place_js
    case Self.ownFolder + "/preview.js": PackageResources.preview_js
    case Self.ownFolder + "/preview.css": PackageResources.preview_css
    default: path.hasSuffix(".html") ? nil : (try? site?.file(at: path))?.bytes
    }
  }

  /// Whether the query of an address is what tells these scripts or styles from others.
  func isVersion(_ query: String, of path: String) -> Bool {
    !path.hasPrefix(Self.ownFolder + "/") && fingerprints.isVersion(query, of: path)
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
        return page(.ok, file.bytes)
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
    return page(status, Array(html.utf8))
  }

  private func page(_ status: Response.Status, _ html: [UInt8]) -> Page {
    let page = fingerprints.page(html)
    return Page(status: status, html: page, fingerprint: fingerprints.digest(of: page))
  }
}
