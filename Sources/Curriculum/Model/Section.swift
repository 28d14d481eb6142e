package import Diagnostics
package import Markdown

/// A part of a module: one file, a run of slides that belong together and one study page.
package struct Section: Sendable {
  package var id: String
  /// Its place in the module, from 1.
  package var number: Int
  package var title: String
  /// Numbers of the module's objectives that it serves.
  package var objectives: [Int]
  package var introduction: [Block]
  package var slides: [Slide]
  package var location: SourceLocation

  /// Planned minutes of all its slides.
  package var minutes: Int { slides.reduce(0) { $0 + $1.minutes } }
}
