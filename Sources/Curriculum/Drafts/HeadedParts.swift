import Diagnostics
import Markdown

/// A heading and what stands under it, up to the next heading of its level.
struct HeadedPart {
  var title: [Inline]
  var location: SourceLocation
  var blocks: [Block]

  var name: String { title.plainText.trimmed }
  /// Where the words of the heading start.
  var titleLocation: SourceLocation { title.first?.range.start ?? location }
}

/// A text cut at its headings of one level.
struct HeadedParts {
  private let level: Int
  /// What stands before the first heading.
  private(set) var lead: [Block] = []
  private(set) var parts: [HeadedPart] = []

  init(_ blocks: some Sequence<Block>, level: Int) {
    self.level = level
    for block in blocks {
      if case .heading(level, let title) = block.kind {
        parts.append(HeadedPart(title: title, location: block.range.place, blocks: []))
      } else if parts.isEmpty {
        lead.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
  }

  /// The parts by what their headings are known as; unknown and repeated ones are reported, and missing ones unless they may be left out.
  func named<Kind: CaseIterable & RawRepresentable & Hashable>(
    _ kind: Kind.Type,
    in path: String,
    mayBeLeftOut: Bool = false,
    log: DiagnosticLog
  ) -> [Kind: HeadedPart]
  where Kind.RawValue == String {
    let byName = named(Kind.allCases.map(\.rawValue), log: log)
    let meant = Set(meantNames(in: Kind.allCases.map(\.rawValue)).values)
    for kind in Kind.allCases where !mayBeLeftOut && byName[kind.rawValue] == nil && !meant.contains(kind.rawValue) {
      log.report(.missingHeading(kind.rawValue, at: SourceLocation(path: path)))
    }
    return Dictionary(uniqueKeysWithValues: byName.compactMap { name, part in Kind(rawValue: name).map { ($0, part) } })
  }

  /// The parts that have one of some names; unknown and repeated ones are reported.
  func named(_ names: [String], log: DiagnosticLog) -> [String: HeadedPart] {
    var found: [String: HeadedPart] = [:]
    let meant = meantNames(in: names)
    for (index, part) in parts.enumerated() {
      if part.name.isEmpty {
        log.report(.headingWithoutWords(level, at: part.location))
      } else if !names.contains(part.name) {
        let fix = meant[index].map { FixIt(replacing: part.name, with: $0, at: part.titleLocation) }
        log.report(.unknownHeading(part.name, candidates: names, fix: fix, at: part.location))
      } else if let first = found[part.name] {
        log.report(.repeatedHeading(part.name, first: first.location, at: part.location))
      } else {
        found[part.name] = part
      }
    }
    return found
  }

  /// The names that are missing and were surely meant by the part at an index; not those that two parts could mean.
  private func meantNames(in names: [String]) -> [Int: String] {
    let found = Set(parts.map(\.name))
    let missing = names.filter { !found.contains($0) }
    if missing.isEmpty { return [:] }
    let matches = parts.map { sureMatch(for: $0.name, in: missing) }
    let indices = Dictionary(grouping: matches.indices) { matches[$0] }
    return Dictionary(
      uniqueKeysWithValues: indices.compactMap { name, parts in
        name.flatMap { parts.count == 1 ? (parts[0], $0) : nil }
      }
    )
  }
}

extension HeadedPart {
  /// The items of the one list that stands under the heading; `item` is what each is.
  func items(each item: String, log: DiagnosticLog) -> [[Block]] {
    guard blocks.count == 1, case .list(let list) = blocks[0].kind else {
      log.report(.partIsAList(name, each: item, at: location))
      return []
    }
    return list.items.map(\.blocks)
  }
}

extension Sequence<Block> {
  /// Reports headings above `level`, which the file's own structure has.
  func reportHeadings(above level: Int, log: DiagnosticLog) {
    for block in self {
      if case .heading(let found, _) = block.kind, found < level {
        log.report(.headingTooHigh(found, allowed: level, at: block.range.place))
      }
    }
  }
}
