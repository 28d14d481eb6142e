/// Mistakes in what is written and what learners get.
let textMistakes = [
  Mistake(
    "a word that the training avoids",
    {
      $0.adding("wording.yml", wording).changing(
        "readings/law.md",
        "Text.",
        to: "Some say addicts\nmust *hit\nrock bottom* first."
      )
    },
    """
    readings/law.md:9:10: warning: 'addicts' is avoided in this training: it makes one condition the whole person; write 'person with a \
    substance use disorder', or put it between quotation marks if somebody says it
    wording.yml:1:11: note: listed here
    readings/law.md:10:7: warning: 'hit rock bottom' is avoided in this training: nobody has to lose everything; write 'help can start \
    now', or put it between quotation marks if somebody says it
    wording.yml:5:11: note: listed here
    """
  ),
  Mistake(
    "an avoided word in a quotation, in a name, in another word, and in the list of references",
    {
      $0.adding("wording.yml", wording).changing("references.yml", "*Summary*.", to: "*The addict and the law*.")
        .changing(
          "readings/law.md",
          "Text.",
          to: "\"Once an addict\", “an addict”.\n\n> An addict speaks.\n\nAddict Aid Society. Addictive, addiction."
        )
    },
    ""
  ),
  Mistake(
    "a list of words without a reason",
    { $0.adding("wording.yml", "- avoid: [addict]\n  instead: person\n") },
    "wording.yml:1:3: error: field 'why' is missing"
  ),
  Mistake(
    "names that two terms of the glossary have, and one that may be shared",
    {
      $0.appending(
        "glossary.md",
        "\n\n## Form\n<!-- also: consent, ROI, paper -->\n<!-- loosely: plan -->\n\nA.\n\n## Paper trail\n<!-- also: plan -->\n\nB.\n"
      )
    },
    """
    glossary.md:7:12: warning: 'ROI' is a name of term 'Consent' already; remove it from one of them, or move it to 'loosely'
    glossary.md:1:1: note: the other term
    glossary.md:7:12: warning: 'consent' is a name of term 'Consent' already; remove it from one of them, or move it to 'loosely'
    glossary.md:1:1: note: the other term
    """
  ),
  Mistake(
    "a text above the grade",
    {
      $0.changing("toolkit.yml", "language: en", to: "language: en\nreading-grade: 8").changing(
        "readings/law.md",
        "Text.",
        to: String(
          repeating: "Interdisciplinary collaboration necessitates comprehensive organizational communication policies. ",
          count: 15
        )
      )
    },
    """
    readings/law.md:7:1: warning: text reads at grade 44.4, above the 8 of 'reading-grade' in 'toolkit.yml'; shorten sentences and \
    choose shorter words
    """
  ),
  Mistake(
    "a text within the grade, and one of few words",
    {
      $0.changing("toolkit.yml", "language: en", to: "language: en\nreading-grade: 8").changing(
        "readings/law.md",
        "Text.",
        to: String(repeating: "We met at ten. ", count: 50) + "\n\n## More\n\nInterdisciplinary organizational communication.\n"
      )
    },
    ""
  ),
  Mistake(
    "a heading that skips a level",
    { $0.changing("readings/law.md", "Text.", to: "#### More\n\nText.") },
    """
    readings/law.md:9:1: warning: heading '####' skips a level; use '###'
    readings/law.md:7:1: note: the heading before it
    """
  ),
  Mistake(
    "a prompt without time",
    { $0.changing(Fixture.section, "### Discussion (2 minutes)", to: "### Discussion") },
    "modules/07-share/01-why.md:19:1: warning: part 'Discussion' has no time; write '### Discussion (5 minutes)'"
  ),
  Mistake(
    "an exercise without feedback",
    { $0.changing(Fixture.disclosure, "Two.", to: "") },
    "exercises/decide.md:29:1: warning: exercise gives no feedback; say under '## Debrief' what to take away"
  ),
  Mistake(
    "an objective that nothing measures",
    { $0.changing("modules/07-share/module.md", "2. Say how.", to: "2. Say how.\n3. Say when.") },
    """
    modules/07-share/module.md:18:4: warning: objective 3 is measured nowhere; name it in two exercises or questions of a knowledge \
    check
    """
  ),
  Mistake(
    "an objective that one exercise measures, and a question that nobody grades",
    {
      $0.changing("modules/07-share/module.md", "2. Say how.", to: "2. Say how.\n3. Say when.")
        .changing(Fixture.exercise, "objectives: [1, 2]", to: "objectives: [1, 2, 3]")
        .adding("checks/why.md", reflection)
    },
    """
    modules/07-share/module.md:18:4: warning: objective 3 is measured once; name it in another exercise or question of a knowledge check
    exercises/find.md:1:1: note: measured here
    """
  ),
  Mistake(
    "a law text that nobody has looked at for long",
    {
      $0.changing("toolkit.yml", "language: en", to: "language: en\nlaw-review-months: 12")
        .changing("law/cj-form.md", "2026-11-22", to: "2025-11-29").changing(
          "law/cj-revocation.md",
          "2026-11-22",
          to: "2025-11-30"
        )
    },
    """
    law/cj-form.md:5:11: warning: law text was last reviewed on 2025-11-29, more than 12 months before 2026-11-30; hold it against the \
    law again, then change the date
    """
  ),
  Mistake(
    "a reading and a text about the toolkit that nobody has looked at for long",
    {
      $0.changing("toolkit.yml", "language: en", to: "language: en\nlaw-review-months: 12")
        .changing("readings/law.md", "minutes: 5", to: "minutes: 5\nreviewed: 2025-11-29")
        .adding("about/all.md", "---\nabout: all\ntitle: All\nreviewed: 2025-11-01\n---\nText.\n")
        .adding("about/new.md", "---\nabout: new\ntitle: New\nreviewed: 2025-11-30\n---\nText.\n")
    },
    """
    about/all.md:4:11: warning: text was last reviewed on 2025-11-01, more than 12 months before 2026-11-30; see that it still holds, \
    then change the date
    readings/law.md:5:11: warning: text was last reviewed on 2025-11-29, more than 12 months before 2026-11-30; see that it still holds, \
    then change the date
    """
  ),
  Mistake(
    "a reading for a section that does not exist",
    { $0.changing("readings/law.md", "minutes: 5", to: "minutes: 5\nsections: [why, wy]") },
    "readings/law.md:5:17: error: no section 'wy'; did you mean 'why'?"
  ),
]

private let reflection = """
  ---
  check: why
  title: Why
  minutes: 1
  module: 7
  purpose: practice
  section: why
  ---

  ## When do you?
  <!-- objective: 3 -->

  ### Explanation

  Others do on Mondays.
  """

let peopleMistakes = [
  Mistake(
    "numbers and an address that could be somebody's",
    {
      $0.changing(
        Fixture.exercise,
        "One.",
        to: """
          Her number is 219-09-9999, call (612) 483-2210 or 483-2210, +1 612.483.2210.
          Write to jordan.vale@county.gov about case JD-2019-0045678.
          """
      )
    },
    """
    exercises/find.md:13:15: error: '219-09-9999' looks like a real social security number; write '000-00-0000'
    exercises/find.md:13:33: error: '(612) 483-2210' looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's
    exercises/find.md:13:51: error: '483-2210' looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's
    exercises/find.md:13:64: error: '612.483.2210' looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's
    exercises/find.md:14:10: error: 'jordan.vale@county.gov' looks like a real email address; use one at 'example.org'
    exercises/find.md:14:44: error: 'JD-2019-0045678' looks like the number of a real case or record; make it shorter, such as '26-DN-0114'
    """
  ),
  Mistake(
    "numbers with spaces that could be somebody's",
    {
      $0.changing(
        Fixture.exercise,
        "One.",
        to:
          "Her number is 078 05 1120, her card 4111 1111 1111 1111 or 3782-822463-10005, call +1 410 867 5309, (410) 867 5309."
      )
    },
    """
    exercises/find.md:13:15: error: '078 05 1120' looks like a real social security number; write '000-00-0000'
    exercises/find.md:13:37: error: '4111 1111 1111 1111' looks like the number of a real card; write '0000 0000 0000 0000'
    exercises/find.md:13:60: error: '3782-822463-10005' looks like the number of a real card; write '0000 0000 0000 0000'
    exercises/find.md:13:85: error: '1 410 867 5309' looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's
    exercises/find.md:13:101: error: '(410) 867 5309' looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's
    """
  ),
  Mistake(
    "a social security number where real agencies may have real telephones",
    {
      $0.changing("readings/law.md", "Text.", to: "Call 410-867-5309, +1 410 867 5309, not 078-05-1120 or 078 05 1120.")
        .changing("resources.yml", "What it is.", to: "What 078-05-1120 is.")
    },
    """
    readings/law.md:9:41: error: '078-05-1120' looks like a real social security number; write '000-00-0000'
    readings/law.md:9:56: error: '078 05 1120' looks like a real social security number; write '000-00-0000'
    resources.yml:2:14: error: '078-05-1120' looks like a real social security number; write '000-00-0000'
    """
  ),
  Mistake(
    "a number in the front matter of a form",
    { $0.changing(Fixture.form, "summary: It is sound.", to: "summary: Call 612-483-2210.") },
    """
    forms/release.md:4:15: error: '612-483-2210' looks like a real telephone number; use one from 555-0100 to 555-0199, which are nobody's
    """
  ),
  Mistake(
    "numbers that are nobody's",
    {
      $0.changing(
        Fixture.exercise,
        "One.",
        to: """
          Her number is 000-00-0000 or 987-65-4320, call (612) 555-0142, 555-0199, on 2026-09-14, 9/14/2026 or 2026-09-14/2026-10-01.
          Write to jordan@example.org about case 26-DN-0114, 42 CFR 2.31(a)(4)(ii)(B), <https://example.org/a1234567890>.
          His are 000 00 0000, 410 555 0142 and 0000 0000 0000 0000. See 89 12472 2024, 2026 10 05 and pages 110 2026 2027.
          """
      )
    },
    ""
  ),
]

private let wording = """
  - avoid: [addict]
    instead: person with a substance use disorder
    why: it makes one condition the whole person
    except: [Addict Aid Society]
  - avoid: [hit rock bottom]
    instead: help can start now
    why: nobody has to lose everything

  """
