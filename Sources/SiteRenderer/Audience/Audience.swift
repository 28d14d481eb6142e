/// Whom a site is made for.
///
/// The audience decides what there is to render, before any page is made: `Toolkit.edition(for:)` takes out what an audience must not
/// have, and `PageContext.forTrainers` is where a page asks for what only the core can tell, the answers. Templates show what is there.
package enum Audience: String, CaseIterable, Sendable {
  /// Whoever teaches: with talking points, activities, answers and the facilitator pack.
  case trainer
  /// Whoever takes part or studies alone: without any of these, anywhere in the site.
  case participant
}
