import Diagnostics
import Markdown

/// All files, or one, read and not yet held against each other.
///
/// It outlives its reading in a `ReadingMemory`; that it is sendable proves that nothing in it reports to the log of that time.
struct ContentDrafts: Sendable {
  var about: ToolkitFacts?
  var modules: [ModuleDraft] = []
  var sections: [SectionDraft] = []
  var readings: [Reading] = []
  var aboutTexts: [AboutText] = []
  var forms: [SampleForm] = []
  /// The files of forms as text, by path.
  private(set) var formFiles: [String: TextFile] = [:]
  var mutations: [FormMutationsDraft] = []
  var exercises: [ExerciseDraft] = []
  var checks: [KnowledgeCheck] = []
  var assessments: [Assessment] = []
  /// Nil if there is no readable file of them.
  var references: [Reference]?
  var resources: [Resource] = []
  var terms: [Term] = []
  var evaluation: Evaluation?
  var lawTexts: [LawText] = []
  var chapters: [Chapter] = []
  var pictures: [Picture] = []
  var cases: [DisclosureCase] = []
  var wording: [Wording] = []
  // Of an overlay.
  var agency: Agency?
  var providers: [ServiceProvider] = []
  var lawNotes: [LawNote] = []
  var slides: [LocalSlide] = []
  private(set) var replacements = Replacements()
  /// By the place of each thing that has an id of its own in its front matter, the place of the id.
  private var idLocations: [SourceLocation: SourceLocation] = [:]
  /// By the path of each shared file whose thing an overlay has replaced, the path of the file that did.
  var replacedFiles: [String: String] = [:]
  /// Every file that was read as text, for the checks that read all texts in the same way.
  private(set) var texts: [ContentText] = []
  /// Files in which nothing could be read. Their absence must not be reported as something else's fault.
  private(set) var unread: Set<String> = []
  /// The kind of each file that is read, by path.
  private(set) var kinds: [String: ContentPath] = [:]

  /// Read together, since they share their baseline forms.
  private var caseFiles: [TextFile] = []

  private init() {}

  /// What the overlay adds and replaces stands in its place.
  ///
  /// - Parameter overlay: Its files, with paths as `SourceFolders` has them; nil without an overlay.
  init(
    _ files: [SourceFile],
    overlay: [SourceFile]?,
    report: inout OverlayReport?,
    remembering memory: inout ReadingMemory,
    log: DiagnosticLog
  ) {
    self.init()
    readAll(files, remembering: &memory, log: log)
    let caseFiles = caseFiles
    cases = memory.cases(in: caseFiles, log: log) { DisclosureCase.cases(in: caseFiles, log: $0) }
    if let overlay {
      var local = ContentDrafts()
      local.readAll(overlay, remembering: &memory, log: log)
      var merge = OverlayMerge(of: local, into: self, log: log)
      report = merge.run()
      self = merge.drafts
    }
    memory.keep(kinds.keys)
  }

  private mutating func readAll(_ files: [SourceFile], remembering memory: inout ReadingMemory, log: DiagnosticLog) {
    for file in files.sorted(by: { $0.path < $1.path }) {
      let kind = ContentPath(file.path)
      if case .unexpected(let reason) = kind {
        log.report(.unexpectedFile(reason, at: SourceLocation(path: file.path)))
      } else if kinds[file.path] != nil {
        log.report(.repeatedPath(at: SourceLocation(path: file.path)))
      } else {
        kinds[file.path] = kind
        let drafts = memory.drafts(of: file, log: log) { log in
          var drafts = ContentDrafts()
          drafts.read(file, as: kind, log: log)
          return drafts
        }
        add(drafts)
      }
    }
  }

  /// Takes in what an overlay has that stands beside the shared content, and what was noted while it was read.
  mutating func takeAside(_ local: ContentDrafts) {
    agency = local.agency
    providers = local.providers
    if let more = local.references { references = (references ?? []) + more }
    resources += local.resources
    mutations += local.mutations
    pictures += local.pictures
    wording += local.wording
    formFiles.merge(local.formFiles) { first, _ in first }
    texts += local.texts
    unread.formUnion(local.unread)
    kinds.merge(local.kinds) { first, _ in first }
    replacements.formUnion(local.replacements)
    idLocations.merge(local.idLocations) { first, _ in first }
  }

  /// Takes in what another file holds.
  private mutating func add(_ other: ContentDrafts) {
    about = other.about ?? about
    modules += other.modules
    sections += other.sections
    readings += other.readings
    aboutTexts += other.aboutTexts
    forms += other.forms
    formFiles.merge(other.formFiles) { first, _ in first }
    mutations += other.mutations
    exercises += other.exercises
    checks += other.checks
    assessments += other.assessments
    references = other.references ?? references
    resources += other.resources
    terms += other.terms
    evaluation = other.evaluation ?? evaluation
    lawTexts += other.lawTexts
    chapters += other.chapters
    pictures += other.pictures
    wording += other.wording
    agency = other.agency ?? agency
    providers += other.providers
    lawNotes += other.lawNotes
    slides += other.slides
    replacements.formUnion(other.replacements)
    idLocations.merge(other.idLocations) { first, _ in first }
    texts += other.texts
    unread.formUnion(other.unread)
    caseFiles += other.caseFiles
  }

  private mutating func read(_ file: SourceFile, as kind: ContentPath, log: DiagnosticLog) {
    if kind == .ignored { return }
    if kind == .picture {
      FileIsReadable.checkPicture(file, log: log)
      pictures.append(Picture(path: file.path, bytes: file.bytes))
      return
    }
    let isRead = TextFile(file, log: log).map { read($0, as: kind, log: log) } ?? false
    if !isRead { unread.insert(file.path) }
  }

  private mutating func read(_ text: TextFile, as kind: ContentPath, log: DiagnosticLog) -> Bool {
    if text.path.hasSuffix(".yml") {
      let isTranslation = text.original != nil
      texts.append(ContentText(path: text.path, kind: kind, text: text.text, blocks: [], isTranslation: isTranslation))
    }
    switch kind {
    case .toolkit:
      about = ToolkitFacts(text, log: log)
      return about != nil
    case .references:
      references = Reference.read(text, log: log)
      return references != nil
    case .resources: resources = Resource.read(text, log: log)
    case .wording: wording = Wording.read(text, log: log)
    case .glossary:
      guard let document = Self.glossary(text, log: log) else { return false }
      let original = text.original.map { Document(parsing: $0, path: text.path) }
      terms = Term.read(document, translating: original, replacements: &replacements, log: log)
      texts.append(
        ContentText(path: text.path, kind: kind, text: text.text, blocks: document.blocks, isTranslation: text.original != nil)
      )
    case .overlay:
      agency = Agency(text, log: log)
      return agency != nil
    case .providers: providers = ServiceProvider.read(text, log: log)
    case .slides(let folder):
      let document = Document(parsing: text.text, path: text.path)
      slides = LocalSlide.read(document, folder: folder, replacements: &replacements, log: log)
      texts.append(ContentText(path: text.path, kind: kind, text: text.text, blocks: document.blocks))
    case .mutations:
      guard let draft = FormMutationsDraft(text, log: log) else { return false }
      mutations.append(draft)
    case .cases:
      caseFiles.append(text)
    default:
      if kind == .form { formFiles[text.path] = text }
      guard let page = MarkdownPage(text, log: log) else { return false }
      texts.append(
        ContentText(path: text.path, kind: kind, text: text.text, blocks: page.blocks, isTranslation: text.original != nil)
      )
      replacements.formUnion(page.replacements)
      if let field = kind.idField { idLocations[page.location] = page.facts.location(of: field) }
      read(page, as: kind, log: log)
    }
    return true
  }

  /// A glossary has no front matter, but its translations have.
  private static func glossary(_ text: TextFile, log: DiagnosticLog) -> Document? {
    guard text.original != nil else { return Document(parsing: text.text, path: text.path) }
    return SplitText(text, log: log).map { Document(parsing: $0.body, path: text.path, firstLine: $0.bodyLine) }
  }

  private mutating func read(_ page: MarkdownPage, as kind: ContentPath, log: DiagnosticLog) {
    switch kind {
    case .module(let folder): modules.append(ModuleDraft(page, folder: folder, log: log))
    case .section(let folder, let number): sections.append(SectionDraft(page, folder: folder, number: number, log: log))
    case .reading: readings.append(Reading(page, log: log))
    case .about: aboutTexts.append(AboutText(page, log: log))
    case .form:
      if let form = SampleForm(page, log: log) { forms.append(form) } else { unread.insert(page.path) }
    case .exercise: exercises.append(ExerciseDraft(page, log: log))
    case .check: checks.append(KnowledgeCheck(page, log: log))
    case .assessment: assessments.append(Assessment(page, log: log))
    case .evaluation: evaluation = Evaluation(page, log: log)
    case .law: LawText(page, log: log).map { lawTexts.append($0) }
    case .chapter: chapters.append(Chapter(page, log: log))
    case .lawNote: lawNotes.append(LawNote(page, log: log))
    case .toolkit, .references, .resources, .glossary, .wording, .mutations, .cases, .picture, .ignored, .unexpected: break
    case .overlay, .providers, .slides: break
    }
  }

  // MARK: - What there is

  /// Where the id stands of the thing that stands there; that place itself if the id follows from a heading.
  func idLocation(of thing: SourceLocation) -> SourceLocation { idLocations[thing] ?? thing }

  /// Paths of the files of some kinds, readable or not.
  func paths(where isWanted: (ContentPath) -> Bool) -> Set<String> {
    Set(kinds.filter { isWanted($0.value) }.keys)
  }

  var index: ContentIndex {
    var index = ContentIndex()
    index.files = Set(kinds.keys)
    index.pictures = paths { $0 == .picture }
    let labels = Dictionary((references ?? []).map { ($0.key, $0.label) }) { first, _ in first }
    index.labels = unread.contains("references.yml") ? nil : labels
    func headings(_ ids: [String]) -> ContentIndex.Places { .init(noun: "heading", ids: ids) }
    for path in paths(where: \.isPage) { index.pages[path] = .some(unread.contains(path) ? nil : headings([])) }
    for chapter in chapters { index.chapters[chapter.location.path] = headings(chapter.headingIDs) }
    for reading in readings { index.pages[reading.location.path] = headings(reading.headingIDs) }
    for text in aboutTexts { index.pages[text.location.path] = headings(text.headingIDs) }
    for assessment in assessments {
      index.pages[assessment.location.path] = headings(assessment.backgroundIDs + assessment.afterwardsIDs)
    }
    index.replaced = replacedFiles
    for path in paths(where: { $0 == .glossary }) {
      index.pages[path] = .some(terms.isEmpty ? nil : .init(noun: "term", ids: terms.map(\.id)))
    }
    for draft in sections {
      index.pages[draft.section.location.path] = .init(noun: "slide", ids: draft.section.slides.map(\.id))
    }
    return index
  }
}

extension ContentPath {
  /// The field of the front matter that holds the id.
  fileprivate var idField: String? {
    switch self {
    case .section: "section"
    case .reading: "reading"
    case .about: "about"
    case .form: "form"
    case .exercise: "exercise"
    case .check: "check"
    case .assessment: "assessment"
    case .law: "rule"
    case .lawNote: "note"
    case .chapter: "chapter"
    default: nil
    }
  }

  fileprivate var isPage: Bool {
    switch self {
    case .module, .section, .reading, .form, .exercise, .check, .assessment, .glossary, .about: true
    default: false
    }
  }
}
