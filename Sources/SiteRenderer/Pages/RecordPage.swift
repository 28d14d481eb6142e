import Curriculum

/// A record that somebody has completed a module, to be printed with a name that is kept nowhere.
struct RecordPage: Page {
  static let template = "record"

  /// An objective, whose score the script fills in.
  struct ObjectiveEntry {
    let number: String
    let textHTML: String
  }

  let frame: Frame
  let moduleNumber: String
  let title: String
  let hours: String
  /// The law that the answers were judged by.
  let lawEdition: String
  let hasFinal: Bool
  let finalID: String
  let finalTitle: String
  let finalAddress: String
  let progressAddress: String
  let objectives: [ObjectiveEntry]
  let isApproved: Bool
  let providerName: String
  let approval: String

  init(of module: Module, in context: PageContext) {
    let about = context.toolkit.about
    let check = context.toolkit.checks.first { $0.module == module.number && $0.purpose == .final }
    frame = Frame(
      context.words[.recordOfCompletion],
      in: context,
      at: SiteMap.progress,
      scripts: Frame.progressScripts + ["completion-record"]
    )
    moduleNumber = "\(module.number)"
    title = module.title
    hours = Self.hours(module.minutes, in: context.words)
    lawEdition = context.words.month(iso: about.lawAsOf)
    hasFinal = check != nil
    finalID = check?.id ?? ""
    finalTitle = check?.title ?? ""
    finalAddress = check.map { context.link(SiteMap.page(of: $0)) } ?? ""
    progressAddress = context.link(SiteMap.progress)
    let numbers = Set(check?.questions.map(\.objective) ?? [])
    objectives = module.objectives.filter { numbers.contains($0.number) }.map { objective in
      ObjectiveEntry(number: "\(objective.number)", textHTML: context.html(objective.text))
    }
    isApproved = about.provider != nil
    providerName = about.provider?.name ?? ""
    approval = about.provider?.approval ?? ""
  }

  /// Minutes as hours, to the nearest quarter: 120 is "2 hours", 100 is "1¾ hours".
  static func hours(_ minutes: Int, in words: Words) -> String {
    let quarters = (minutes * 4 + 30) / 60
    let whole = quarters / 4
    let rest = ["", "¼", "½", "¾"][quarters % 4]
    let number = whole == 0 ? rest : "\(whole)\(rest)"
    return words(.hours, count: quarters <= 4 ? 1 : 2, ["hours": number.isEmpty ? "0" : number])
  }
}
