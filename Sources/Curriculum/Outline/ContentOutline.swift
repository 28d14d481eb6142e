package import ConsentCore
import Diagnostics
import Markdown

/// What there is in a content folder, by id and place: enough to put something new into it, and to complete a name.
///
/// Unlike a `Toolkit`, there is one of content with mistakes too; what could not be read is left out.
package struct ContentOutline: Sendable {
  /// Something with an id that nothing else of its kind has.
  package struct Entry: Sendable {
    package var id: String
    /// Relative to the content folder, or to that of the overlay.
    package var path: String

    package init(id: String, path: String) {
      self.id = id
      self.path = path.withoutOverlayPrefix
    }
  }

  package struct Module: Sendable {
    package var number: Int
    /// Below `modules/`.
    package var folder: String
    package var title: String
    /// How many there are.
    package var objectives: Int
    /// In their order.
    package var sections: [Section]

    package var slides: [Slide] { sections.flatMap(\.slides) }

    /// The slides with the files that they are in.
    package var slideEntries: [Entry] {
      sections.flatMap { section in section.slides.map { Entry(id: $0.id, path: section.entry.path) } }
    }
  }

  package struct Section: Sendable {
    package var entry: Entry
    package var title: String
    /// Numbers of the module's objectives that it serves.
    package var objectives: [Int]
    package var slides: [Slide]
  }

  package struct Slide: Sendable {
    package var id: String
    /// Of its heading, from 1.
    package var line: Int
    /// What stands in the lists on its stage, without markup.
    package var listItems: [String]
  }

  package struct Form: Sendable {
    package var entry: Entry
    /// The rules that the core finds broken on it.
    package var findings: [RuleID]
  }

  package struct Check: Sendable {
    package var entry: Entry
    /// The number of its module.
    package var module: Int
    /// Id of the section that it follows; nil for a final check.
    package var section: String?
  }

  /// Of each kind, in the order of its files.
  package var modules: [Module]
  package var readings: [Entry]
  package var forms: [Form]
  package var exercises: [Entry]
  package var checks: [Check]
  package var assessments: [Entry]
  /// The slides that an exercise of cards already takes as what each side needs: for treatment, and for child welfare.
  package var needLists: (treatment: [String], childWelfare: [String])?
  /// The last day of the month whose law the texts state; nil if `toolkit.yml` does not say.
  package var lawDay: Day?

  package var sections: [Section] { modules.flatMap(\.sections) }

  /// - Parameters:
  ///   - files: The files of the content folder.
  ///   - local: The files of an overlay, by their paths in its folder; nil without an overlay.
  package init(of files: [SourceFile], local: [SourceFile]? = nil) {
    let local = local?.map { SourceFile(path: SourceFolders.localPrefix + $0.path, bytes: $0.bytes) }
    var memory = ReadingMemory()
    // What is wrong with the content, `toolkit check` says.
    var report: OverlayReport?
    let sources = ContentLanguages(files, remembering: &memory).sources
    let drafts = ContentDrafts(sources, overlay: local, report: &report, remembering: &memory, log: DiagnosticLog())
    modules = drafts.modules.map { draft in
      Module(
        number: draft.module.number,
        folder: draft.folder,
        title: draft.module.title,
        objectives: draft.module.objectives.count,
        sections: drafts.sections.filter { $0.folder == draft.folder }.map { Section($0.section) }
      )
    }
    readings = drafts.readings.map { Entry(id: $0.id, path: $0.location.path) }
    forms = drafts.forms.map { form in
      Form(entry: Entry(id: form.id, path: form.location.path), findings: form.judgement.findings.map(\.rule))
    }
    exercises = drafts.exercises.map { Entry(id: $0.id, path: $0.location.path) }
    checks = drafts.checks.map { check in
      Check(entry: Entry(id: check.id, path: check.location.path), module: check.module, section: check.section)
    }
    assessments = drafts.assessments.map { Entry(id: $0.id, path: $0.location.path) }
    for case .whoNeedsToKnow(let draft) in drafts.exercises.compactMap(\.task) where needLists == nil {
      needLists = (draft.lists[.treatment]?.map(\.value) ?? [], draft.lists[.childWelfare]?.map(\.value) ?? [])
    }
    lawDay = drafts.about.flatMap { Day(lastOfMonth: $0.lawAsOf) }
  }
}

extension ContentOutline.Section {
  fileprivate init(_ section: Section) {
    self.init(
      entry: ContentOutline.Entry(id: section.id, path: section.location.path),
      title: section.title,
      objectives: section.objectives,
      slides: section.slides.map { ContentOutline.Slide(id: $0.id, line: $0.location.line, listItems: $0.listItems) }
    )
  }
}
