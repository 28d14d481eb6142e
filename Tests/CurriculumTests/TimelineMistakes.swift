/// With a time line on the fixture's form, a line of it changed.
private func line(_ old: String = "- Look.", to new: String = "- Look.") -> @Sendable (Fixture) -> Fixture {
  { $0.adding("exercises/line.md", timeline).changing("exercises/line.md", old, to: new) }
}

private let timeline = """
  ---
  exercise: line
  kind: then-and-now
  title: A line
  objectives: [2]
  minutes: 4
  form: release
  case:
    holder: {name: Harbor Light, role: part2Program, part2Program: true}
    recipient: {organization: Lakeshore County, role: childWelfare}
    info: [attendance]
    purpose: casePlanning
    basis: consent
    papers: {notice: short2024, copyOrScope: true}
  stops:
    - date: 2026-09-14
      happens: It is signed.
      verdict: permitted
      why: It is whole.
    - date: 2026-10-01
      happens: Tests are asked for.
      case: {info: [drugTests]}
      verdict: notPermitted
      why: They are not ticked.
    - date: 2026-11-03
      happens: The patient says stop.
      canceled: oral
      verdict: permittedWithConditions
      why: It is said and not written.
    - date: 2026-12-01
      happens: The case closes.
      ended: true
      verdict: notPermitted
      why: It is over.
  rules: [information-within-consent, consent-oral-revocation, consent-not-expired]
  ---

  ## Scenario

  One.

  ## Hints

  - Look.

  ## Debrief

  Two.
  """

let timelineMistakes = [
  Mistake("a time line", line(), ""),
  Mistake(
    "a verdict at a stop that the core does not give",
    line("verdict: permitted\n", to: "verdict: notPermitted\n"),
    "exercises/line.md:18:14: error: the core decides 'permitted'; check the facts of the case, then the verdict"
  ),
  Mistake(
    "a stop of which nothing says that the patient canceled",
    line("    canceled: oral\n", to: ""),
    "exercises/line.md:27:14: error: the core decides 'permitted'; check the facts of the case, then the verdict"
  ),
  Mistake(
    "an unknown way to cancel",
    line("canceled: oral", to: "canceled: aloud"),
    "exercises/line.md:27:15: error: field 'canceled' does not take 'aloud'; known here: 'written' and 'oral'"
  ),
  Mistake(
    "stops out of order",
    line("2026-10-01", to: "2026-11-30"),
    "exercises/line.md:25:11: error: 2026-11-03 stands after 2026-11-30; put the days in order"
  ),
  Mistake(
    "a stop before the oldest law",
    line("2026-09-14", to: "2016-09-14"),
    "exercises/line.md:16:11: error: 2016-09-14 is before 2017-03-21, when the oldest law that the consent core knows took effect"
  ),
  Mistake(
    "a stop that says nothing",
    line("    happens: It is signed.\n", to: ""),
    "exercises/line.md:16:5: error: field 'happens' is missing"
  ),
  Mistake(
    "a mistake in what all stops share",
    line("purpose: casePlanning", to: "purpose: casePlaning"),
    "exercises/line.md:12:12: error: field 'purpose' does not take 'casePlaning'; did you mean 'casePlanning'?"
  ),
  Mistake(
    "a mistake in what one stop changes",
    line("case: {info: [drugTests]}", to: "case: {inof: [drugTests]}"),
    "exercises/line.md:22:12: error: unknown field 'inof'; did you mean 'info'?"
  ),
  Mistake(
    "a time line without what is disclosed",
    line(
      """
      case:
        holder: {name: Harbor Light, role: part2Program, part2Program: true}
        recipient: {organization: Lakeshore County, role: childWelfare}
        info: [attendance]
        purpose: casePlanning
        basis: consent
        papers: {notice: short2024, copyOrScope: true}

      """,
      to: ""
    ),
    "exercises/line.md:1:1: error: field 'case' is missing"
  ),
  Mistake(
    "a rule that decides nothing",
    line("rules: [", to: "rules: [mou-not-a-basis, "),
    """
    exercises/line.md:35:9: error: rule 'mou-not-a-basis' decides none of these questions; leave it out, or add a question that it \
    decides
    """
  ),
  Mistake(
    "a refusal without a rule",
    line(", consent-not-expired]", to: "]"),
    """
    exercises/line.md:33:14: error: 'notPermitted' follows from none of 'rules'; the core names 'consent-not-expired': add one
    """
  ),
  Mistake(
    "an unknown form of a time line",
    line("form: release", to: "form: realease"),
    "exercises/line.md:7:7: error: no form 'realease'; did you mean 'release'?"
  ),
  Mistake(
    "an event that ends a form with a date",
    {
      line()($0).changing(
        Fixture.form,
        "[when the case closes](field:expiration/event/relates)",
        to: "[2027-01-31](field:expiration/date)"
      )
    },
    """
    exercises/line.md:32:12: error: field 'ended' is for a form that ends with an event; this one ends on a date, so leave it out
    exercises/line.md:33:14: error: the core decides 'permittedWithConditions', because of 'consent-oral-revocation'; check the \
    facts of the case, then the verdict
    """
  ),
  Mistake(
    "two stops",
    {
      line(
        "rules: [information-within-consent, consent-oral-revocation, consent-not-expired]",
        to: "rules: [information-within-consent]"
      )(
        $0
      ).changing(
        "exercises/line.md",
        """
          - date: 2026-11-03
            happens: The patient says stop.
            canceled: oral
            verdict: permittedWithConditions
            why: It is said and not written.
          - date: 2026-12-01
            happens: The case closes.
            ended: true
            verdict: notPermitted
            why: It is over.

        """,
        to: ""
      )
    },
    "exercises/line.md:16:3: error: field 'stops' takes 3 to 9 days; found 2"
  ),
]
