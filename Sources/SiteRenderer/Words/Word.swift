import ConsentCore
import Curriculum

/// The texts of the interface that the program itself puts on pages; all others stand in templates and scripts.
enum Word: String, CaseIterable {
  case addedSample = "agency.added-sample"
  case formOfAgency = "agency.form-of"
  case lawNote = "agency.law-note"
  case lawNoteFacts = "agency.law-note-facts"
  case localProviders = "agency.local-providers"

  case assessmentFacts = "assessment.facts"
  case home = "assessment.home"
  case selfAssessments = "assessment.self-assessments"

  case answerKeyOf = "answer-key.answer-key-of"
  case formOf = "answer-key.form-of"

  case agenda = "common.agenda"
  case answerKey = "common.answer-key"
  case decideAsOf = "common.decide-as-of"
  case exercises = "common.exercises"
  case hipaa = "common.hipaa"
  case law = "common.law"
  case exerciseNumberOf = "common.exercise-number-of"
  case listEnd = "common.list-end"
  case module = "common.module-number"
  case moduleTitled = "common.module-titled"
  case myProgress = "common.my-progress"
  case part2 = "common.part-2"
  case readings = "common.readings"
  case slides = "common.slides"
  case slideTitled = "slides.slide-titled"
  case questionCount = "common.question-count"
  case sources = "common.sources"
  case tableNamed = "common.table-named"
  case theLaw = "common.the-law"
  case toPrint = "common.to-print"
  case whatYouWillBeAble = "common.what-you-will-be"

  case documentation = "documentation.documentation"
  case exampleAtEnd = "documentation.example-at-end"
  case exampleOfOverlay = "documentation.example-of-overlay"
  case exampleWithMistake = "documentation.example-with-mistake"
  case forEditors = "documentation.for-editors"

  case answerKeyToPrint = "exercise.answer-key-to-print"

  case forms = "form.forms"

  case glossary = "glossary.glossary"

  case exerciseCount = "home.exercise-count"

  case changedOutcome = "judgement.changed-outcome"
  case dayThatDecides = "judgement.day-that-decides"
  case editionDueFrom = "judgement.edition-due-from"
  case editionInForce = "judgement.edition-in-force"
  case notAsked = "judgement.not-asked"
  case policy = "judgement.policy"
  case remediesAnd = "judgement.remedies-and"
  case stateLawUnknown = "judgement.state-law-unknown"
  case theRulesSay = "judgement.the-rules-say"

  case forPractice = "knowledge-check.for-practice"
  case sectionTitled = "knowledge-check.section-titled"
  case tryItAsOften = "knowledge-check.try-it-as-often"
  case youHaveAttempts = "knowledge-check.you-have-attempts"
  case youPassWith = "knowledge-check.you-pass-with"

  case direction = "language.direction"
  case languageName = "language.name"

  case hipaaAuthorization = "law.hipaa-authorization"
  case part2WrittenConsent = "law.part-2-written-consent"
  case whichCasesCover = "law.which-cases-cover"

  case overviewAndAgenda = "navigation.overview-and-agenda"

  case myNotes = "own-notes.my-notes"

  case nothingIsWrong = "notes.nothing-is-wrong"
  case whatDecides = "notes.what-decides"
  case whatOftenGoesWrong = "notes.what-often-goes-wrong"
  case whatTheRulesFind = "notes.what-the-rules-find"
  case whatTheRulesSayEachDay = "notes.what-the-rules-say-each-day"
  case whereEachCardBelongs = "notes.where-each-card-belongs"

  case moduleForFacilitators = "overview.module-for-facilitators"

  case aBlankForm = "pack.a-blank-form"
  case blankNamed = "pack.blank-named"
  case blankNote = "pack.blank-note"
  case evaluationSheet = "pack.evaluation-sheet"
  case exerciseNumber = "pack.exercise-number"
  case facilitatorPack = "pack.facilitator-pack"
  case facilitatorPackOf = "pack.facilitator-pack-of"
  case facilitatorPackSummary = "pack.facilitator-pack-summary"
  case filledSample = "pack.filled-sample"
  case formsAlone = "pack.forms-alone"
  case formsAloneSummary = "pack.forms-alone-summary"
  case formsToPrint = "pack.forms-to-print"
  case inFull = "pack.in-full"
  case materialsAndTips = "pack.materials-and-tips"
  case releasesToRead = "pack.releases-to-read"
  case shortVersionTime = "pack.short-version-time"
  case signInSheet = "pack.sign-in-sheet"
  case slidesAndNotes = "pack.slides-and-notes"
  case slidesAndTalkingPoints = "pack.slides-and-talking-points"
  case workbook = "pack.workbook"
  case workbookOf = "pack.workbook-of"
  case workbookSummary = "pack.workbook-summary"

  case blank = "paper.blank"
  case leftBlank = "paper.left-blank"
  case notTicked = "paper.not-ticked"
  case ticked = "paper.ticked"

  case referencesWorksCited = "reading.references-works-cited"
  case resourcesFurtherReading = "reading.resources-further-reading"

  case hours = "record.hours"
  case recordOfCompletion = "record.record-of-completion"

  case references = "references.references"

  case resources = "resources.resources"

  case none = "rule-coverage.none"
  case notConfirmed = "rule-coverage.not-confirmed"
  case notConfirmedWhy = "rule-coverage.not-confirmed-why"
  case provedByNoCase = "rule-coverage.proved-by-no-case"
  case provedByNoCaseWhy = "rule-coverage.proved-by-no-case-why"
  case ruleCoverage = "rule-coverage.rule-coverage"
  case taughtByNoExercise = "rule-coverage.taught-by-no-exercise"
  case taughtByNoExerciseWhy = "rule-coverage.taught-by-no-exercise-why"

  case slidesOf = "slides.slides-of-module-number"

  case day = "time.day"
  case minutes = "time.minutes"
  case monthOfYear = "time.month"
}

/// Groups of texts that have one for each case of a type.
enum Family: String {
  case field = "field"
  case part2Status = "part-2"
  case hipaaStatus = "hipaa"
  case severity = "severity"
  case edition = "edition"
  case verdict = "verdict"
  case outcome = "outcome"
  case remedy = "remedy"
  case lawStatus = "law-status"
  case exerciseKind = "exercise-kind"
  case exerciseInvitation = "exercise-invitation"
  case pile = "pile"
  case pileHeading = "pile-heading"
  case need = "need"
  case slidePart = "slide-part"
  case modulePart = "module-part"
  case copy = "copy"
  case assessmentPurpose = "assessment-purpose"
  case remediesHeading = "remedies-heading"
  case withoutRemedy = "without-remedy"
  case lawCaution = "law-caution"
  case instruction = "instruction"
  case month = "month"
  case searchGroup = "search-group"
}

extension Words {
  subscript(_ word: Word) -> String { self[word.rawValue] }

  func callAsFunction(_ word: Word, _ values: [String: String]) -> String { self(word.rawValue, values) }

  func callAsFunction(_ word: Word, count: Int, _ values: [String: String] = [:]) -> String {
    self(word.rawValue, count: count, values)
  }

  /// The text for a case: of `wholeForm` in `field`, the one that is called `field.whole-form`.
  func member(_ member: some Any, of family: Family) -> String { self[Self.key(of: member, in: family)] }

  private static func key(of member: some Any, in family: Family) -> String {
    "\(family.rawValue).\("\(member)".hyphenated)"
  }

  /// Of all texts that the files of `Site/Languages` must have for the program.
  static var keysOfProgram: [String] {
    func keys(_ members: some Sequence, _ family: Family) -> [String] { members.map { key(of: $0, in: family) } }
    let verdicts = Decision.Verdict.allCases.filter { $0 != .permitted }
    let uncertain = LawText.Status.allCases.filter(\.isUnconfirmed)
    let questions = ["choose-one", "choose-all", "order", "match", "fill", "reflect"]
    let families: [[String]] = [
      keys(FormField.allCases, .field),
      keys(FormJudgement.Part2Status.allCases, .part2Status),
      keys(FormJudgement.HIPAAStatus.allCases, .hipaaStatus),
      keys(Severity.allCases, .severity),
      keys(Edition.allCases, .edition),
      keys(Decision.Verdict.allCases, .verdict),
      keys(Step.Outcome.allCases, .outcome),
      keys(Remedy.allCases, .remedy),
      keys(LawText.Status.allCases, .lawStatus),
      keys(Exercise.Kind.allCases, .exerciseKind),
      keys(Exercise.Kind.allCases, .exerciseInvitation),
      keys(SortingTask.Pile.allCases, .pile),
      keys(SortingTask.Pile.allCases, .pileHeading),
      keys(SortingTask.Side.allCases, .need),
      keys(SlidePart.Kind.allCases, .slidePart),
      keys(Module.Part.Kind.allCases, .modulePart),
      keys(Audience.allCases, .copy), keys(Assessment.Kind.allCases, .assessmentPurpose),
      keys(verdicts, .remediesHeading), keys(verdicts, .withoutRemedy), keys(uncertain, .lawCaution),
      keys(questions, .instruction), keys(SearchEntry.Kind.allCases, .searchGroup),
      monthKeys,
    ]
    let rules = RuleID.allCases.flatMap { ["rule-name.\($0.name)", "rule-principle.\($0.name)"] }
    return Word.allCases.map(\.rawValue) + families.flatMap(\.self) + rules
  }
}

extension String {
  /// `wholeForm` gives `whole-form`.
  fileprivate var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}
