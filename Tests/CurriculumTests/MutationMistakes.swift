private let mutations = "forms/release.mutations.yml"

/// A mutation file beside the fixture's form, which is sound.
private func beside(_ yaml: String) -> @Sendable (Fixture) -> Fixture {
  { $0.adding(mutations, yaml) }
}

/// The fixture's exercise as practice, with two mutations that fit together.
private func practice(_ fields: String) -> @Sendable (Fixture) -> Fixture {
  {
    $0.adding(mutations, Mutated.noName + Mutated.noDate)
      .changing(Fixture.exercise, "findings: []", to: fields)
  }
}

/// Mutations of the fixture's form.
enum Mutated {
  static let noName = """
    no-name:
      gives: [consent-patient-name]
      changes:
        - from: "[Jordan Vale](field:patient)"
          to: "[____](field:patient)"

    """
  static let noDate = """
    no-date:
      gives: [consent-date-signed]
      changes:
        - from: "[2026-09-14](field:signature/date)"

    """
  static let noSignature = """
    no-signature:
      gives: [consent-signature-patient, consent-date-signed]
      changes:
        - from: "[Jordan Vale](field:signature/patient)"
          to: "[____](field:signature/patient)"

    """
  static let noMethod = """
    no-method:
      gives: [consent-revocation-how]
      changes:
        - from: "[by letter](field:revocation/how)"
          to: by letter

    """
  /// Before 2026-02-16 a form may lack what the 2024 text added.
  static let noNameLastWinter = """
    no-name-last-winter:
      gives: [consent-patient-name]
      changes:
        - from: "[Jordan Vale](field:patient)"
          to: "[____](field:patient)"
        - from: "[2026-09-14]"
          to: "[2026-01-14]"

    """
}

let mutationMistakes = [
  Mistake("sound mutations", beside(Mutated.noName + Mutated.noDate + Mutated.noSignature), ""),
  Mistake(
    "a mutation that gives more and less",
    beside(Mutated.noName.replacing("[consent-patient-name]", with: "[consent-written]")),
    """
    forms/release.mutations.yml:2:3: error: with mutation 'no-name' the core also finds 'consent-patient-name'; look again at its \
    changes and at the clause, then change the one that is wrong
    forms/release.mutations.yml:2:11: error: with mutation 'no-name' the core does not find 'consent-written'; look again at its \
    changes and at the clause, then change the one that is wrong
    """
  ),
  Mistake(
    "a mutation that gives nothing",
    beside(Mutated.noName.replacing("[consent-patient-name]", with: "[]")),
    "forms/release.mutations.yml:2:10: error: mutation 'no-name' gives no finding; name the rules that are broken then"
  ),
  Mistake(
    "a mutation with a bad name",
    beside(Mutated.noName.replacing("no-name", with: "No name")),
    "forms/release.mutations.yml:1:1: error: mutation 'No name' needs a name of small letters, digits and hyphens"
  ),
  Mistake(
    "a mutation without changes",
    beside("no-name:\n  gives: [consent-patient-name]\n"),
    "forms/release.mutations.yml:1:1: error: field 'changes' is missing"
  ),
  Mistake(
    "a mutation that changes nothing",
    beside("no-name:\n  gives: [consent-patient-name]\n  changes: []\n"),
    """
    forms/release.mutations.yml:1:1: error: mutation 'no-name' changes nothing; say what stands on the form ('from') and what shall \
    ('to')
    """
  ),
  Mistake(
    "words that the form does not have",
    beside(Mutated.noName.replacing("[Jordan Vale](", with: "[Jordan Vail](")),
    """
    forms/release.mutations.yml:4:13: error: words '[Jordan Vail](field:patient)' do not stand in the form's file; copy them from there
    forms/release.md:1:1: note: the form
    """
  ),
  Mistake(
    "words that the form has twice",
    beside(Mutated.noName.replacing("[Jordan Vale](field:patient)", with: "[Jordan Vale]")),
    """
    forms/release.mutations.yml:4:13: error: words '[Jordan Vale]' stand 2 times in the form's file; take more of the line
    forms/release.md:1:1: note: the form
    """
  ),
  Mistake(
    "words that are changed twice",
    beside(Mutated.noName + "    - from: \"Jordan Vale](field:patient)\"\n"),
    """
    forms/release.mutations.yml:6:13: error: words 'Jordan Vale](field:patient)' are changed twice by one mutation; make it one change
    forms/release.md:1:1: note: the form
    """
  ),
  Mistake(
    "a change that no reader sees",
    beside("gone:\n  gives: [consent-written]\n  changes:\n    - {from: 'summary: It is sound.', to: 'summary: It was.'}\n"),
    """
    forms/release.mutations.yml:1:1: error: mutation 'gone' changes nothing that a reader sees; change the paper below the front \
    matter too
    """
  ),
  Mistake(
    "a change after which the form cannot be read",
    beside(Mutated.noName.replacing("[____](field:patient)", with: "[____](field:pattient)")),
    """
    forms/release.mutations.yml:1:1: error: with 'no-name' the form cannot be read: unknown field 'pattient'; did you mean 'patient'?
    """
  ),
  Mistake(
    "a change with a link to nowhere",
    beside(Mutated.noName.replacing("[____](field:patient)", with: "[____](field:patient) [a](b.md)")),
    "forms/release.mutations.yml:1:1: error: with 'no-name' the form cannot be read: no page 'b.md'"
  ),
  Mistake(
    "a change of the day",
    beside(Mutated.noName + "    - {from: 'evaluate-on: 2026-11-03', to: 'evaluate-on: 2026-11-04'}\n"),
    """
    forms/release.mutations.yml:1:1: error: with 'no-name' the form has another day or holder, which the exercise states; change the \
    paper
    """
  ),
  Mistake(
    "mutations of a form that is not sound",
    {
      beside(Mutated.noDate)($0).changing(Fixture.form, "[Jordan Vale](field:patient)", to: "Jordan Vale")
        .removing(Fixture.exercise).removing(Fixture.disclosure)
    },
    """
    forms/release.mutations.yml:1:1: error: only a sound form can have mutations, and the core finds 'consent-patient-name' on this one
    forms/release.md:1:1: note: the form
    """
  ),
  Mistake(
    "mutations of no form",
    { $0.adding("forms/relaese.mutations.yml", Mutated.noName) },
    """
    forms/relaese.mutations.yml:1:1: error: mutations have no form; name the file like the form that it changes, which would be \
    'forms/relaese.md'
    """
  ),

  // In an exercise

  Mistake("sound practice", practice("seed: 1\nmutations: all\ndefects: [1, 0, 1, 2]"), ""),
  Mistake(
    "practice on a form without mutations",
    { $0.changing(Fixture.exercise, "findings: []", to: "seed: 1\nmutations: all\ndefects: [1]") },
    """
    exercises/find.md:9:12: error: form 'release' has no mutations; write them into a file beside it, NAME.mutations.yml
    """
  ),
  Mistake(
    "an unknown mutation",
    practice("seed: 1\nmutations: [no-name, no-dat]\ndefects: [1]"),
    "exercises/find.md:9:22: error: no mutation 'no-dat' of this form; did you mean 'no-date'?"
  ),
  Mistake(
    "more defects than fit together",
    practice("seed: 1\nmutations: all\ndefects: [1, 3]"),
    """
    exercises/find.md:10:10: error: form 2 takes 3 mutations that fit together, and the pool has no such choice left; ask for less \
    or add mutations
    """
  ),
  Mistake(
    "the same form again",
    practice("seed: 1\nmutations: all\ndefects: [1, 1, 1]"),
    """
    exercises/find.md:10:10: error: form 3 takes 1 mutation, and the pool has no such choice left; ask for less or add mutations
    """
  ),
  Mistake(
    "practice without forms",
    practice("seed: 1\nmutations: all\ndefects: []"),
    """
    exercises/find.md:10:10: error: field 'defects' names no form; give the number of mutations for each, such as [1, 1, 2]
    """
  ),
  Mistake(
    "practice with a key",
    practice("seed: 1\nmutations: all\ndefects: [1]\nfindings: []"),
    """
    exercises/find.md:11:1: error: unknown field 'findings'; known here: 'exercise', 'kind', 'title', 'objectives', 'minutes', 'form', \
    'mutations', 'seed' and 'defects'
    """
  ),
  Mistake(
    "mutations that together are not what they are alone",
    {
      $0.adding(mutations, Mutated.noMethod + Mutated.noNameLastWinter)
        .changing(Fixture.exercise, "findings: []", to: "seed: 1\nmutations: all\ndefects: [2]")
    },
    """
    exercises/find.md:9:12: error: mutations 'no-method' and 'no-name-last-winter' together differ from the consent core: the core also \
    finds 'legacy-form-review'; the core does not find 'consent-revocation-how'
    """
  ),
]
