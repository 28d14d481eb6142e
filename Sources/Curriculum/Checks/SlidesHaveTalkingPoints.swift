/// A trainer has something to say to every slide.
enum SlidesHaveTalkingPoints {
  static func check(_ slide: Slide, log: DiagnosticLog) {
    let points = slide.parts.filter { $0.kind == .talkingPoints }
    guard points.allSatisfy(\.blocks.isEmpty) else { return }
    log.report(points.first.map { .emptyTalkingPoints(at: $0.location) } ?? .noTalkingPoints(at: slide.location))
  }
}
