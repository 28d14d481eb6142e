import Curriculum
import Diagnostics
import Markdown

extension Toolkit {
  /// Everything of the content that search finds, in the order of the site.
  ///
  /// But for the chapters of the documentation, which are about no module, it is what participants may read, whoever the site is made for:
  /// no talking points, no hints, no answers. The options of a question are left out too, since a wrong one must not stand alone among
  /// facts.
  func searchEntries(in words: Words) -> [SearchEntry] {
    let open = edition(for: .participant)
    let modules = open.modules.flatMap { open.entries(of: $0, in: words) }
    return modules + open.exercises.map { open.entry(of: $0, in: words) } + open.checks.flatMap { open.entries(of: $0) }
      + open.readings.flatMap { open.entries(of: $0) } + open.forms.map { open.entry(of: $0) }
      + open.assessments.flatMap { open.entries(of: $0) } + open.lawEntries(in: words) + open.glossaryEntries(in: words)
      + open.resourceEntries(in: words) + open.providerEntries(in: words) + open.referenceEntries(in: words)
      + chapters.flatMap { entries(of: $0) }
  }

  private func entry(
    _ kind: SearchEntry.Kind,
    _ pageTitle: String,
    _ heading: String? = nil,
    at address: Address,
    text: [String],
    from file: String?
  ) -> SearchEntry {
    SearchEntry(
      kind: kind,
      pageTitle: pageTitle,
      heading: heading ?? pageTitle,
      address: address,
      language: about.language,
      text: text.filter { !$0.isEmpty }.joinedInOneLine,
      file: file
    )
  }

  // MARK: - Modules

  private func entries(of module: Module, in words: Words) -> [SearchEntry] {
    let overview = entry(
      .section,
      words(.moduleTitled, ["number": "\(module.number)", "title": module.title]),
      at: SiteMap.overview(of: module),
      text: [module.summary.words] + module.parts.map(\.blocks.words),
      from: module.location.path
    )
    let slides = module.slides.map { slide in
      entry(
        .slide,
        words(.slidesOf, ["number": "\(module.number)"]),
        words(.slideTitled, ["number": "\(slide.number)", "title": slide.title.words]),
        at: SiteMap.stage(of: slide, in: module),
        text: [slide.body.words],
        from: slide.location.path
      )
    }
    return [overview] + module.sections.flatMap { entries(of: $0, in: module) } + slides
  }

  private func entries(of section: Section, in module: Module) -> [SearchEntry] {
    let objectives = module.objectives.filter { section.objectives.contains($0.number) }
    let opening = entry(
      .section,
      section.title,
      at: SiteMap.page(of: section, in: module),
      text: [section.introduction.words] + objectives.map(\.text.words),
      from: section.location.path
    )
    let places = section.slides.map { slide in
      entry(
        .section,
        section.title,
        slide.title.words,
        at: SiteMap.study(of: slide, in: section, of: module),
        text: [slide.body.words] + slide.parts.map(\.blocks.words),
        from: slide.location.path
      )
    }
    return [opening] + places
  }

  // MARK: - Exercises and checks

  private func entry(of exercise: Exercise, in words: Words) -> SearchEntry {
    let task: [String] =
      switch exercise.task {
      case .thenAndNow(let task): task.stops.map(\.happens)
      case .whoNeedsToKnow(let task): task.cards.map(\.words)
      case .findTheDefects, .mayThisBeDisclosed, .completeTheForm: []
      }
    let text = [words.name(of: exercise.kind), exercise.opening.words] + task
    return entry(.exercise, exercise.title, at: SiteMap.page(of: exercise), text: text, from: exercise.location.path)
  }

  private func entries(of check: KnowledgeCheck) -> [SearchEntry] {
    let page = SiteMap.page(of: check)
    let file = check.location.path
    let questions = check.questions.map { question in
      entry(.check, check.title, question.text.words, at: Address(page.path, id: question.id), text: [], from: file)
    }
    return [entry(.check, check.title, at: page, text: [check.introduction.words], from: file)] + questions
  }

  private func entries(of assessment: Assessment) -> [SearchEntry] {
    let page = SiteMap.page(of: assessment)
    let file = assessment.location.path
    let opening = [assessment.introduction.words, assessment.background.words, assessment.instructions.words]
    let groups = assessment.groups.map { group in
      let text = [group.introduction.words] + group.levels.joined().map(\.text.words)
      let place = SiteMap.place(of: group, in: assessment)
      return entry(.assessment, assessment.title, group.title.words, at: place, text: text, from: file)
    }
    return [entry(.assessment, assessment.title, at: page, text: opening + [assessment.afterwards.words], from: file)] + groups
  }

  // MARK: - Texts

  private func entries(of reading: Reading) -> [SearchEntry] {
    entries(
      .reading,
      reading.title,
      reading.blocks,
      headingIDs: reading.headingIDs,
      at: SiteMap.page(of: reading),
      from: reading.location.path
    )
  }

  private func entries(of chapter: Chapter) -> [SearchEntry] {
    entries(
      .trainersPage,
      chapter.title,
      chapter.blocks,
      headingIDs: chapter.headingIDs,
      at: SiteMap.page(of: chapter),
      from: chapter.location.path
    )
  }

  /// One for what stands before the first heading, and one for each heading.
  private func entries(
    _ kind: SearchEntry.Kind,
    _ title: String,
    _ blocks: [Block],
    headingIDs: [String],
    at page: Address,
    from file: String
  ) -> [SearchEntry] {
    var ids = headingIDs[...]
    var entries: [SearchEntry] = []
    var heading: [Inline]?
    var address = page
    var below: [Block] = []
    for block in blocks {
      guard case .heading(_, let content) = block.kind else {
        below.append(block)
        continue
      }
      entries.append(entry(kind, title, heading?.words, at: address, text: [below.words], from: file))
      heading = content
      address.id = ids.popFirst()
      below = []
    }
    return entries + [entry(kind, title, heading?.words, at: address, text: [below.words], from: file)]
  }

  private func entry(of form: SampleForm) -> SearchEntry {
    let text = [form.summary, form.blocks.words]
    return entry(.form, form.title, at: SiteMap.page(of: form), text: text, from: form.location.path)
  }

  private func lawEntries(in words: Words) -> [SearchEntry] {
    lawTexts.map { text in
      let notes = agency?.lawNotes.filter { $0.rules.contains(text.rule) } ?? []
      let parts =
        [text.citation, text.whatIsWrong.words, text.whyItMatters.words, text.howToMend.words]
        + notes.flatMap { [$0.title.words, $0.blocks.words, $0.citation] }
      return entry(.law, words[.theLaw], text.title.words, at: SiteMap.place(of: text), text: parts, from: text.location.path)
    }
  }

  private func glossaryEntries(in words: Words) -> [SearchEntry] {
    terms.map { term in
      let names = term.allOtherNames.isEmpty ? "" : " (\(term.allOtherNames.joined(separator: ", ")))"
      let text = [term.definition.words]
      return entry(
        .term,
        words[.glossary],
        term.name + names,
        at: SiteMap.place(of: term),
        text: text,
        from: term.location.path
      )
    }
  }

  private func resourceEntries(in words: Words) -> [SearchEntry] {
    var ids = HeadingIDs()
    return resources.map { resource in
      let place = Address(SiteMap.resources.path, id: ids.id(of: resource.title))
      let text = [resource.text.words]
      return entry(.resource, words[.resources], resource.title, at: place, text: text, from: resource.location.path)
    }
  }

  private func providerEntries(in words: Words) -> [SearchEntry] {
    (agency?.providers ?? []).map { provider in
      let parts = provider.services + [provider.address, provider.note].compactMap(\.self)
      return entry(
        .resource,
        words[.localProviders],
        provider.name,
        at: SiteMap.providers,
        text: [parts.joined(separator: ". ")],
        from: nil
      )
    }
  }

  private func referenceEntries(in words: Words) -> [SearchEntry] {
    references.map { reference in
      let (place, text) = (SiteMap.place(of: reference), [reference.text.words])
      return entry(.reference, words[.references], reference.label, at: place, text: text, from: reference.location.path)
    }
  }
}
