import Diagnostics
import Markdown

extension Assessment {
  private enum Part: String, CaseIterable {
    case background = "Background"
    case statements = "Statements"
    case afterwards = "Afterwards"
  }

  /// A self-assessment as written: links are not yet looked up.
  init(_ page: MarkdownPage, log: DiagnosticLog) {
    var facts = page.facts
    let id = facts.required("assessment", .id)
    let kind = facts.required("kind", ValueKind<Kind>.rawName) ?? .inventory
    let title = facts.required("title", .text)
    let minutes = facts.required("minutes", .minutes)
    let section = facts.optional("section", .id)
    let scale = Self.names("scale", 2...7, in: &facts, log: log)
    let levels = kind == .matrix ? Self.names("levels", 2...5, in: &facts, log: log) : []
    let ownStatements = kind == .inventory ? facts.optional("own-statements", .wholeNumber(1...20)) : nil
    facts.finish()
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    let parts = cut.named(Part.self, in: page.path, mayBeLeftOut: true, log: log)
    if parts[.statements] == nil { log.report(.missingHeading(Part.statements.rawValue, at: page.location)) }
    let groups = HeadedParts(parts[.statements]?.blocks ?? [], level: 3)
    if let part = parts[.statements], groups.parts.isEmpty { log.report(.noStatementGroups(at: part.location)) }
    let (background, afterwards) = (parts[.background]?.blocks ?? [], parts[.afterwards]?.blocks ?? [])
    var ids = HeadingIDs()
    self.init(
      id: id ?? "",
      kind: kind,
      title: title ?? "",
      minutes: minutes ?? 0,
      section: section,
      scale: scale,
      levels: levels,
      ownStatements: ownStatements ?? 0,
      introduction: cut.lead,
      background: background,
      backgroundIDs: ids.ids(in: background),
      instructions: groups.lead,
      groups: groups.parts.map { Group($0, kind: kind, levels: levels, log: log) },
      afterwards: afterwards,
      afterwardsIDs: ids.ids(in: afterwards),
      location: page.location
    )
    IdentifiersAreUnique.check("group", self.groups.map { ($0.id, $0.location) }, log: log)
    StatementsAreUnique.check(self, log: log)
    if let original = page.original { take(original, at: page.location, log: log) }
  }

  /// Of a translation: the words of each statement in the language of the toolkit.
  private mutating func take(_ original: OriginalPage, at place: SourceLocation, log: DiagnosticLog) {
    let silent = DiagnosticLog()
    let facts = FieldReader(original.fields, at: place, log: silent)
    let source = Assessment(MarkdownPage(path: place.path, facts: facts, blocks: original.blocks), log: silent)
    if backgroundIDs.count == source.backgroundIDs.count, afterwardsIDs.count == source.afterwardsIDs.count {
      (backgroundIDs, afterwardsIDs) = (source.backgroundIDs, source.afterwardsIDs)
    }
    guard groups.count == source.groups.count else {
      log.report(.otherCount("groups", found: groups.count, source: source.groups.count, at: place))
      return
    }
    for (group, originalGroup) in zip(groups.indices, source.groups) {
      for (level, statements) in zip(groups[group].levels.indices, originalGroup.levels) {
        let found = groups[group].levels[level].count
        if found != statements.count {
          log.report(.otherCount("statements", found: found, source: statements.count, at: groups[group].location))
        }
        for (index, statement) in zip(groups[group].levels[level].indices, statements) {
          groups[group].levels[level][index].sourceWords = statement.sourceWords
        }
      }
    }
  }

  /// The names of a list that has `count` of them, each once.
  private static func names(
    _ field: String,
    _ count: ClosedRange<Int>,
    in facts: inout FieldReader,
    log: DiagnosticLog
  ) -> [String] {
    let isGiven = facts.has(field)
    let names = facts.requiredList(field, of: .text)
    if isGiven, !count.contains(names.count) {
      log.report(.nameCount(field, names.count, takes: count, at: facts.location(of: field)))
    }
    for (index, name) in names.enumerated() where names[..<index].contains(where: { $0.value == name.value }) {
      log.report(.repeatedName(field, name.value, at: name.location))
    }
    return names.map(\.value)
  }
}

extension Assessment.Group {
  /// A group as written, under its heading.
  fileprivate init(_ part: HeadedPart, kind: Assessment.Kind, levels: [String], log: DiagnosticLog) {
    let slug = Slug.make(from: part.name)
    if slug.isEmpty { log.report(.titleWithoutID(part.name, at: part.location)) }
    var introduction = part.blocks.withoutComments
    let statements: [[Assessment.Statement]]
    switch kind {
    case .inventory:
      statements = [Self.statements(introduction.popLast(), under: part, log: log)]
    case .matrix:
      let cut = HeadedParts(introduction, level: 4)
      // Without levels, which the log has said, no heading is wrong.
      let found = levels.isEmpty ? [:] : cut.named(levels, log: log)
      introduction = cut.lead
      statements = levels.map { level in
        guard let part = found[level] else { return [] }
        return Self.statements(part.blocks.count == 1 ? part.blocks[0] : nil, under: part, log: log)
      }
      for level in levels where found[level] == nil { log.report(.missingLevel(level, in: part.name, at: part.location)) }
    }
    self.init(id: slug, title: part.title, introduction: introduction, levels: statements, location: part.location)
  }

  private static func statements(_ block: Block?, under part: HeadedPart, log: DiagnosticLog) -> [Assessment.Statement] {
    guard case .list(let list)? = block?.kind else {
      log.report(.partIsAList(part.name, each: "statement", at: part.location))
      return []
    }
    return list.items.compactMap { item in
      guard item.blocks.count == 1, item.isTicked == nil, case .paragraph(let text) = item.blocks[0].kind else {
        log.report(.badStatement(at: item.range.place))
        return nil
      }
      return Assessment.Statement(text: text, sourceWords: text.plainText, location: item.range.place)
    }
  }
}

extension [Block] {
  /// Without the notes that editors leave each other.
  fileprivate var withoutComments: [Block] {
    filter { block in if case .html = block.kind { false } else { true } }
  }
}
