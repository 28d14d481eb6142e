package import Diagnostics
package import Markdown

/// An entry of the glossary.
package struct Term: Sendable {
  package var id: String
  package var name: String
  package var otherNames: [String]
  /// Where those names are written.
  package var otherNamesLocation: SourceLocation
  /// Other names that have an everyday meaning too, so that texts are not marked with them.
  package var looseNames: [String]
  package var definition: [Block]
  package var location: SourceLocation

  package var allOtherNames: [String] { otherNames + looseNames }
}
