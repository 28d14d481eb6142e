/// With a line of the fixture's form to complete changed.
private func changing(_ old: String, to new: String) -> @Sendable (Fixture) -> Fixture {
  { $0.changing(Fixture.completion, old, to: new) }
}

let completionMistakes = [
  Mistake(
    "a model answer that is not sound",
    changing("attendance, planning]", to: "attendance]"),
    "exercises/complete.md:10:3: error: model answer is not sound: the core finds 'consent-purpose-stated'"
  ),
  Mistake(
    "a model answer that does not permit enough",
    changing("[Lakeshore County, attendance, planning]", to: "[Lakeshore County, tests, planning]"),
    """
    exercises/complete.md:13:5: error: model answer does not permit this: the core says 'notPermitted', by \
    'information-within-consent'
    exercises/complete.md:20:5: error: model answer permits this: the core says 'permittedWithConditions', by \
    'notice-accompanies' and 'consent-copy-accompanies'
    """
  ),
  Mistake(
    "a choice that the form does not have",
    changing("[Lakeshore County, attendance, planning]", to: "[Lakeshore Country, attendance, planning]"),
    "exercises/complete.md:10:12: error: nothing on the form reads 'Lakeshore Country'; did you mean 'Lakeshore County'?"
  ),
  Mistake(
    "a line that the form does not have",
    changing("Signed: Jordan Vale", to: "Sign: Jordan Vale"),
    "exercises/complete.md:11:30: error: nothing on the form reads 'Sign'; did you mean 'Signed'?"
  ),
  Mistake(
    "words on the line of a date",
    changing("Date: 2026-11-03}", to: "Date: today}"),
    "exercises/complete.md:11:51: error: line 'Date' takes a date such as 2026-11-03; found 'today'"
  ),
  Mistake(
    "a list on a line",
    changing("Signed: Jordan Vale", to: "Signed: [Jordan, Vale]"),
    "exercises/complete.md:11:38: error: line 'Signed' takes a text; found a list"
  ),
  Mistake(
    "findings of a slip that the core does not have",
    changing("findings: [consent-recipient-2024]", to: "findings: [consent-purpose-stated]"),
    """
    exercises/complete.md:27:5: error: findings of the slip differ from the consent core: the core also finds \
    'consent-recipient-2024'; the core does not find 'consent-purpose-stated'
    """
  ),
  Mistake(
    "an aim that a slip does not miss",
    changing("misses: [1]", to: "misses: [2]"),
    "exercises/complete.md:27:5: error: field 'misses' differs from the consent core, by which it is [1]"
  ),
  Mistake(
    "an aim that does not exist",
    changing("misses: [1]", to: "misses: [3]"),
    "exercises/complete.md:30:14: error: aim 3 does not exist; 'must-permit' and 'must-not-permit' together have 1 to 2"
  ),
  Mistake(
    "a slip that does no harm",
    changing("choose: [the worker]\n    findings: [consent-recipient-2024]\n    misses: [1]", to: "choose: [attendance]"),
    "exercises/complete.md:27:5: error: slip does no harm: the core finds nothing and every aim is met; take another"
  ),
  Mistake(
    "no aim",
    {
      $0.changing(Fixture.completion, "must-permit:\n  - aim: The county", to: "must-not-permit:\n  - aim: The county")
        .changing(Fixture.completion, "must-not-permit:\n  - aim: It", to: "x:\n  - aim: It")
    },
    """
    exercises/complete.md:1:1: error: field 'must-permit' names no aim; say at least one thing that the finished form \
    must let happen
    exercises/complete.md:19:1: error: unknown field 'x'; known here: 'exercise', 'kind', 'title', 'objectives', \
    'minutes', 'evaluate-on', 'holder', 'facts', 'model', 'must-permit', 'must-not-permit' and 'slips'
    """
  ),
  Mistake(
    "an aim without its feedback",
    changing("    otherwise: It does not.\n", to: ""),
    "exercises/complete.md:13:5: error: field 'otherwise' is missing"
  ),
  Mistake(
    "an aim before the oldest law",
    changing("    otherwise: It does not.\n", to: "    otherwise: It does not.\n    date: 2017-01-01\n"),
    """
    exercises/complete.md:13:5: error: 2017-01-01 is before 2017-03-21, when the oldest law that the consent core knows \
    took effect
    """
  ),
  Mistake(
    "a form before the oldest law",
    changing("evaluate-on: 2026-11-03", to: "evaluate-on: 2017-01-01"),
    """
    exercises/complete.md:7:14: error: 2017-01-01 is before 2017-03-21, when the oldest law that the consent core knows \
    took effect
    """
  ),
  Mistake(
    "no form",
    changing("## Form\n", to: "## Paper\n"),
    """
    exercises/complete.md:1:1: error: heading '## Form' is missing
    exercises/complete.md:37:1: error: unknown heading 'Paper'; known here: 'Scenario', 'Form', 'Hints' and 'Debrief'
    """
  ),
  Mistake(
    "a form that leaves nothing open",
    {
      $0.adding(
        Fixture.completion,
        """
        ---
        exercise: complete
        kind: complete-the-form
        title: Complete it
        objectives: [2]
        minutes: 10
        evaluate-on: 2026-11-03
        holder: {name: Harbor Light, part2Program: true}
        model: {}
        must-permit:
          - aim: A
            otherwise: B
            recipient: {role: childWelfare}
            purpose: casePlanning
        ---

        ## Scenario
        ## Form

        [Jordan Vale](field:patient)

        ## Hints

        - A

        ## Debrief

        Ask.
        """
      )
    },
    """
    exercises/complete.md:18:1: error: form leaves nothing open; write an option as '- \
    [attendance](choose:information/attendance)' and a line as '[Date signed](write:signature/date)'
    """
  ),
  Mistake(
    "an option outside of a list",
    changing("[by letter](field:", to: "[by letter](choose:"),
    "exercises/complete.md:56:40: error: option 'by letter' stands alone; make it an item of a list"
  ),
  Mistake(
    "one choice to choose from",
    changing("- [the worker](choose:recipient/childWelfare/title)\n", to: ""),
    """
    exercises/complete.md:43:3: error: option 'Lakeshore County' is the only one of its list; add another, or give it a \
    box '[ ]'
    """
  ),
  Mistake(
    "a box that is ticked already",
    changing("- [ ] [tests]", to: "- [x] [tests]"),
    "exercises/complete.md:49:7: error: box of 'tests' is ticked already; leave it empty for the learner"
  ),
  Mistake(
    "an option without words",
    changing("[the worker](", to: "[]("),
    """
    exercises/complete.md:44:3: error: option or line has no words; say what it is, such as '[Date \
    signed](write:signature/date)'
    """
  ),
  Mistake(
    "an option that stands twice",
    changing("[tests](", to: "[attendance]("),
    """
    exercises/complete.md:49:7: error: 'attendance' stands twice on the form; word one of them otherwise
    exercises/complete.md:48:7: note: first stands here
    """
  ),
  Mistake(
    "two answers in one item",
    changing("- [ ] else: [Another", to: "- [ ] [else](choose:purpose/other): [Another"),
    """
    exercises/complete.md:54:37: error: 'Another purpose' is the second answer of its item; give it an item of its own
    exercises/complete.md:54:7: note: first answer of the item
    """
  ),
  Mistake(
    "a second end",
    changing("[Until](write:", to: "[April 1, 2027](field:expiration/date) [Until](write:"),
    """
    exercises/complete.md:58:40: error: a form has this part once; put all its choices into one list, or keep one answer
    exercises/complete.md:58:1: note: first asked or given here
    """
  ),
  Mistake(
    "boxes for what a form has once",
    changing("[Until](write:expiration/date)", to: "- [ ] on: [Until](write:expiration/date)"),
    """
    exercises/complete.md:58:11: error: box of 'Until' lets several be ticked, but a form has this part once; take away \
    the boxes
    """
  ),
  Mistake(
    "a line for what nobody writes",
    changing("[by letter](field:", to: "[By letter](write:statement/conditioning) [by](field:"),
    "exercises/complete.md:56:40: error: 'statement/conditioning' is not written by hand; make it an option with 'choose:'"
  ),
  Mistake(
    "an unknown field of a line",
    changing("write:signature/patient", to: "write:signature/patent"),
    "exercises/complete.md:60:26: error: field 'signature' does not take 'patent'; did you mean 'parent'?"
  ),
  Mistake(
    "an option on a sample form",
    { $0.appending(Fixture.form, "\n\n[x](choose:purpose/treatment)\n") },
    """
    forms/release.md:23:5: error: 'choose:purpose/treatment' leaves an answer open, which only the form of an exercise \
    does; remove the link
    """
  ),
  Mistake(
    "an unknown field of a slip",
    changing("    misses: [1]", to: "    miss: [1]"),
    "exercises/complete.md:30:5: error: unknown field 'miss'; did you mean 'misses'?"
  ),
]
