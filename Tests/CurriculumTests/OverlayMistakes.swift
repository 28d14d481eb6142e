/// A sound `overlay.yml`.
let localFacts = """
  agency: Larkspur County
  state: Franklin
  for: "1"
  telephone: 202-456-1111
  """

/// Each on top of a sound `overlay.yml`.
let overlayMistakes = [
  Mistake("an overlay without a fault", { $0 }, ""),
  Mistake(
    "no overlay.yml but a misspelled one",
    { $0.removingLocal("overlay.yml").addingLocal("overlay.yaml", "x") },
    """
    .local/overlay.yaml:1:1: warning: file 'overlay.yaml' is not read; did you mean 'overlay.yml'?
    .local/overlay.yml:1:1: error: file 'overlay.yml' is missing; it holds the agency's name and the version that it was made for
    """
  ),
  Mistake(
    "an overlay for an older version",
    { $0.addingLocal("overlay.yml", "agency: A\nstate: F\nfor: \"0\"\n") },
    """
    .local/overlay.yml:3:6: warning: overlay was made for version '0' and the toolkit is version '1'; look at what has changed, then write '1'
    toolkit.yml:2:10: note: the version of the toolkit
    """
  ),
  Mistake(
    "what only the shared content has",
    { $0.addingLocal("toolkit.yml", "x").addingLocal("cases/a.yml", "x").addingLocal("modules/07-share/module.md", "x") },
    """
    .local/cases/a.yml:1:1: warning: folder 'cases' is not read; known here: 'modules', 'readings', 'forms', 'exercises', 'checks', \
    'assessments', 'law', 'images' and 'about'
    .local/modules/07-share/module.md:1:1: warning: file is not read; an overlay adds to a module in 'slides.md' and in numbered sections
    .local/toolkit.yml:1:1: warning: file 'toolkit.yml' is not read
    """
  ),
  Mistake(
    "a replacement that names nothing shared, and one without a near name",
    {
      $0.addingLocal("readings/a.md", reading("lawx", "0a1b2c3d")).addingLocal("readings/b.md", reading("bicycles", "0a1b2c3d"))
    },
    """
    .local/readings/a.md:5:11: error: no shared reading 'lawx' to replace; did you mean 'law'?
    .local/readings/b.md:5:11: error: no shared reading 'bicycles' to replace; leave out 'replaces' to add it
    """
  ),
  Mistake(
    "an id that the shared content has too",
    { $0.addingLocal("readings/a.md", reading("law", nil)) },
    """
    .local/readings/a.md:2:10: error: reading 'law' is in the shared content too; write 'replaces: 66b65eb6' to replace it, or choose another id
    readings/law.md:1:1: note: the shared reading
    """
  ),
  Mistake(
    "a shared text that has changed since",
    {
      $0.addingLocal("readings/a.md", reading("law", "66b65eb6")).changing("readings/law.md", "Text.", to: "Another text.")
    },
    """
    .local/readings/a.md:5:11: warning: shared reading 'law' has changed since this one was made to replace it; take over what matters, \
    then write 'f1baea6e'
    readings/law.md:1:1: note: the shared reading as it is now
    """
  ),
  Mistake(
    "a fingerprint that is none",
    { $0.addingLocal("readings/a.md", reading("law", "latest")) },
    """
    .local/readings/a.md:2:10: error: reading 'law' is in the shared content too; write 'replaces: 66b65eb6' to replace it, or choose another id
    readings/law.md:1:1: note: the shared reading
    .local/readings/a.md:5:11: error: field 'replaces' takes a fingerprint of eight digits and letters such as '0a1b2c3d'; found 'latest'
    """
  ),
  Mistake(
    "two of an overlay with one id",
    { $0.addingLocal("readings/a.md", reading("more", nil)).addingLocal("readings/b.md", reading("more", nil)) },
    """
    .local/readings/b.md:2:10: error: id 'more' is already that of another reading; choose another
    .local/readings/a.md:2:10: note: first used here
    """
  ),
  Mistake(
    "slides without a place, with two, and after one that there is not",
    {
      $0.addingLocal(
        "modules/07-share/slides.md",
        """
        ## A
        <!-- minutes: 1 -->

        ### Talking points

        Say.

        ## B
        <!-- minutes: 1 -->
        <!-- after: why-shares -->

        ### Talking points

        Say.

        ## Why share
        <!-- minutes: 1 -->
        <!-- after: why-share -->
        <!-- replaces: 0a1b2c3d -->

        ### Talking points

        Say.
        """
      )
    },
    """
    .local/modules/07-share/slides.md:1:1: error: slide 'A' has no place; write '<!-- after: ID -->' with the id of the slide before it
    .local/modules/07-share/slides.md:10:13: error: no slide 'why-shares' to stand after; did you mean 'why-share'?
    .local/modules/07-share/slides.md:16:1: error: slide 'Why share' has both 'after' and 'replaces'; keep one, since what replaces a \
    slide stands in its place
    .local/modules/07-share/slides.md:19:16: warning: shared slide 'why-share' has changed since this one was made to replace it; take \
    over what matters, then write '796feaca'
    modules/07-share/01-why.md:9:1: note: the shared slide as it is now
    references.yml:1:1: warning: reference 'hhs2003' is cited nowhere; cite it with '[@hhs2003]' or remove it
    """
  ),
  Mistake(
    "slides with the id of a shared one, that say nothing of it or that stand after another",
    {
      $0.addingLocal(
        "modules/07-share/slides.md",
        """
        ## Why share
        <!-- minutes: 1 -->

        ### Talking points

        Say.

        ## Why share
        <!-- minutes: 1 -->
        <!-- after: why-share -->

        ### Talking points

        Say.
        """
      )
    },
    """
    .local/modules/07-share/slides.md:1:1: error: slide 'why-share' is in the shared content too; write '<!-- replaces: 796feaca -->' \
    and no 'after' to replace it, or choose another id to add one
    modules/07-share/01-why.md:9:1: note: the shared slide
    .local/modules/07-share/slides.md:8:1: error: slide 'why-share' is in the shared content too; write '<!-- replaces: 796feaca -->' \
    and no 'after' to replace it, or choose another id to add one
    modules/07-share/01-why.md:9:1: note: the shared slide
    """
  ),
  Mistake(
    "a term and an evaluation sheet that the shared content has too",
    {
      $0.adding("evaluation.md", sheet).addingLocal("evaluation.md", sheet)
        .addingLocal("glossary.md", "## Consent\n\nAnother permission.\n")
    },
    """
    .local/evaluation.md:1:1: error: evaluation sheet is in the shared content too; write 'replaces: 30a99ce4' to replace it
    evaluation.md:1:1: note: the shared evaluation sheet
    .local/glossary.md:1:1: error: term 'consent' is in the shared content too; write '<!-- replaces: 32d010e2 -->' to replace it, \
    or choose another id
    glossary.md:1:1: note: the shared term
    """
  ),
  Mistake(
    "translations, which an overlay has none of",
    { $0.addingLocal("readings/a.es.md", "x").addingLocal("glossary.es.md", "x").addingLocal("overlay.es.yml", "x") },
    """
    .local/glossary.es.md:1:1: error: an overlay has no translations, and its words stand in every language; remove this file
    .local/overlay.es.yml:1:1: error: an overlay has no translations, and its words stand in every language; remove this file
    .local/readings/a.es.md:1:1: error: an overlay has no translations, and its words stand in every language; remove this file
    """
  ),
  Mistake(
    "a note on State law that was reviewed long ago",
    {
      $0.changing("toolkit.yml", "language: en", to: "language: en\nlaw-review-months: 12").addingLocal(
        "law/minors.md",
        "---\nnote: minors\nrules: [cj-form]\ncitation: Code\nreviewed: 2024-11-01\n---\n\n# A title\n\nText.\n"
      )
    },
    """
    .local/law/minors.md:5:11: warning: State law note was last reviewed on 2024-11-01, more than 12 months before 2026-11-30; hold it \
    against the law again, then change the date
    """
  ),
  Mistake(
    "slides of a module that there is not",
    {
      $0.addingLocal(
        "modules/07-shares/slides.md",
        "## A\n<!-- minutes: 1 -->\n<!-- after: b -->\n\n### Talking points\n\nSay.\n"
      )
    },
    ".local/modules/07-shares/slides.md:1:1: error: no module has the folder '07-shares'; did you mean '07-share'?"
  ),
  Mistake(
    "colors that cannot be read, and one that is none",
    { $0.addingLocal("overlay.yml", localFacts + "\ncolors:\n  main: \"#88bb66\"\n  dark: \"#333399\"\n") },
    """
    .local/overlay.yml:6:9: error: color '#88bb66' has a contrast of 1.9 to 1 in the light theme, where words need 4.5; the nearest that \
    has it is '#557540'
    .local/overlay.yml:7:9: error: color '#333399' has a contrast of 1.5 to 1 in the dark theme, where words need 4.5; the nearest that \
    has it is '#9393c9'
    """
  ),
  Mistake(
    "a color without its sign",
    { $0.addingLocal("overlay.yml", localFacts + "\ncolors: {main: 0d4a45}\n") },
    """
    .local/overlay.yml:5:16: error: field 'main' takes a color of six hexadecimal digits such as '#0d4a45', in quotation marks; found '0d4a45'
    """
  ),
  Mistake(
    "a provider whom nobody can reach",
    { $0.addingLocal("providers.yml", "- name: Bluebell\n  services: [Assessment]\n  address: 1 Road\n") },
    ".local/providers.yml:1:3: error: provider 'Bluebell' cannot be reached; add 'telephone', 'email' or 'website'"
  ),
  Mistake(
    "a provider with a misspelled field",
    { $0.addingLocal("providers.yml", "- nme: Bluebell\n  services: [Assessment]\n  telefone: 555-0121\n") },
    """
    .local/providers.yml:1:3: error: unknown field 'nme'; did you mean 'name'?
    .local/providers.yml:3:3: error: unknown field 'telefone'; did you mean 'telephone'?
    """
  ),
  Mistake(
    "two providers of one name, and a number that is nobody's to give",
    {
      $0.addingLocal(
        "providers.yml",
        """
        - {name: Bluebell, services: [Assessment], telephone: 410-867-5309}
        - {name: Bluebell, services: [Groups], telephone: 410-867-5310, note: Ask 078-05-1120.}
        """
      )
    },
    """
    .local/providers.yml:2:3: warning: provider 'Bluebell' is listed twice; keep one, or tell the two apart by their names
    .local/providers.yml:1:3: note: first listed here
    .local/providers.yml:2:75: error: '078-05-1120' looks like a real social security number; write '000-00-0000'
    """
  ),
  Mistake(
    "a note on no rule",
    {
      $0.addingLocal(
        "law/minors.md",
        "---\nnote: minors\nrules: []\ncitation: F. Code 1\nreviewed: 2026-11-20\n---\n\n# A title\n\nText.\n"
      )
    },
    ".local/law/minors.md:3:8: error: note names no rule and is shown nowhere; name the rules that the State adds to"
  ),
  Mistake(
    "a note on a rule that there is not, without a title",
    {
      $0.addingLocal(
        "law/minors.md",
        "---\nnote: minors\nrules: [cj-forms]\ncitation: Code\nreviewed: 2026-11-01\n---\n\nText.\n\n## More\n"
      )
    },
    """
    .local/law/minors.md:3:9: error: field 'rules' does not take 'cj-forms'; did you mean 'cj-form'?
    .local/law/minors.md:8:1: error: title is missing; start the note with a heading '# ...' that says in plain words what the State asks
    .local/law/minors.md:10:1: error: a note has no heading below its title; write paragraphs or lists, or another note
    """
  ),
  Mistake(
    "links into both folders, out of them, and to nothing",
    {
      $0.addingLocal(
        "readings/a.md",
        reading("more", nil)
          + "\n\n[a](../forms/release.md) [b](../../forms/release.md) [c](../forms/relase.md) [d](a.md) ![e](../images/steps.svg)\n"
      )
    },
    """
    .local/readings/a.md:12:30: error: link '../../forms/release.md' leads out of the content folder; link to a file inside of it
    .local/readings/a.md:12:58: error: no page '../forms/relase.md'; did you mean '../forms/release.md'?
    """
  ),
  Mistake(
    "a number on its form that the agency has not published",
    { $0.addingLocal("overlay.yml", "agency: A\nstate: F\nfor: \"1\"\n").addingLocal("forms/own.md", ownForm) },
    """
    .local/forms/own.md:11:12: error: '(202) 456-1111' looks like a real telephone number; use one from 555-0100 to 555-0199, \
    which are nobody's; if it is the agency's own or a provider's, write it in 'overlay.yml' or 'providers.yml' too
    """
  ),
  Mistake(
    "a number that the agency has published, on its form and in its exercise",
    {
      $0.addingLocal("forms/own.md", ownForm).addingLocal(
        "exercises/own.md",
        """
        ---
        exercise: own
        kind: find-the-defects
        title: Find it
        form: own
        objectives: [2]
        minutes: 8
        findings: []
        ---

        ## Scenario

        Call 202-456-1111.

        ## Hints

        - Look.

        ## Debrief

        See [the form](../forms/own.md).
        """
      )
    },
    """
    .local/exercises/own.md:13:6: error: '202-456-1111' looks like a real telephone number; use one from 555-0100 to 555-0199, \
    which are nobody's
    """
  ),
]

private let sheet =
  "---\ntitle: What was it worth?\n---\n\nMark each line.\n\n## Statements\n\n- It was.\n\n## Questions\n\n- What was?\n"

private func reading(_ id: String, _ replaces: String?) -> String {
  "---\nreading: \(id)\ntitle: More\nminutes: 3\n" + (replaces.map { "replaces: \($0)\n" } ?? "") + "---\n\n## A\n\nText.\n"
}

private let ownForm = """
  ---
  form: own
  title: Our own
  summary: It is sound.
  evaluate-on: 2026-11-03
  holder: {name: Harbor Light, part2Program: true}
  ---

  # Release

  Questions: (202) 456-1111

  I, [Jordan Vale](field:patient), authorize [Harbor Light](field:discloser) to share with
  [Lakeshore County](field:recipient/childWelfare)
  [SUD treatment records](field:information/description/specific/mentionsSUD):

  - [x] [attendance](field:information/attendance)

  for [planning](field:purpose/casePlanning). [I may cancel](field:revocation/right)
  [by letter](field:revocation/how). It ends [when the case closes](field:expiration/event/relates).

  [Jordan Vale](field:signature/patient) [2026-09-14](field:signature/date)
  """
