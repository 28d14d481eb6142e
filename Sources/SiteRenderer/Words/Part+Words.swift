import Curriculum

extension Words {
  func word(for kind: SlidePart.Kind) -> String { member(kind, of: .slidePart) }

  func heading(of kind: Module.Part.Kind) -> String { member(kind, of: .modulePart) }

  /// What the room does on a slide, with its time: "Discussion (5 minutes)".
  func work(on slide: Slide) -> String {
    let parts = slide.parts.filter { $0.kind == .discussion || $0.kind == .activity }
    return list(parts.map { part in word(for: part.kind) + (part.minutes.map { " (\(minutes($0)))" } ?? "") })
  }
}
