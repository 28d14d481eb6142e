import SiteRenderer

/// Tells an open page whether it is still what it was. Two fingerprints are compared only within one run of the program.
struct Fingerprints {
  /// What a page shows and does, without how it looks.
  static func page(_ html: [UInt8], with behavior: String) -> String { digest([html, Array(behavior.utf8)]) }

  /// What pages load beside their styles: scripts, data, pictures.
  static func behavior(of site: SitePlan) -> String {
    digest(site.assetsOfPages.filter { !$0.path.hasSuffix(".css") }.flatMap { [Array($0.path.utf8), $0.bytes] })
  }

  static func styles(of site: SitePlan) -> String {
    digest(site.assetsOfPages.filter { $0.path.hasSuffix(".css") }.flatMap { [Array($0.path.utf8), $0.bytes] })
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
