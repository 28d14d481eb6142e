import Diagnostics

// Messages about modules, sections and slides.
extension Diagnostic {
  static func noSections(folder: String, at location: SourceLocation) -> Diagnostic {
    .error("module has no section; the first is a file such as 'modules/\(folder)/01-welcome.md'", at: location)
  }

  static func noSlides(at location: SourceLocation) -> Diagnostic {
    .error("section has no slide; start one with '## Title'", at: location)
  }

  static func unknownPart(_ name: String, candidates: [String], fix: FixIt? = nil, at location: SourceLocation) -> Diagnostic {
    .error("unknown part '\(name.excerpt)'\(choices(name, candidates))", at: location, fix: fix)
  }

  static func partWithoutTime(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("part '\(name)' takes no minutes; only 'Discussion' and 'Activity' do", at: location)
  }

  static func badPartTime(_ name: String, _ time: String, fix: FixIt? = nil, at location: SourceLocation) -> Diagnostic {
    .error(
      "time of part '\(name)' is '(\(time.excerpt))'; write it as '\(fix?.replacement ?? "(5 minutes)")'",
      at: location,
      fix: fix
    )
  }

  static func noTalkingPoints(at location: SourceLocation) -> Diagnostic {
    .warning("slide has no talking points; add a part '### Talking points'", at: location)
  }

  static func emptyTalkingPoints(at location: SourceLocation) -> Diagnostic {
    .warning("talking points are empty; write what the trainer says", at: location)
  }

  static func longStageText(words: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    .warning(
      "slide shows \(words) words; at most \(limit) can be read from afar, so move some into the talking points",
      at: location
    )
  }

  static func layoutWithout(_ need: String, layout: String, at location: SourceLocation) -> Diagnostic {
    .error("layout '\(layout)' needs \(need); add it, or choose another layout", at: location)
  }

  static func exerciseLayoutWithoutExercise(at location: SourceLocation) -> Diagnostic {
    .error("layout 'exercise' needs an exercise; name one in a setting such as '<!-- exercises: all-purpose -->'", at: location)
  }

  static func nothingInSteps(at location: SourceLocation) -> Diagnostic {
    .warning(
      "slide has fewer than two parts to show in steps; give it a list or a table, or take 'in-steps' away",
      at: location
    )
  }

  static func stepsDiffer(items: Int, steps: Int, at location: SourceLocation) -> Diagnostic {
    let found = items == 0 ? "have no list" : items == 1 ? "list 1 item" : "list \(items) items"
    return .error(
      steps == 0
        ? "talking points are in steps, and their slide is not; write '<!-- in-steps: yes -->' under its heading, or take it away here"
        : "slide appears in \(steps) steps, and its talking points \(found); list one for each step, or take 'in-steps' away here",
      at: location
    )
  }

  static func nothingToTally(at location: SourceLocation) -> Diagnostic {
    .error(
      "setting 'tally' needs a table with layout 'table': a statement at the start of each row, then two or more blank cells",
      at: location
    )
  }

  static func unknownExercise(_ id: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no exercise '\(id)'\(choices(id, candidates))", at: location)
  }

  static func minutesDiffer(_ minutes: Int, slides: Int, at location: SourceLocation) -> Diagnostic {
    .warning("module takes \(minutes) minutes, its slides \(slides); make them equal", at: location)
  }

  static func shortMinutesDiffer(_ minutes: Int, slides: Int, at location: SourceLocation) -> Diagnostic {
    .warning("short version takes \(minutes) minutes, its slides \(slides); make them equal", at: location)
  }

  static func partsTakeLonger(_ parts: Int, slide: Int, at location: SourceLocation) -> Diagnostic {
    .warning(
      "parts of the slide take \(parts) minutes, the slide \(slide); give the slide more or the parts less",
      at: location
    )
  }

  /// - Parameter name: What the id is called: "id".
  static func repeatedID(
    _ kind: String,
    _ name: String,
    _ id: String,
    first: SourceLocation,
    at location: SourceLocation
  ) -> Diagnostic {
    .error(
      "\(name) '\(id)' is already that of another \(kind); choose another",
      at: location,
      notes: [Note("first used here", at: first)]
    )
  }

  static func moduleNumber(_ number: Int, folder: String, at location: SourceLocation) -> Diagnostic {
    .error("module \(number) is in folder '\(folder)'; make the numbers equal", at: location)
  }

  static func unknownObjective(_ number: Int, count: Int, at location: SourceLocation) -> Diagnostic {
    .error("objective \(number) does not exist; the list has 1 to \(count)", at: location)
  }
}
