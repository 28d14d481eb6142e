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
  /// What an agency notes of its State's law; empty if it notes nothing.
  let notesHTML: String
  /// The rule on the page of the law.
  let address: String

  init(of text: LawText, in context: PageContext) {
    id = text.rule.name
    titleHTML = context.html(text.title)
    lawName = context.words.law(of: text.rule)
    citation = text.citation
    status = context.words.status(text.status)
    caution = context.words.caution(for: text.status)
    hasCaution = !caution.isEmpty
    reviewed = context.words.day(iso: text.reviewed)
    wrongHTML = context.html(text.whatIsWrong)
    whyHTML = context.html(text.whyItMatters)
    mendHTML = context.html(text.howToMend)
    notesHTML = LawNotesHTML(at: text.rule, in: context).html
    address = context.link(SiteMap.place(of: text))
  }
}
