/// With a file of cases: one on which the core says `permitted`, with lines changed.
private func changing(_ old: String, to new: String) -> @Sendable (Fixture) -> Fixture {
  { $0.adding("cases/excluded.yml", excluded.replacing(old, with: new)) }
}

private let excluded = """
  id: X001
  date: 2026-11-03
  holder: {name: Bay Veterans Clinic, role: part2Program, part2Program: true, system: veteransAffairs}
  recipient: {organization: Lakeshore County Child Welfare, role: childWelfare}
  info: [attendance]
  purpose: casePlanning
  basis: none
  expect: {verdict: permitted, rules: [scope-excluded-systems]}
  """

let caseMistakes = [
  Mistake("a case that the core decides so", { $0.adding("cases/excluded.yml", excluded) }, ""),
  Mistake(
    "a case that the core decides otherwise",
    changing("verdict: permitted", to: "verdict: notPermitted"),
    """
    cases/excluded.yml:8:9: error: case expects 'notPermitted', but the consent core says 'permitted', by 'scope-excluded-systems'; \
    mend the facts or the answer, or say with 'disputed' why the core is wrong
    """
  ),
  Mistake(
    "a case that disputes the core",
    changing("permitted, rules: [scope-excluded-systems]}", to: "notPermitted, rules: []}\ndisputed: \"38 U.S.C. 7332\""),
    ""
  ),
  Mistake(
    "a reason that does not decide the case",
    changing("[scope-excluded-systems]", to: "[consent-not-expired]"),
    """
    cases/excluded.yml:8:9: error: reason 'consent-not-expired' does not lead to 'permitted': the core does not look at it; it names \
    'scope-excluded-systems'
    """
  ),
  Mistake(
    "a case without an answer",
    changing("expect: {verdict: permitted, rules: [scope-excluded-systems]}", to: "why: because"),
    "cases/excluded.yml:1:1: error: case has no 'id', or no 'expect' with 'verdict' and 'rules'; write what the core should answer"
  ),
  Mistake(
    "two cases of one name",
    { $0.adding("cases/excluded.yml", excluded + "\n---\n" + excluded) },
    """
    cases/excluded.yml:10:1: error: id 'X001' is already that of another case; choose another
    cases/excluded.yml:1:1: note: first used here
    """
  ),
  Mistake(
    "a case file of another format",
    { $0.adding("cases/excluded.json", "{}") },
    "cases/excluded.json:1:1: warning: file is not read; only names that end in '.yml' are"
  ),
]
