package import SiteRenderer

/// What a preview shows: the last good site, and what keeps a newer one from taking its place.
package struct PreviewState: Sendable {
  /// Nil until there has been a good one.
  package var site: SitePlan?
  /// As they are printed; empty if all is well.
  package var problems: [String]

  package init(site: SitePlan?, problems: [String]) {
    self.site = site
    self.problems = problems
  }
}
