package import Diagnostics

/// A training toolkit, read and checked: every id is unique, every link and citation resolves, and every answer key is the
/// core's own answer.
package struct Toolkit: Sendable {
  package var about: ToolkitFacts
  /// By number.
  package var modules: [Module]
  package var readings: [Reading]
  package var aboutTexts: [AboutText]
  package var forms: [SampleForm]
  package var exercises: [Exercise]
  package var checks: [KnowledgeCheck]
  /// In the order of the sections that they belong to.
  package var assessments: [Assessment]
  /// By citation key.
  package var references: [Reference]
  package var resources: [Resource]
  /// In alphabetical order.
  package var terms: [Term]
  /// Nil if the toolkit has none.
  package var evaluation: Evaluation?
  /// One for each rule of the core, in its order.
  package var lawTexts: [LawText]
  package var pictures: [Picture]
  /// The documentation for editors, in the order of its files; empty if the toolkit has none.
  package var chapters: [Chapter]
  /// What the core has to decide, and does: the proof of its rules.
  package var cases: [DisclosureCase]
  /// The toolkit in other languages. What is not translated is in them as it was written.
  package var translations: [Translation] = []

  package struct Translation: Sendable {
    package var toolkit: Toolkit
    /// Paths of the content files that are translated.
    package var translated: Set<String>
    /// Paths of those that could be.
    package var untranslated: [String]
    /// Paths of those whose source has changed since.
    package var outOfStep: Set<String>
    /// Of every source that can be translated, by path: what stands behind `translates` in its translation.
    package var fingerprints: [String: String]
  }
  /// Who has adapted it to its place; nil if it is as its editors made it.
  package var agency: Agency?
}

/// What the toolkit as a whole is: the facts of `toolkit.yml`.
package struct ToolkitFacts: Sendable {
  /// Names the toolkit in what a browser keeps; the same in every language.
  package var id: String
  package var title: String
  package var version: String
  package var versionLocation: SourceLocation
  /// A BCP 47 tag, such as `en`.
  package var language: String
  /// The languages that the site is made in besides.
  package var translations: [String]
  /// The month whose law the texts state, such as `2026-11`.
  package var lawAsOf: String
  /// After how many months a law text has to be held against the law again; nil if that is left to the editors.
  package var lawReviewMonths: Int?
  /// The school grade that texts are to be readable at; nil if nobody wants to be told.
  package var readingGrade: Int?
  package var publisher: String
  package var credit: String
  package var notice: String
  /// Who approves the training as continuing education; nil if nobody does.
  package var provider: Provider?

  package struct Provider: Sendable {
    package var name: String
    /// The number under which it was approved.
    package var approval: String
  }
}

/// A file that is copied as it is.
package struct Picture: Sendable {
  /// Relative to the content folder, as `SourceFolders` has it.
  package var path: String
  package var bytes: [UInt8]
}
