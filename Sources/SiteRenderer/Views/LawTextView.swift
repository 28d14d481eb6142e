import ConsentCore
import Curriculum

/// A rule in words.
struct LawTextView {
  let id: String
  let titleHTML: String
  let lawName: String
  let citation: String
  let status: String
  /// Empty unless trainers should look the rule up.
  let caution: String
  let hasCaution: Bool
  let reviewed: String
  let wrongHTML: String
  let whyHTML: String
  let mendHTML: String
  /// The rule on the page of the law.
  let address: String

  init(of text: LawText, in context: PageContext) {
    id = text.rule.name
    titleHTML = context.html(text.title)
    lawName = text.rule.lawName
    citation = text.citation
    status = text.status.words
    caution = text.status.caution
    hasCaution = !caution.isEmpty
    reviewed = Day(iso: text.reviewed)?.inWords ?? text.reviewed
    wrongHTML = context.html(text.whatIsWrong)
    whyHTML = context.html(text.whyItMatters)
    mendHTML = context.html(text.howToMend)
    address = context.link(SiteMap.place(of: text))
  }
}
