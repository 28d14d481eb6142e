import Diagnostics

/// An overlay was made for this version of the toolkit: somebody has read what it adds to and replaces.
enum OverlayFitsVersion {
  static func check(_ agency: Agency, against about: ToolkitFacts, log: DiagnosticLog) {
    guard !agency.madeFor.isEmpty, !about.version.isEmpty, agency.madeFor != about.version else { return }
    log.report(
      .overlayOfOtherVersion(
        agency.madeFor,
        now: about.version,
        shared: about.versionLocation,
        at: agency.madeForLocation
      )
    )
  }
}
