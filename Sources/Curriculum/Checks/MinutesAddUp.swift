import Diagnostics

/// The minutes of the slides add up to those of the module, those of the short version to its short minutes, and the parts of a slide
/// fit into the slide.
enum MinutesAddUp {
  static func check(_ module: Module, _ draft: ModuleDraft, log: DiagnosticLog) {
    // Missing slides and minutes have been reported.
    guard !module.slides.isEmpty, module.slides.allSatisfy({ $0.minutes > 0 }) else { return }
    let sum = module.slides.reduce(0) { $0 + $1.minutes }
    let shortSum = module.slides.reduce(0) { $0 + ($1.isInShortVersion ? $1.minutes : 0) }
    if sum != module.minutes { log.report(.minutesDiffer(module.minutes, slides: sum, at: draft.minutesLocation)) }
    if shortSum != module.shortMinutes {
      log.report(.shortMinutesDiffer(module.shortMinutes, slides: shortSum, at: draft.shortMinutesLocation))
    }
    for slide in module.slides {
      let parts = slide.parts.reduce(0) { $0 + ($1.minutes ?? 0) }
      if parts > slide.minutes { log.report(.partsTakeLonger(parts, slide: slide.minutes, at: slide.location)) }
    }
  }
}
