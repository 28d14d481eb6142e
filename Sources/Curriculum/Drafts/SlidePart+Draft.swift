import Diagnostics
import Markdown

extension SlidePart {
  /// A part under a heading such as `### Activity (10 minutes)`; nil if there is no such part.
  ///
  /// - Parameter originals: Of a translation, the parts of the slide that it translates.
  init?(_ part: HeadedPart, translating originals: [SlidePart] = [], log: DiagnosticLog) {
    let heading = PartHeading(part.name)
    guard let kind = Kind(rawValue: heading.name) else {
      let kinds = Kind.allCases.map(\.rawValue)
      let fix = sureMatch(for: heading.name, in: kinds).map { FixIt(replacing: heading.name, with: $0, at: part.titleLocation) }
      log.report(.unknownPart(heading.name, candidates: kinds, fix: fix, at: part.location))
      return nil
    }
    if let time = heading.time {
      if !kind.takesTime {
        log.report(.partWithoutTime(kind.rawValue, at: heading.timeLocation(in: part)))
      } else if heading.minutes == nil {
        log.report(.badPartTime(kind.rawValue, time, fix: heading.fix(in: part), at: heading.timeLocation(in: part)))
      }
    }
    PromptsHaveTime.check(kind, hasTime: heading.time != nil, at: part.location, log: log)
    var blocks = part.blocks
    let isInSteps = kind == .talkingPoints && Self.takeInSteps(from: &blocks, under: part.location, log: log)
    self.init(
      kind: kind,
      minutes: kind.takesTime ? heading.minutes : nil,
      isInSteps: isInSteps || originals.contains { $0.kind == kind && $0.isInSteps },
      blocks: blocks,
      location: part.location
    )
  }

  /// Takes the one setting of a part off its front. Without it, comments there are notes among editors.
  private static func takeInSteps(from blocks: inout [Block], under heading: SourceLocation, log: DiagnosticLog) -> Bool {
    let name = "in-steps"
    let comments = blocks.prefix { if case .html = $0.kind { true } else { false } }.flatMap(\.comments)
    guard comments.contains(where: { Settings.field($0)?.name == name }) else { return false }
    var settings = Settings.take(from: &blocks, under: heading, log: log)
    let isInSteps = settings.optional(name, .yesOrNo)
    settings.finish()
    return isInSteps ?? false
  }
}

extension Block {
  fileprivate var comments: [Settings.Comment] {
    if case .html(let html) = kind { Settings.comments(in: html, at: range.start) } else { [] }
  }
}

extension SlidePart.Kind {
  var takesTime: Bool { self == .discussion || self == .activity }
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

  /// `(5 min)` and `(5)` can only mean minutes.
  func fix(in part: HeadedPart) -> FixIt? {
    guard let time, let number = ValueKind.minutes.read(time) ?? ValueKind.minutes.mend(time).flatMap({ Int($0) }) else {
      return nil
    }
    let location = timeLocation(in: part)
    guard location != part.location else { return nil }
    return FixIt(replacing: "(\(time))", with: number == 1 ? "(1 minute)" : "(\(number) minutes)", at: location)
  }

  /// Where the brackets stand, which end the heading's words; the heading if they are not written as they read.
  func timeLocation(in part: HeadedPart) -> SourceLocation {
    guard let time, case .text(let words)? = part.title.last?.kind, words.hasSuffix("(\(time))") else { return part.location }
    var location = part.title[part.title.count - 1].range.end
    location.length = time.utf8.count + 2
    location.column -= location.length - 1
    return location
  }
}
