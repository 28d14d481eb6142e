/// With something added at the end of the fixture's form, on line 23.
private func adding(_ markdown: String) -> @Sendable (Fixture) -> Fixture {
  { $0.appending(Fixture.form, "\n\n\(markdown)\n") }
}

/// With facts in the front matter, on line 7.
private func facts(_ yaml: String) -> @Sendable (Fixture) -> Fixture {
  { $0.changing(Fixture.form, "part2Program: true}\n", to: "part2Program: true}\nfacts: {\(yaml)}\n") }
}

let formMistakes = [
  Mistake(
    "a form without fields",
    { $0.adding("forms/b.md", "---\nform: b\ntitle: B\nsummary: B\nevaluate-on: 2026-11-03\nholder: {name: H}\n---\nText\n") },
    "forms/b.md:1:1: error: form has no fields; write its answers as links such as '[Jordan Vale](field:patient)'"
  ),
  Mistake(
    "an unknown field",
    adding("[a](field:recipent/childWelfare)"),
    "forms/release.md:23:11: error: unknown field 'recipent'; did you mean 'recipient'?"
  ),
  Mistake(
    "a field like no other",
    adding("[a](field:weather)"),
    """
    forms/release.md:23:11: error: unknown field 'weather'; known here: 'patient', 'discloser', 'recipient', 'information', \
    'purpose', 'revocation', 'expiration', 'statement' and 'signature'
    """
  ),
  Mistake(
    "a field without a name",
    adding("[a](field:)"),
    """
    forms/release.md:23:5: error: field has no name; it is one of 'patient', 'discloser', 'recipient', 'information', \
    'purpose', 'revocation', 'expiration', 'statement' and 'signature'
    """
  ),
  Mistake(
    "an unknown role",
    adding("[a](field:recipient/childWelfair)"),
    "forms/release.md:23:21: error: field 'recipient' does not take 'childWelfair'; did you mean 'childWelfare'?"
  ),
  Mistake(
    "an unknown mark",
    adding("[a](field:discloser/persn)"),
    "forms/release.md:23:21: error: field 'discloser' does not take 'persn'; did you mean 'person'?"
  ),
  Mistake(
    "a field with too much",
    adding("[a](field:revocation/how/often)"),
    "forms/release.md:23:26: error: field 'revocation/how' takes nothing after it; remove 'often'"
  ),
  Mistake(
    "half a field",
    adding("[a](field:statement)"),
    "forms/release.md:23:5: error: field 'statement' needs one more word, such as 'statement/redisclosureRisk'"
  ),
  Mistake(
    "a person that is a class",
    adding("[a](field:recipient/other/person/class)"),
    "forms/release.md:23:5: error: field takes only one of 'person', 'class' and 'intermediary'"
  ),
  Mistake(
    "a class with a title",
    adding("[a](field:recipient/other/class/title)"),
    "forms/release.md:23:5: error: field takes only one of 'class' and 'title'"
  ),
  Mistake(
    "two expirations",
    adding("[never](field:expiration/none)"),
    """
    forms/release.md:23:1: error: expiration is filled in twice; keep one
    forms/release.md:19:44: note: first filled in here
    """
  ),
  Mistake("a second expiration beside an empty box", adding("- [ ] [never](field:expiration/none)"), ""),
  Mistake(
    "a date that is none",
    { $0.changing(Fixture.form, "[2026-09-14]", to: "[September 31, 2026]") },
    "forms/release.md:21:40: error: 'September 31, 2026' is no date; write it as '2026-09-14' or 'September 14, 2026'"
  ),
  Mistake(
    "a second date",
    adding("[2026-09-15](field:signature/date)"),
    """
    forms/release.md:23:1: error: signature has two dates; keep one
    forms/release.md:21:40: note: first filled in here
    """
  ),
  Mistake(
    "a date before its signature",
    { $0.changing(Fixture.form, "# Release", to: "# Release [2026-09-15](field:signature/date)") },
    """
    forms/release.md:9:11: error: date belongs to the signature before it, and there is none; move it behind the signature
    """
  ),
  Mistake(
    "a day before the oldest law",
    { $0.changing(Fixture.form, "evaluate-on: 2026-11-03", to: "evaluate-on: 2017-03-20") },
    """
    forms/release.md:5:14: error: 2017-03-20 is before 2017-03-21, when the oldest law that the consent core knows took effect
    """
  ),
  Mistake(
    "an unknown fact",
    facts("mediun: paper"),
    "forms/release.md:7:9: error: unknown field 'mediun'; did you mean 'medium'?"
  ),
  Mistake(
    "participants without an intermediary",
    facts("participants: [a]"),
    "forms/release.md:7:23: error: field 'participants' needs a recipient with '/intermediary' on the form"
  ),
  Mistake(
    "a revocation without its day",
    facts("revocationKnown: true"),
    "forms/release.md:7:26: error: field 'revocationKnown' needs field 'revokedOn' beside it"
  ),
  Mistake(
    "a revocation for nobody",
    facts("revokedOn: 2026-10-01, revokedFor: [Lakeshore Count]"),
    "forms/release.md:7:45: error: no recipient 'Lakeshore Count' on the form; did you mean 'Lakeshore County'?"
  ),
  Mistake(
    "an answer longer than the core reads",
    adding("[\(String(repeating: "a", count: 70_000))](field:recipient/other)"),
    "forms/release.md:1:1: error: form has an answer of 70000 bytes, or that many in all; the limit is 61439"
  ),
  Mistake(
    "more recipients than the core reads",
    adding(String(repeating: "[a](field:recipient/other)", count: 300)),
    "forms/release.md:1:1: error: form has 301 parties, participants or signatures; the limit is 250 of each"
  ),
]

let exerciseMistakes = [
  Mistake(
    "an unknown form",
    { $0.changing(Fixture.exercise, "form: release", to: "form: realease") },
    "exercises/find.md:5:7: error: no form 'realease'; did you mean 'release'?"
  ),
  Mistake(
    "an unknown kind",
    { $0.changing(Fixture.exercise, "find-the-defects", to: "find-defects") },
    "exercises/find.md:3:7: error: field 'kind' does not take 'find-defects'; did you mean 'find-the-defects'?"
  ),
  Mistake(
    "an unknown rule",
    { $0.changing(Fixture.exercise, "findings: []", to: "findings: [consent-purpose-state]") },
    "exercises/find.md:8:12: error: field 'findings' does not take 'consent-purpose-state'; did you mean 'consent-purpose-stated'?"
  ),
  Mistake(
    "an objective that no module has",
    { $0.changing(Fixture.exercise, "objectives: [1, 2]", to: "objectives: [9]") },
    "exercises/find.md:6:14: error: objective 9 does not exist; the list has 1 to 2"
  ),
  Mistake(
    "an answer key with too much",
    { $0.changing(Fixture.exercise, "findings: []", to: "findings:\n  - consent-written\n  - cj-form") },
    """
    exercises/find.md:9:5: error: the core does not find 'consent-written' on the form; look again at the form and at the clause, \
    then change the one that is wrong
    forms/release.md:1:1: note: the form that was judged
    exercises/find.md:10:5: error: the core does not find 'cj-form' on the form; look again at the form and at the clause, then \
    change the one that is wrong
    forms/release.md:1:1: note: the form that was judged
    """
  ),
  Mistake(
    "an answer key with too little and too much",
    {
      $0.changing(Fixture.exercise, "findings: []", to: "findings: [consent-written]")
        .changing(Fixture.form, "[by letter](field:revocation/how)", to: "by letter")
    },
    """
    exercises/find.md:8:1: error: the core also finds 'consent-revocation-how' on the form; look again at the form and at the \
    clause, then change the one that is wrong
    forms/release.md:1:1: note: the form that was judged
    exercises/find.md:8:12: error: the core does not find 'consent-written' on the form; look again at the form and at the \
    clause, then change the one that is wrong
    forms/release.md:1:1: note: the form that was judged
    """
  ),
]
