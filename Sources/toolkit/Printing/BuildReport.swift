import Curriculum
import Delivery
import SiteRenderer

/// What a build did, for programs: what the check found, as `toolkit check --json` prints it, and what became of the site.
struct BuildReport: Encodable {
  struct Built: Encodable {
    var folder: String
    var audience: String
    var files: Int
    var written: Int
    var unchanged: Int
    var removed: Int
  }

  private enum CodingKeys: CodingKey {
    case site
  }

  var found: DiagnosticReport
  /// Null if the content has errors: the old site is as it was.
  var site: Built?

  func encode(to encoder: any Encoder) throws {
    try found.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(site, forKey: .site)
  }
}
