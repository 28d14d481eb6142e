import ArgumentParser
import Curriculum
import Diagnostics

struct NewExercise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise",
    abstract: "Starts an exercise of a kind, with a form of its own where it needs one.",
    discussion: """
      find-the-defects is made on the form that --form names, and its answer key is what the core finds on it. Without --form, and for
      the other kinds, a form is made beside the exercise. complete-the-form has its blank form in itself.

      who-needs-to-know holds its cards against two slides that list what each side needs: those that another such exercise uses, or
      those of --treatment-slide and --child-welfare-slide.

        toolkit new exercise find-the-defects "A blank line" --form spring-release
        toolkit new exercise may-this-be-disclosed "A call at noon" --objectives 3,5
      """.flowing
  )

  @Argument(help: "The kind of exercise.")
  var kind: ExerciseKind

  @Argument(help: "The title, as readers see it.")
  var title: String

  @Option(
    help: ArgumentHelp("The id of the form to find the defects of.", valueName: "form"),
    completion: .custom { words, _, _ in Completing.forms(words) }
  )
  var form: String?

  @Option(help: ArgumentHelp("The numbers of the objectives that it serves, such as 3,5.", valueName: "numbers"))
  var objectives: ObjectiveNumbers = ObjectiveNumbers(numbers: [1])

  @Option(
    help: ArgumentHelp("The id of the slide with what treatment needs.", valueName: "slide"),
    completion: .custom { words, _, _ in Completing.slidesWithLists(words) }
  )
  var treatmentSlide: String?

  @Option(
    help: ArgumentHelp("The id of the slide with what child welfare needs.", valueName: "slide"),
    completion: .custom { words, _, _ in Completing.slidesWithLists(words) }
  )
  var childWelfareSlide: String?

  @OptionGroup var options: NewOptions

  func validate() throws {
    if form != nil, kind.kind != .findTheDefects {
      throw ValidationError("--form is for find-the-defects; the other kinds are made with a form that fits them")
    }
    if treatmentSlide != nil || childWelfareSlide != nil, kind.kind != .whoNeedsToKnow {
      throw ValidationError("--treatment-slide and --child-welfare-slide are for who-needs-to-know")
    }
  }

  func run() throws {
    let bench = try options.bench()
    let name = try NewName(title: title, id: options.id, as: "exercise", taken: bench.outline.exercises)
    try objectives.check(in: bench.outline)
    var facts = [
      "id": name.id, "title": name.yaml, "heading": name.markdown, "objectives": objectives.text,
      "day": bench.day.iso, "signed": bench.signed.iso, "before": bench.before.iso,
    ]
    var addition = Addition()
    if let form {
      let form = try bench.form(form)
      facts["form"] = form.entry.id
      facts["findings"] = form.findings.map(\.name).joined(separator: ", ")
    } else if kind.kind != .completeTheForm {
      let form = try NewName(
        title: "Form for “\(name.title)”",
        id: "\(name.id)-form",
        as: "form",
        taken: bench.outline.forms.map(\.entry)
      )
      addition.make("forms/\(form.id).md", try bench.form(form))
      facts["form"] = form.id
      facts["findings"] = ""
    }
    if kind.kind == .whoNeedsToKnow { facts.merge(try lists(bench.outline)) { $1 } }
    addition.make("exercises/\(name.id).md", try bench.starters.text(kind.kind.rawValue, facts))
    try options.finish(
      addition,
      next: """
        Next: write the scenario, the hints and the debrief. The core reads along: 'toolkit check\(options.again)' says where its answer is another than
        yours. A slide shows the exercise with <!-- exercises: \(name.id) --> under its heading.
        """
    )
  }

  /// The slides that say what each side needs, and a line of each for a card to stand on.
  private func lists(_ outline: ContentOutline) throws -> [String: String] {
    let used = outline.needLists
    let treatment = try slide(treatmentSlide ?? used?.treatment.first, "--treatment-slide", outline)
    let childWelfare = try slide(childWelfareSlide ?? used?.childWelfare.first, "--child-welfare-slide", outline)
    let items = treatment.listItems + childWelfare.listItems
    func line(_ slide: ContentOutline.Slide) throws -> String {
      // A card names its line by words that no other line has.
      guard let item = slide.listItems.first(where: { item in items.filter { $0.contains(item) }.count == 1 }) else {
        throw Refusal("no line of slide '\(slide.id)' stands there alone; name another slide")
      }
      return try NewName(title: item, id: "line", as: "line", taken: []).yaml
    }
    return [
      "treatmentSlide": treatment.id, "childWelfareSlide": childWelfare.id, "treatmentItem": try line(treatment),
      "childWelfareItem": try line(childWelfare),
    ]
  }

  private func slide(_ id: String?, _ option: String, _ outline: ContentOutline) throws -> ContentOutline.Slide {
    let slides = outline.modules.flatMap(\.slides)
    guard let id else { throw Refusal("name the slide that lists what this side needs with \(option)") }
    guard let slide = slides.first(where: { $0.id == id }) else {
      throw Refusal("no slide '\(id)' for \(option)\(didYouMean(id, in: slides.map(\.id)))")
    }
    if slide.listItems.isEmpty { throw Refusal("slide '\(id)' has no list; \(option) takes one that says what the side needs") }
    return slide
  }
}

/// A kind of exercise, as it is named on the command line and in its file.
struct ExerciseKind: ExpressibleByArgument {
  let kind: Exercise.Kind

  init?(argument: String) {
    guard let kind = Exercise.Kind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { Exercise.Kind.allCases.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// Objectives as they are given on the command line: `3,5`.
struct ObjectiveNumbers: ExpressibleByArgument {
  let numbers: [Int]

  init(numbers: [Int]) {
    self.numbers = numbers
  }

  init?(argument: String) {
    let numbers = argument.split(separator: ",").map { Int($0.filter { $0 != " " }) }
    if numbers.isEmpty || numbers.contains(where: { $0 == nil || !(1...99).contains($0!) }) { return nil }
    self.numbers = numbers.compactMap { $0 }
  }

  var defaultValueDescription: String { text }

  var text: String { numbers.map(String.init).joined(separator: ", ") }

  /// An exercise may serve the objectives of any module.
  func check(in outline: ContentOutline) throws {
    let last = outline.modules.map(\.objectives).max() ?? 0
    if let unknown = numbers.first(where: { $0 > last }), last > 0 {
      throw Refusal("no objective \(unknown); there are \(last)")
    }
  }
}
