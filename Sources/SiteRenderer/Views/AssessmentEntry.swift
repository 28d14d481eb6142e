import Curriculum

/// A self-assessment in a list.
struct AssessmentEntry {
  let title: String
  let address: String
  let time: String
  /// Whose answers it asks for.
  let purpose: String

  private init(of assessment: Assessment, in context: PageContext) {
    title = assessment.title
    address = context.link(SiteMap.page(of: assessment))
    time = context.words.minutes(assessment.minutes)
    purpose = context.words.purpose(of: assessment.kind)
  }

  static func all(in context: PageContext) -> [AssessmentEntry] {
    context.toolkit.assessments.map { AssessmentEntry(of: $0, in: context) }
  }

  /// Those that some sections lead to.
  static func all(of sections: [Section], in context: PageContext) -> [AssessmentEntry] {
    context.toolkit.assessments.filter { assessment in sections.contains { $0.id == assessment.section } }
      .map { AssessmentEntry(of: $0, in: context) }
  }
}
