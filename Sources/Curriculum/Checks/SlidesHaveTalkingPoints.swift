/// A trainer has something to say to every slide.
enum SlidesHaveTalkingPoints {
  static func check(_ slide: Slide, log: DiagnosticLog) {
    let points = slide.parts.filter { $0.kind == .talkingPoints }
    if points.allSatisfy(\.blocks.isEmpty) { log.report(.noTalkingPoints(at: slide.location)) }
  }
}
