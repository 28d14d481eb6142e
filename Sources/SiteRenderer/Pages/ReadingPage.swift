import Curriculum
import Markdown

/// A longer text.
struct ReadingPage: Page {
  static let template = "reading"

  let frame: Frame
  let title: String
  /// None or one.
  let summaries: [String]
  let time: String
  /// None or one.
  let reviews: [ReviewView]
  let listAddress: String
  let bodyHTML: String
  /// Of the terms that are marked in the text.
  let definitions: [DefinitionView]
  let hasDefinitions: Bool
  /// The sections that lead to it.
  let sections: [LinkView]
  let hasSections: Bool

  init(of reading: Reading, in context: PageContext) {
    frame = Frame(reading.title, in: context, at: SiteMap.readings, scripts: ["term-definitions"])
    title = reading.title
    summaries = [reading.summary].compactMap(\.self)
    time = context.words.minutes(reading.minutes)
    listAddress = context.link(SiteMap.readings)
    reviews = reading.review.map { [ReviewView(of: $0, in: context)] } ?? []
    var marks = GlossaryMarks(in: context)
    bodyHTML = context.html(marks.marking(reading.blocks), headingIDs: reading.headingIDs)
    definitions = marks.definitions
    hasDefinitions = !definitions.isEmpty
    sections = context.toolkit.modules.flatMap { module in
      module.sections.filter { section in reading.sections.contains { $0.id == section.id } }
        .map { context.link($0.title, to: SiteMap.page(of: $0, in: module)) }
    }
    hasSections = !sections.isEmpty
  }
}
