/// With a line of the fixture's case changed.
private func changing(_ old: String, to new: String) -> @Sendable (Fixture) -> Fixture {
  { $0.changing(Fixture.disclosure, old, to: new) }
}

let disclosureMistakes = [
  Mistake(
    "an unknown verdict",
    changing("verdict: notPermitted", to: "verdict: forbidden"),
    """
    exercises/decide.md:16:10: error: field 'verdict' does not take 'forbidden'; known here: 'permitted', 'permittedWithConditions' \
    and 'notPermitted'
    """
  ),
  Mistake(
    "a verdict that the core does not give",
    changing("verdict: notPermitted", to: "verdict: permitted"),
    """
    exercises/decide.md:16:10: error: the core decides 'notPermitted', because of 'information-within-consent'; check the facts of \
    the case, then the verdict
    """
  ),
  Mistake(
    "a verdict that the core gives no longer",
    changing("info: [drugTests]", to: "info: [attendance]"),
    "exercises/decide.md:16:10: error: the core decides 'permitted'; check the facts of the case, then the verdict"
  ),
  Mistake(
    "a wrong verdict with a wrong reason",
    {
      changing("verdict: notPermitted", to: "verdict: permitted")($0)
        .changing(Fixture.disclosure, "[information-within-consent]", to: "[audit-evaluation]")
    },
    """
    exercises/decide.md:16:10: error: the core decides 'notPermitted', because of 'information-within-consent'; check the facts of \
    the case, then the verdict
    exercises/decide.md:17:11: error: reason 'audit-evaluation' does not lead to 'notPermitted': the core does not look at it; it \
    names 'information-within-consent'
    """
  ),
  Mistake(
    "a reason that the core finds met",
    changing("[information-within-consent]", to: "[information-within-consent, purpose-within-consent]"),
    """
    exercises/decide.md:17:39: error: reason 'purpose-within-consent' does not lead to 'notPermitted': the core finds it 'met'; it \
    names 'information-within-consent'
    """
  ),
  Mistake(
    "a reason that the core does not look at",
    changing("[information-within-consent]", to: "[audit-evaluation]"),
    """
    exercises/decide.md:17:11: error: reason 'audit-evaluation' does not lead to 'notPermitted': the core does not look at it; it \
    names 'information-within-consent'
    """
  ),
  Mistake(
    "a distractor that is a reason",
    changing("[mou-not-a-basis,", to: "[information-within-consent,"),
    """
    exercises/decide.md:18:15: error: distractor 'information-within-consent' is a reason: the core finds it 'failed'; make it one, or \
    take another
    """
  ),
  Mistake(
    "no reason",
    changing("[information-within-consent]", to: "[]"),
    "exercises/decide.md:17:10: error: field 'reasons' names no rule; name at least one that decides"
  ),
  Mistake(
    "one distractor",
    changing("[mou-not-a-basis, consent-not-expired]", to: "[mou-not-a-basis]"),
    "exercises/decide.md:18:14: error: field 'distractors' names 2 or 3 rules; found 1"
  ),
  Mistake(
    "an unknown form of a case",
    changing("form: release", to: "form: realease"),
    "exercises/decide.md:9:9: error: no form 'realease'; did you mean 'release'?"
  ),
  Mistake(
    "an unknown fact of a case",
    changing("info: [drugTests]", to: "inf: [drugTests]"),
    "exercises/decide.md:12:3: error: unknown field 'inf'; did you mean 'info'?"
  ),
  Mistake(
    "a case before the oldest law",
    changing("date: 2026-11-03", to: "date: 2017-03-20"),
    """
    exercises/decide.md:8:9: error: 2017-03-20 is before 2017-03-21, when the oldest law that the consent core knows took effect
    """
  ),
  Mistake(
    "a case without its request",
    changing("## Request", to: "## Scenario"),
    """
    exercises/decide.md:1:1: error: heading '## Request' is missing
    exercises/decide.md:21:1: error: unknown heading 'Scenario'; known here: 'Request', 'Hints' and 'Debrief'
    """
  ),
]
