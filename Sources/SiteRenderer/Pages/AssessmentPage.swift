import Curriculum
import Markdown

/// A self-assessment. Complete without script: it reads, is ticked and prints as a paper form. With script the answers become a picture.
struct AssessmentPage: Page {
  static let template = "assessment"

  /// A place on the scale.
  struct Point {
    let value: String
    let label: String
  }

  struct Statement {
    /// Made from its words in the language of the toolkit, so that saved answers fit in every language and are never taken for those to
    /// other words.
    let key: String
    let textHTML: String
    let points: [Point]
  }

  struct Level {
    let name: String
    let hasName: Bool
    let statements: [Statement]
  }

  struct Group {
    let id: String
    let number: String
    let titleHTML: String
    let hasIntroduction: Bool
    let introductionHTML: String
    let levels: [Level]
  }

  /// A line for a statement of the participant's own.
  struct OwnStatement {
    let number: String
    let points: [Point]
  }

  let frame: Frame
  let id: String
  let kind: String
  let isMatrix: Bool
  let title: String
  let facts: String
  let introductionHTML: String
  let backgroundHTML: String
  let instructionsHTML: String
  let points: [Point]
  let groups: [Group]
  let contents: [LinkView]
  let hasOwnStatements: Bool
  let ownStatements: [OwnStatement]
  let hasAfterwards: Bool
  let afterwardsHTML: String
  let progressAddress: String
  /// To the section that leads here, or to the first page.
  let back: LinkView

  init(of assessment: Assessment, in context: PageContext) {
    let module = context.toolkit.modules.first { $0.sections.contains { $0.id == assessment.section } }
    let section = module?.sections.first { $0.id == assessment.section }
    frame = Frame(
      assessment.title,
      in: context,
      at: module.map { SiteMap.overview(of: $0) } ?? SiteMap.home,
      scripts: ["course", "assessment-answers", "assessment-picture", "self-assessment"]
    )
    id = assessment.id
    kind = assessment.kind.rawValue
    isMatrix = assessment.kind == .matrix
    title = assessment.title
    let count = assessment.statements.count
    let time = context.words.minutes(assessment.minutes)
    facts = context.words(.assessmentFacts, count: count, ["time": time])
    introductionHTML = context.html(assessment.introduction)
    backgroundHTML = context.html(assessment.background, headingShift: -1, headingIDs: assessment.backgroundIDs)
    instructionsHTML = context.html(assessment.instructions)
    let points = assessment.scale.enumerated().map { Point(value: "\($0)", label: $1) }
    self.points = points
    groups = assessment.groups.enumerated().map { index, group in
      Group(of: group, number: index + 1, levels: assessment.levels, points: points, in: context)
    }
    contents = assessment.groups.map { context.link($0.title.plainText, to: SiteMap.place(of: $0, in: assessment)) }
    ownStatements = (0..<assessment.ownStatements).map { OwnStatement(number: "\($0 + 1)", points: points) }
    hasOwnStatements = !ownStatements.isEmpty
    hasAfterwards = !assessment.afterwards.isEmpty
    afterwardsHTML = context.html(assessment.afterwards, headingIDs: assessment.afterwardsIDs)
    progressAddress = context.link(SiteMap.progress)
    if let module, let section {
      let place = ["number": "\(section.number)", "title": section.title]
      back = context.link(context.words(.sectionTitled, place), to: SiteMap.page(of: section, in: module))
    } else {
      back = context.link(context.words[.home], to: SiteMap.home)
    }
  }
}

extension AssessmentPage.Group {
  fileprivate init(
    of group: Assessment.Group,
    number: Int,
    levels: [String],
    points: [AssessmentPage.Point],
    in context: PageContext
  ) {
    id = group.placeID
    self.number = "\(number)"
    titleHTML = context.html(group.title)
    hasIntroduction = !group.introduction.isEmpty
    introductionHTML = context.html(group.introduction)
    self.levels = group.levels.enumerated().map { index, statements in
      AssessmentPage.Level(
        name: levels.indices.contains(index) ? levels[index] : "",
        hasName: levels.indices.contains(index),
        statements: statements.map { statement in
          AssessmentPage.Statement(
            key: "s\(Fingerprint(of: [statement.sourceWords]).text)",
            textHTML: context.html(statement.text),
            points: points
          )
        }
      )
    }
  }
}
