import Diagnostics
import Markdown

/// A module as written in its `module.md`.
struct ModuleDraft {
  var module: Module
  let folder: String
  /// Where the front matter gives `module:`, `minutes:` and `short-minutes:`.
  let numberLocation: SourceLocation
  let minutesLocation: SourceLocation
  let shortMinutesLocation: SourceLocation

  init(_ page: MarkdownPage, folder: String, log: DiagnosticLog) {
    var facts = page.facts
    let number = facts.required("module", .wholeNumber(1...99))
    let title = facts.required("title", .text)
    let minutes = facts.required("minutes", .minutes)
    let shortMinutes = facts.required("short-minutes", .minutes)
    facts.finish()
    self.folder = folder
    numberLocation = facts.location(of: "module")
    minutesLocation = facts.location(of: "minutes")
    shortMinutesLocation = facts.location(of: "short-minutes")
    page.blocks.reportHeadings(above: 2, log: log)
    let cut = HeadedParts(page.blocks, level: 2)
    let parts = cut.named(Module.Part.Kind.self, in: page.path, log: log)
    module = Module(
      number: number ?? 0,
      title: title ?? "",
      minutes: minutes ?? 0,
      shortMinutes: shortMinutes ?? 0,
      summary: cut.lead,
      parts: Module.Part.Kind.allCases.compactMap { kind in parts[kind].map { Module.Part(kind: kind, blocks: $0.blocks) } },
      objectives: parts[.objectives].map { Objective.read(from: $0, log: log) } ?? [],
      sections: [],
      location: page.location
    )
  }
}

extension Objective {
  /// The one ordered list under the heading.
  fileprivate static func read(from part: HeadedPart, log: DiagnosticLog) -> [Objective] {
    let lists = part.blocks.compactMap(\.orderedList)
    guard lists.count == 1 else {
      log.report(.oneObjectivesList(found: lists.count, at: part.location))
      return []
    }
    let objectives = all(in: part.blocks)
    for (objective, item) in zip(objectives, lists[0].items) where objective.text.isEmpty {
      log.report(.emptyObjective(objective.number, at: item.range.place))
    }
    return objectives
  }

  /// The items of the first ordered list, by their place in it.
  static func all(in blocks: [Block]) -> [Objective] {
    let items = blocks.lazy.compactMap(\.orderedList).first?.items ?? []
    return items.enumerated().map { index, item in
      if case .paragraph(let text)? = item.blocks.first?.kind {
        Objective(number: index + 1, text: text)
      } else {
        Objective(number: index + 1, text: [])
      }
    }
  }
}

extension Block {
  fileprivate var orderedList: List? {
    if case .list(let list) = kind, case .ordered = list.kind { list } else { nil }
  }
}
