import ConsentCore
import Diagnostics
import Markdown

/// Puts the drafts together: looks up what they name, runs the checks that need more than one file, and gives the toolkit.
struct Assembly {
  private let drafts: ContentDrafts
  private let index: ContentIndex
  private let asOf: Day?
  private let log: DiagnosticLog
  private var cited: Set<String> = []
  private var resolutions = Resolutions()
  private var tasks = JudgedTasks()

  /// - Parameter asOf: The day that the age of law texts is held against; the toolkit's own month if it is nil.
  init(of drafts: ContentDrafts, asOf: Day?, log: DiagnosticLog) {
    self.drafts = drafts
    self.asOf = asOf
    self.log = log
    index = drafts.index
  }

  /// The whole toolkit; nil without a `toolkit.yml`. What depends on one text alone is taken from the memory.
  mutating func toolkit(remembering memory: inout ReadingMemory) -> Toolkit? {
    resolutions = memory.resolutions.next(index: index)
    tasks = memory.tasks.next
    defer { (memory.resolutions, memory.tasks) = (resolutions, tasks) }
    checkFiles()
    checkIdentifiers()
    checkTexts(remembering: &memory)
    let modules = drafts.modules.map { module($0) }.sorted { ($0.number, $0.location) < ($1.number, $1.location) }
    let readings = resolve(drafts.readings, \.blocks, location: \.location)
    let aboutTexts = resolve(drafts.aboutTexts, \.blocks, location: \.location)
    var forms = resolve(drafts.forms, \.blocks, location: \.location, areForms: true)
    var workshop = FormWorkshop(drafts, index: index, readings: memory.forms, log: log)
    for index in forms.indices { forms[index].mutations = workshop.mutations(of: forms[index]) }
    let exercises = drafts.exercises.compactMap { exercise($0, &workshop) }
    memory.forms = workshop.readings.kept
    let checks = drafts.checks.map { check($0) }
    let assessments = drafts.assessments.map { assessment($0) }
    let lawTexts = drafts.lawTexts.map { lawText($0) }.sorted { $0.rule.rawValue < $1.rule.rawValue }
    let chapters = resolve(drafts.chapters, \.blocks, location: \.location)
    let terms = resolve(drafts.terms, \.definition, location: \.location)
    let sheet = drafts.evaluation.map { evaluation($0) }
    let references = resolve(drafts.references ?? [], \.text, location: \.location)
    let resources = resolve(drafts.resources, \.text, location: \.location)
    for draft in drafts.cases { CaseMatchesCore.check(draft, log: log) }
    for module in modules where !log.hasErrors {
      ObjectivesAreMeasured.check(module, exercises: drafts.exercises, checks: drafts.checks, log: log)
    }
    if isComplete { ReadingsHaveTheirPlace.check(readings, among: drafts.sections.map(\.section), log: log) }
    let agency = agency()
    if let about = drafts.about {
      let reviews =
        lawTexts.map { Located($0.reviewed, at: $0.reviewedLocation) }
        + drafts.lawNotes.map { Located($0.reviewed, at: $0.reviewedLocation) }
      let others = readings.map(\.review) + aboutTexts.map(\.review)
      LawTextsAreRecent.check(reviews, about: about, asOf: asOf, log: log)
      ReviewsAreRecent.check(others, about: about, asOf: asOf, log: log)
      let all = reviews + others.compactMap(\.self).map { Located($0.day.iso, at: $0.location) }
      ReviewsHaveHappened.check(all, asOf: asOf, log: log)
    }
    EveryRuleHasText.check(lawTexts, files: drafts.paths { $0 == .law }, log: log)
    if isComplete { ReferencesAreUsed.check(references, cited: cited, log: log) }
    return drafts.about.map { about in
      Toolkit(
        about: about,
        modules: modules,
        readings: readings,
        aboutTexts: aboutTexts,
        forms: forms,
        exercises: exercises,
        checks: checks,
        assessments: assessments.ordered(by: modules.flatMap(\.sections)),
        references: references,
        resources: resources,
        terms: terms.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) },
        evaluation: sheet,
        lawTexts: lawTexts,
        pictures: drafts.pictures,
        chapters: chapters,
        cases: drafts.cases,
        agency: agency
      )
    }
  }

  // MARK: - Checks over all files

  /// Whether every file was read and every section has its module, so that what is named nowhere is really not named.
  private var isComplete: Bool {
    drafts.unread.isEmpty && drafts.sections.allSatisfy { section in drafts.modules.contains { $0.folder == section.folder } }
  }

  private func checkFiles() {
    if !index.files.contains("toolkit.yml") {
      log.report(.missingFile("toolkit.yml", holds: "the title and version of the toolkit"))
    }
    let moduleFiles = drafts.paths { if case .module = $0 { true } else { false } }
    if moduleFiles.isEmpty { log.report(.noModules()) }
    let sectionFiles = drafts.paths { if case .section = $0 { true } else { false } }
    for draft in drafts.modules where !sectionFiles.contains(where: { $0.hasPrefix("modules/\(draft.folder)/") }) {
      log.report(.noSections(folder: draft.folder, at: draft.module.location))
    }
    for folder in Set(drafts.sections.map(\.folder)).sorted() where !moduleFiles.contains("modules/\(folder)/module.md") {
      log.report(.missingModuleFile(folder: folder))
    }
  }

  private func checkTexts(remembering memory: inout ReadingMemory) {
    let wish = TextWish(wording: drafts.wording, grade: drafts.about?.readingGrade)
    let words = WordsAreRespectful(drafts.wording)
    for text in drafts.texts {
      HeadingsStepDown.check(text, log: log)
      // What the agency says of itself may change without the text.
      let known = knownContacts(for: text)
      memory.check(text, against: wish, except: known, log: log) { log in
        words.check(text, log: log)
        if let grade = wish.grade, text.isForReading { TextIsReadable.check(text, grade: grade, log: log) }
        PeopleAreInvented.check(text, except: known, log: log)
      }
    }
  }

  /// What an agency has published of itself and its providers may stand on its own forms.
  private func knownContacts(for text: ContentText) -> Set<String> {
    guard text.isOwnForm, let agency = drafts.agency else { return [] }
    let contacts = [agency.contact] + drafts.providers.map(\.contact)
    return Set(contacts.flatMap { [$0.telephone, $0.email].compactMap(\.self) })
  }

  private func checkIdentifiers() {
    ModuleNumbersAgree.check(drafts.modules, drafts.sections, log: log)
    checkIdentifiers("section", drafts.sections.map { ($0.section.id, $0.section.location) })
    checkIdentifiers("reading", drafts.readings.map { ($0.id, $0.location) })
    checkIdentifiers("text about the toolkit", drafts.aboutTexts.map { ($0.id, $0.location) })
    checkIdentifiers("form", drafts.forms.map { ($0.id, $0.location) })
    checkIdentifiers("exercise", drafts.exercises.map { ($0.id, $0.location) })
    checkIdentifiers("case", drafts.cases.compactMap { draft in draft.id.map { ($0, draft.location) } })
    checkIdentifiers("reference", (drafts.references ?? []).map { ($0.key, $0.location) })
    checkIdentifiers("note", drafts.lawNotes.map { ($0.id, $0.location) })
    checkIdentifiers("knowledge check", drafts.checks.map { ($0.id, $0.location) })
    checkIdentifiers("self-assessment", drafts.assessments.map { ($0.id, $0.location) })
    checkIdentifiers("chapter", drafts.chapters.map { ($0.id, $0.location) })
    checkIdentifiers("term", drafts.terms.map { ($0.id, $0.location) })
    TermNamesAreUnique.check(drafts.terms, log: log)
    ProvidersAreNamedOnce.check(drafts.providers, log: log)
    for folder in Set(drafts.sections.map(\.folder)).sorted() {
      let slides = drafts.sections.filter { $0.folder == folder }.flatMap(\.section.slides)
      checkIdentifiers("slide", slides.map { ($0.id, $0.idLocation) })
    }
  }

  /// The ids of one kind of thing, each with the place of its thing or its own.
  private func checkIdentifiers(_ kind: String, _ ids: [(id: String, location: SourceLocation)]) {
    IdentifiersAreUnique.check(kind, ids.map { ($0.id, drafts.idLocation(of: $0.location)) }, log: log)
  }

  // MARK: - One thing each

  private mutating func resolve(_ blocks: [Block], in path: String, links: Resolver.FieldLinks = .none) -> [Block] {
    let (text, citations) = resolutions.resolve(blocks, in: path, links: links, log: log)
    cited.formUnion(citations)
    return text
  }

  private mutating func resolve(_ content: [Inline], in path: String) -> [Inline] {
    var resolver = Resolver(path: path, index: index, log: log)
    defer { cited.formUnion(resolver.citations) }
    return resolver.resolve(content)
  }

  /// Things that have one text each.
  private mutating func resolve<Thing>(
    _ things: [Thing],
    _ text: WritableKeyPath<Thing, [Block]>,
    location: KeyPath<Thing, SourceLocation>,
    areForms: Bool = false
  ) -> [Thing] {
    var things = things
    for index in things.indices {
      things[index][keyPath: text] = resolve(
        things[index][keyPath: text],
        in: things[index][keyPath: location].path,
        links: areForms ? .filledForm : .none
      )
    }
    return things
  }

  private mutating func resolve<Thing>(
    _ things: [Thing],
    _ text: WritableKeyPath<Thing, [Inline]>,
    location: KeyPath<Thing, SourceLocation>
  ) -> [Thing] {
    var things = things
    for index in things.indices {
      things[index][keyPath: text] = resolve(things[index][keyPath: text], in: things[index][keyPath: location].path)
    }
    return things
  }

  private mutating func evaluation(_ draft: Evaluation) -> Evaluation {
    var evaluation = draft
    let path = evaluation.location.path
    evaluation.introduction = resolve(evaluation.introduction, in: path)
    for index in evaluation.statements.indices {
      evaluation.statements[index] = resolve(evaluation.statements[index], in: path)
    }
    for index in evaluation.questions.indices { evaluation.questions[index] = resolve(evaluation.questions[index], in: path) }
    return evaluation
  }

  private mutating func module(_ draft: ModuleDraft) -> Module {
    var module = draft.module
    let path = module.location.path
    module.summary = resolve(module.summary, in: path)
    for part in module.parts.indices { module.parts[part].blocks = resolve(module.parts[part].blocks, in: path) }
    let sections = drafts.sections.filter { $0.folder == draft.folder }
    var slides = 0
    for (index, section) in sections.enumerated() {
      ObjectivesExist.check(section.objectives, among: module.objectives, log: log)
      module.sections.append(self.section(section.section, number: index + 1, firstSlide: slides + 1))
      slides += section.section.slides.count
    }
    // A translation takes its minutes over, and says nothing of its own about them.
    if isComplete, !drafts.texts.contains(where: \.isTranslation) { MinutesAddUp.check(module, draft, log: log) }
    module.objectives = module.parts.first { $0.kind == .objectives }.map { Objective.all(in: $0.blocks) } ?? []
    return module
  }

  private mutating func section(_ draft: Section, number: Int, firstSlide: Int) -> Section {
    var section = draft
    section.number = number
    section.introduction = resolve(section.introduction, in: section.location.path)
    for index in section.slides.indices {
      section.slides[index] = slide(section.slides[index], number: firstSlide + index)
    }
    return section
  }

  private mutating func slide(_ draft: Slide, number: Int) -> Slide {
    StageTextIsShort.check(draft, log: log)
    SlidesHaveTalkingPoints.check(draft, log: log)
    LayoutsFit.check(draft, log: log)
    checkExercises(of: draft)
    var slide = draft
    let path = slide.location.path
    var resolver = Resolver(path: path, index: index, log: log)
    slide.number = number
    slide.title = resolver.resolve(slide.title)
    var citations = resolver.citations
    let body = resolutions.resolve(slide.body, in: path, log: log)
    slide.body = body.text
    citations += body.citations
    for part in slide.parts.indices {
      let found = resolutions.resolve(slide.parts[part].blocks, in: path, log: log)
      slide.parts[part].blocks = found.text
      citations += found.citations
    }
    slide.citations = citations.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    cited.formUnion(citations)
    return slide
  }

  private func checkExercises(of slide: Slide) {
    // While an exercise is unreadable, it may be the one that is meant.
    guard drafts.unread.isDisjoint(with: drafts.paths { $0 == .exercise }) else { return }
    let ids = drafts.exercises.map(\.id)
    for exercise in slide.exercises where !ids.contains(exercise.id) {
      log.report(.unknownExercise(exercise.id, candidates: ids, at: exercise.location))
    }
  }

  /// Nil if it is not asked as its kind asks, which the log says.
  private mutating func exercise(_ draft: ExerciseDraft, _ workshop: inout FormWorkshop) -> Exercise? {
    ExercisesGiveFeedback.check(draft, log: log)
    let path = draft.location.path
    let opening = resolve(draft.opening, in: path)
    let hints = draft.hints.map { resolve($0, in: path) }
    let debrief = resolve(draft.debrief, in: path)
    ObjectivesExist.check(
      draft.objectives,
      among: drafts.modules.map(\.module.objectives).max { $0.count < $1.count } ?? [],
      log: log
    )
    guard let task = draft.task.flatMap({ task($0, of: draft, &workshop) }) else { return nil }
    return Exercise(
      id: draft.id,
      title: draft.title,
      objectives: draft.objectives.map(\.value),
      minutes: draft.minutes,
      task: task,
      opening: opening,
      hints: hints,
      debrief: debrief,
      location: draft.location
    )
  }

  private mutating func task(
    _ draft: ExerciseDraft.Task,
    of exercise: ExerciseDraft,
    _ workshop: inout FormWorkshop
  ) -> Exercise.Task? {
    switch draft {
    case .findTheDefects(let draft):
      return form(draft.form).flatMap { task(draft, on: $0, &workshop) }.map { .findTheDefects($0) }
    case .mayThisBeDisclosed(let draft):
      let sample = draft.sampleForm.flatMap { form($0) }
      guard (sample == nil) == (draft.sampleForm == nil) else { return nil }
      return tasks.task(with: [exercise.opening] + [sample?.blocks].compactMap(\.self), log: log) { log in
        guard let task = draft.task(with: sample, log: log) else { return nil }
        DecisionMatchesCore.check(draft, against: task.decision, log: log)
        return .mayThisBeDisclosed(task)
      }
    case .thenAndNow(let draft):
      guard let form = form(draft.form) else { return nil }
      return tasks.task(with: [exercise.opening, form.blocks], log: log) { log in
        guard let task = draft.task(with: form, log: log) else { return nil }
        TimelineMatchesCore.check(draft, against: task, log: log)
        return .thenAndNow(task)
      }
    case .whoNeedsToKnow(let draft):
      // While a section is unreadable, it may have the slides that are meant.
      guard let form = form(draft.form), isComplete else { return nil }
      let lists = NeedLists(draft.lists, sections: drafts.sections.map(\.section), log: log)
      guard let task = draft.task(with: form, lists: lists, log: log) else { return nil }
      SortingMatchesCore.check(draft, against: task, log: log)
      return .whoNeedsToKnow(task)
    case .completeTheForm(let draft):
      let paper = resolve(draft.paper, in: exercise.location.path, links: .blankForm)
      return tasks.task(with: [draft.paper, paper], log: log) { log in
        guard let task = draft.task(on: paper, log: log) else { return nil }
        ModelAnswerMatchesCore.check(draft, task, log: log)
        return .completeTheForm(task)
      }
    }
  }

  private func task(_ draft: FormTaskDraft, on form: SampleForm, _ workshop: inout FormWorkshop) -> FormTask? {
    switch draft.defects {
    case .written(let key):
      guard let key else { return nil }
      AnswerKeyMatchesCore.check(key, against: form, log: log)
      return FormTask(form: form.id, answerKey: key.rules.map(\.value), generated: [])
    case .generated(let practice):
      guard let generated = workshop.forms(for: practice, from: form) else { return nil }
      let broken = Set(generated.flatMap(\.form.judgement.findings).map(\.rule))
      return FormTask(form: form.id, answerKey: RuleID.allCases.filter { broken.contains($0) }, generated: generated)
    }
  }

  /// The sample form that an exercise names.
  private func form(_ id: Located<String>) -> SampleForm? {
    if let form = drafts.forms.first(where: { $0.id == id.value }) { return form }
    // While a form is unreadable, it may be the one that is meant.
    if !id.value.isEmpty, drafts.unread.isDisjoint(with: drafts.paths { $0 == .form }) {
      log.report(.unknownForm(id.value, candidates: drafts.forms.map(\.id), at: id.location))
    }
    return nil
  }

  private mutating func check(_ draft: KnowledgeCheck) -> KnowledgeCheck {
    var check = draft
    let path = draft.location.path
    if isComplete {
      CheckHasItsPlace.check(draft, among: drafts, log: log)
      ObjectivesExist.check(
        draft.questions.filter { $0.objective > 0 }.map { Located($0.objective, at: $0.objectiveLocation) },
        among: drafts.modules.first { $0.module.number == draft.module }?.module.objectives ?? [],
        log: log
      )
    }
    check.introduction = resolve(draft.introduction, in: path)
    check.questions = draft.questions.map { question($0, in: path) }
    return check
  }

  private mutating func question(_ draft: Question, in path: String) -> Question {
    var question = draft
    question.text = resolve(draft.text, in: path)
    question.stem = resolve(draft.stem, in: path)
    question.hints = draft.hints.map { resolve($0, in: path) }
    question.explanation = resolve(draft.explanation, in: path)
    switch draft.task {
    case .chooseOne(let options): question.task = .chooseOne(self.options(options, in: path))
    case .chooseAll(let options): question.task = .chooseAll(self.options(options, in: path))
    case .fill(let before, let after, let options):
      question.task = .fill(before: resolve(before, in: path), after: resolve(after, in: path), self.options(options, in: path))
    case .order(let steps): question.task = .order(steps.map { resolve($0, in: path) })
    case .match(let pairs):
      question.task = .match(pairs.map { Question.Pair(left: resolve($0.left, in: path), right: resolve($0.right, in: path)) })
    case .reflect: break
    }
    return question
  }

  private mutating func options(_ options: [Question.Option], in path: String) -> [Question.Option] {
    options.map { option in
      var option = option
      option.text = resolve(option.text, in: path)
      option.feedback = resolve(option.feedback, in: path)
      return option
    }
  }

  private mutating func assessment(_ draft: Assessment) -> Assessment {
    var assessment = draft
    let path = draft.location.path
    if isComplete, let section = draft.section {
      let sections = drafts.sections.map(\.section.id)
      if !sections.contains(section) { log.report(.unknownSection(section, candidates: sections, at: draft.location)) }
    }
    assessment.introduction = resolve(draft.introduction, in: path)
    assessment.background = resolve(draft.background, in: path)
    assessment.instructions = resolve(draft.instructions, in: path)
    assessment.afterwards = resolve(draft.afterwards, in: path)
    assessment.groups = draft.groups.map { group in
      var group = group
      group.title = resolve(group.title, in: path)
      group.introduction = resolve(group.introduction, in: path)
      group.levels = group.levels.map { level in
        level.map { statement in
          var statement = statement
          statement.text = resolve(statement.text, in: path)
          return statement
        }
      }
      return group
    }
    return assessment
  }

  private mutating func agency() -> Agency? {
    guard var agency = drafts.agency else { return nil }
    agency.providers = drafts.providers
    agency.lawNotes = drafts.lawNotes.map { lawNote($0) }
    return agency
  }

  private mutating func lawNote(_ draft: LawNote) -> LawNote {
    var note = draft
    note.title = resolve(note.title, in: note.location.path)
    note.blocks = resolve(note.blocks, in: note.location.path)
    return note
  }

  private mutating func lawText(_ draft: LawText) -> LawText {
    var text = draft
    let path = text.location.path
    text.title = resolve(text.title, in: path)
    text.whatIsWrong = resolve(text.whatIsWrong, in: path)
    text.whyItMatters = resolve(text.whyItMatters, in: path)
    text.howToMend = resolve(text.howToMend, in: path)
    return text
  }
}

extension [Assessment] {
  /// Those of no section come last.
  fileprivate func ordered(by sections: [Section]) -> [Assessment] {
    sections.flatMap { section in filter { $0.section == section.id } }
      + filter { assessment in !sections.contains { $0.id == assessment.section } }
  }
}
