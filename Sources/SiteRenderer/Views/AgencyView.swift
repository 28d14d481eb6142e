import Curriculum
import Diagnostics

/// Who has adapted the toolkit, as every page shows it.
struct AgencyView {
  let name: String
  let shortName: String
  /// Whether pages load the sheet with its colors.
  let hasColors: Bool
  let notice: String

  init(of agency: Agency) {
    name = agency.name
    shortName = agency.shortName
    hasColors = agency.colors != nil
    notice = agency.notice ?? ""
  }
}

extension PageContext {
  /// None or one.
  var agencies: [AgencyView] { toolkit.agency.map { [AgencyView(of: $0)] } ?? [] }

  /// Whose something is that an overlay holds: none or one name.
  func owners(of location: SourceLocation) -> [String] {
    location.path.isInOverlay ? toolkit.agency.map { [$0.shortName] } ?? [] : []
  }
}
