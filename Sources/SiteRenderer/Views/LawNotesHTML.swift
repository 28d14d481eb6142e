import ConsentCore
import Curriculum
import Markdown

/// What an agency notes of its State's law at a rule, as it is shown beside the rule's own text: on pages, in packs, and by the scripts of
/// the exercises, which is why it is made here and not by a template.
///
/// Each note says whose it is, and that it decides nothing: the core knows federal law alone.
struct LawNotesHTML {
  /// Empty without a note.
  let html: String

  init(at rule: RuleID, in context: PageContext) {
    self.init(of: context.lawNotes[rule] ?? [], in: context)
  }

  /// Each note at any of the rules, once.
  init(at rules: [RuleID], in context: PageContext) {
    let notes = context.toolkit.agency?.lawNotes ?? []
    self.init(of: notes.filter { !Set($0.rules).isDisjoint(with: rules) }, in: context)
  }

  private init(of notes: [LawNote], in context: PageContext) {
    guard let agency = context.toolkit.agency else {
      html = ""
      return
    }
    let label = context.words(.lawNote, ["state": agency.state, "agency": agency.shortName])
    html = notes.map { note in
      """
      <div class="law-note" role="note">
      <p class="law-note__label">\(label.escapedForHTML)</p>
      <p class="law-note__title">\(context.html(note.title))</p>
      <div class="law-note__text prose">\(context.html(note.blocks))</div>
      <p class="law-note__facts">\(note.facts(in: context.words).escapedForHTML)</p>
      </div>

      """
    }.joined()
  }
}

extension LawNote {
  fileprivate func facts(in words: Words) -> String {
    words(.lawNoteFacts, ["citation": citation, "day": words.day(iso: reviewed)])
  }
}
