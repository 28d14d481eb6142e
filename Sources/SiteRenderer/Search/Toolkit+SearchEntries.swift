import Curriculum
import Markdown

extension Toolkit {
  /// Everything of the content that search finds, in the order of the site.
  ///
  /// It is what participants may read, whoever the site is made for: no talking points, no hints, no answers. The options of a question
  /// are left out too, since a wrong one must not stand alone among facts.
  func searchEntries(in words: Words) -> [SearchEntry] {
    let open = edition(for: .participant)
    let modules = open.modules.flatMap { open.entries(of: $0, in: words) }
    return modules + open.exercises.map { open.entry(of: $0, in: words) } + open.checks.flatMap { open.entries(of: $0) }
      + open.readings.flatMap { open.entries(of: $0) } + open.forms.map { open.entry(of: $0) }
      + open.assessments.flatMap { open.entries(of: $0) } + open.lawEntries(in: words) + open.glossaryEntries(in: words)
      + open.resourceEntries(in: words) + open.providerEntries(in: words) + open.referenceEntries(in: words)
  }

  private func entry(
    _ kind: SearchEntry.Kind,
    _ pageTitle: String,
    _ heading: String? = nil,
    at address: Address,
    text: [String]
  ) -> SearchEntry {
    SearchEntry(
      kind: kind,
      pageTitle: pageTitle,
      heading: heading ?? pageTitle,
      address: address,
      language: about.language,
      text: text.filter { !$0.isEmpty }.joinedInOneLine
    )
  }

  // MARK: - Modules

  private func entries(of module: Module, in words: Words) -> [SearchEntry] {
    let overview = entry(
      .section,
      words(.moduleTitled, ["number": "\(module.number)", "title": module.title]),
      at: SiteMap.overview(of: module),
      text: [module.summary.words] + module.parts.map(\.blocks.words)
    )
    let slides = module.slides.map { slide in
      entry(
        .slide,
        words(.slidesOf, ["number": "\(module.number)"]),
        words(.slideTitled, ["number": "\(slide.number)", "title": slide.title.words]),
        at: SiteMap.stage(of: slide, in: module),
        text: [slide.body.words]
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
      text: [section.introduction.words] + objectives.map(\.text.words)
    )
    let places = section.slides.map { slide in
      entry(
        .section,
        section.title,
        slide.title.words,
        at: SiteMap.study(of: slide, in: section, of: module),
        text: [slide.body.words] + slide.parts.map(\.blocks.words)
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
    return entry(.exercise, exercise.title, at: SiteMap.page(of: exercise), text: text)
  }

  private func entries(of check: KnowledgeCheck) -> [SearchEntry] {
    let page = SiteMap.page(of: check)
    let questions = check.questions.map { question in
      entry(.check, check.title, question.text.words, at: Address(page.path, id: question.id), text: [])
    }
    return [entry(.check, check.title, at: page, text: [check.introduction.words])] + questions
  }

  private func entries(of assessment: Assessment) -> [SearchEntry] {
    let page = SiteMap.page(of: assessment)
    let opening = [assessment.introduction.words, assessment.background.words, assessment.instructions.words]
    let groups = assessment.groups.map { group in
      let text = [group.introduction.words] + group.levels.joined().map(\.text.words)
      return entry(.assessment, assessment.title, group.title.words, at: SiteMap.place(of: group, in: assessment), text: text)
    }
    return [entry(.assessment, assessment.title, at: page, text: opening + [assessment.afterwards.words])] + groups
  }

  // MARK: - Texts

  /// One for what stands before the first heading, and one for each heading.
  private func entries(of reading: Reading) -> [SearchEntry] {
    let page = SiteMap.page(of: reading)
    var ids = HeadingIDs()
    var entries: [SearchEntry] = []
    var heading: [Inline]?
    var address = page
    var blocks: [Block] = []
    for block in reading.blocks {
      guard case .heading(_, let content) = block.kind else {
        blocks.append(block)
        continue
      }
      entries.append(entry(.reading, reading.title, heading?.words, at: address, text: [blocks.words]))
      heading = content
      address.id = ids.id(of: content)
      blocks = []
    }
    return entries + [entry(.reading, reading.title, heading?.words, at: address, text: [blocks.words])]
  }

  private func entry(of form: SampleForm) -> SearchEntry {
    entry(.form, form.title, at: SiteMap.page(of: form), text: [form.summary, form.blocks.words])
  }

  private func lawEntries(in words: Words) -> [SearchEntry] {
    lawTexts.map { text in
      let notes = agency?.lawNotes.filter { $0.rules.contains(text.rule) } ?? []
      let parts =
        [text.citation, text.whatIsWrong.words, text.whyItMatters.words, text.howToMend.words]
        + notes.flatMap { [$0.title.words, $0.blocks.words, $0.citation] }
      return entry(.law, words[.theLaw], text.title.words, at: SiteMap.place(of: text), text: parts)
    }
  }

  private func glossaryEntries(in words: Words) -> [SearchEntry] {
    terms.map { term in
      let names = term.allOtherNames.isEmpty ? "" : " (\(term.allOtherNames.joined(separator: ", ")))"
      return entry(.term, words[.glossary], term.name + names, at: SiteMap.place(of: term), text: [term.definition.words])
    }
  }

  private func resourceEntries(in words: Words) -> [SearchEntry] {
    var ids = HeadingIDs()
    return resources.map { resource in
      let place = Address(SiteMap.resources.path, id: ids.id(of: resource.title))
      return entry(.resource, words[.resources], resource.title, at: place, text: [resource.text.words])
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
        text: [parts.joined(separator: ". ")]
      )
    }
  }

  private func referenceEntries(in words: Words) -> [SearchEntry] {
    references.map { reference in
      entry(.reference, words[.references], reference.label, at: SiteMap.place(of: reference), text: [reference.text.words])
    }
  }
}
