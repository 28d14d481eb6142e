package import Diagnostics
package import Markdown

/// An entry of the glossary.
package struct Term: Sendable {
  package var id: String
  package var name: String
  package var otherNames: [String]
  package var definition: [Block]
  package var location: SourceLocation
}
