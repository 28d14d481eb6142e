package import Diagnostics
package import Markdown

/// One training module.
package struct Module: Sendable {
  /// What stands under a heading of `module.md`.
  package struct Part: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case introduction = "Introduction"
      case audience = "Intended audience"
      case qualifications = "Facilitator qualifications"
      case terminology = "Terminology"
      case objectives = "Objectives"
      case tips = "Training tips"
      case materials = "Materials"
    }

    package var kind: Kind
    package var blocks: [Block]
  }

  package var number: Int
  package var title: String
  /// How long the whole module takes, in minutes.
  package var minutes: Int
  /// How long the short version takes, in minutes.
  package var shortMinutes: Int
  package var summary: [Block]
  package var parts: [Part]
  package var objectives: [Objective]
  package var sections: [Section]
  package var location: SourceLocation

  package func part(_ kind: Part.Kind) -> [Block] { parts.first { $0.kind == kind }?.blocks ?? [] }
  package var slides: [Slide] { sections.flatMap(\.slides) }
}

/// What a participant is able to do after the module.
package struct Objective: Sendable {
  /// Its number in the module's list, from 1.
  package var number: Int
  package var text: [Inline]
}
