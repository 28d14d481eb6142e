import Diagnostics
import Markdown

extension SlidePart {
  /// A part under a heading such as `### Activity (10 minutes)`; nil if there is no such part.
  init?(_ part: HeadedPart, log: DiagnosticLog) {
    let heading = PartHeading(part.name)
    guard let kind = Kind(rawValue: heading.name) else {
      log.report(.unknownPart(heading.name, candidates: Kind.allCases.map(\.rawValue), at: part.location))
      return nil
    }
    if let time = heading.time {
      if !kind.takesTime {
        log.report(.partWithoutTime(kind.rawValue, at: part.location))
      } else if heading.minutes == nil {
        log.report(.badPartTime(kind.rawValue, time, at: part.location))
      }
    }
    self.init(kind: kind, minutes: kind.takesTime ? heading.minutes : nil, blocks: part.blocks, location: part.location)
  }
}

extension SlidePart.Kind {
  fileprivate var takesTime: Bool { self == .discussion || self == .activity }
}

/// `Activity (10 minutes)` taken apart.
private struct PartHeading {
  let name: String
  /// What is in the brackets at the end.
  var time: String?

  init(_ text: String) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else {
      name = text
      return
    }
    name = String(text[..<open]).trimmed
    time = String(text[text.index(after: open)...].dropLast())
  }

  var minutes: Int? {
    let words = time?.split(separator: " ") ?? []
    guard words.count == 2, words[1] == "minutes" || words[1] == "minute" else { return nil }
    return ValueKind.minutes.read(String(words[0]))
  }
}
