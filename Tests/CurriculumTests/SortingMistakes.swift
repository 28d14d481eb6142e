/// With slides that list what is needed and cards to sort, a line of the cards changed.
private func cards(_ old: String = "- Look.", to new: String = "- Look.") -> @Sendable (Fixture) -> Fixture {
  {
    $0.changing("modules/07-share/module.md", "\nminutes: 4", to: "\nminutes: 6")
      .adding("modules/07-share/02-needs.md", needs)
      .adding("exercises/sort.md", sorting)
      .changing("exercises/sort.md", old, to: new)
  }
}

private let needs = """
  ---
  section: needs
  title: Needs
  objectives: [1]
  ---

  ## What treatment needs
  <!-- minutes: 1 -->

  - Why the parent comes
  - **Visits**, and any change in visits

  ### Talking points

  Say it.

  ## What child welfare needs
  <!-- minutes: 1 -->

  - Attendance
  - Test results, and what they mean

  ### Talking points

  Say it.
  """

private let sorting = """
  ---
  exercise: sort
  kind: who-needs-to-know
  title: Cards
  objectives: [2]
  minutes: 4
  form: release
  date: 2026-11-03
  lists:
    treatment: [what-treatment-needs]
    childWelfare: [what-child-welfare-needs]
  cases:
    treatment:
      holder: {name: Harbor Light, role: part2Program, part2Program: true}
      recipient: {organization: Lakeshore County, role: childWelfare}
      purpose: casePlanning
      basis: consent
      papers: {notice: short2024, copyOrScope: true}
    childWelfare:
      holder: {name: Lakeshore County, role: childWelfare}
      recipient: {organization: Harbor Light, role: part2Program}
      record: {source: independentSource}
      purpose: casePlanning
  cards:
    - card: Who came
      from: treatment
      item: attendance
      case: {info: [attendance]}
      pile: childWelfare
      why: It is ticked.
    - card: Tests of May
      from: treatment
      item: Test results
      case: {info: [drugTests]}
      pile: notShared
      why: They are not ticked.
    - card: The reason
      from: childWelfare
      item: Why the parent comes
      pile: treatment
      why: The agency knows it by itself.
    - card: All of it
      from: treatment
      case: {info: [fullRecord]}
      pile: notShared
      why: Nobody needs it.
  rules: [scope-part2-record, information-within-consent]
  ---

  ## Scenario

  One.

  ## Hints

  - Look.

  ## Debrief

  Two.
  """

let sortingMistakes = [
  Mistake("cards to sort", cards(), ""),
  Mistake(
    "a card that the core does not let go",
    cards("pile: notShared\n    why: They", to: "pile: childWelfare\n    why: They"),
    """
    exercises/sort.md:35:11: error: pile differs from the consent core, which says 'notPermitted', by 'information-within-consent': \
    'notShared'
    """
  ),
  Mistake(
    "a card that may go and is needed",
    cards("pile: treatment", to: "pile: notShared"),
    """
    exercises/sort.md:40:11: error: pile is 'treatment', whose list has 'Why the parent comes'; the consent core says 'permitted'
    """
  ),
  Mistake(
    "a card that may go and is on no list",
    cards("    item: Why the parent comes\n", to: ""),
    """
    exercises/sort.md:39:11: error: card is on no list, and the consent core says 'permitted'; name its 'item', or state in its 'case' \
    why it goes too far
    """
  ),
  Mistake(
    "an item that is on no list",
    cards("item: Test results", to: "item: Test result, and what it means"),
    """
    exercises/sort.md:33:11: error: no line with 'Test result, and what it means' on the slides of 'lists'; did you mean 'Test \
    results, and what they mean'?
    """
  ),
  Mistake(
    "an item of two lines",
    cards("item: attendance", to: "item: an"),
    """
    exercises/sort.md:27:11: error: 'an' is on more than one line: 'Visits, and any change in visits', 'Attendance' and 'Test results, \
    and what they mean'; write more of it
    """
  ),
  Mistake(
    "an item of the holder's own list",
    cards("item: Why the parent comes", to: "item: Attendance"),
    """
    exercises/sort.md:39:11: error: 'Attendance' is what 'childWelfare' needs, and the card comes from there; change 'from' or 'item'
    """
  ),
  Mistake(
    "a list on an unknown slide",
    cards("[what-treatment-needs]", to: "[what-treatments-need]"),
    """
    exercises/sort.md:10:15: error: no slide 'what-treatments-need'; did you mean 'what-treatment-needs'?
    exercises/sort.md:39:11: error: no line with 'Why the parent comes' on the slides of 'lists'; known here: 'Attendance' and 'Test \
    results, and what they mean'
    """
  ),
  Mistake(
    "an unknown pile",
    cards("pile: treatment", to: "pile: therapy"),
    "exercises/sort.md:40:11: error: field 'pile' does not take 'therapy'; known here: 'treatment', 'childWelfare' and 'notShared'"
  ),
  Mistake(
    "a side without its case",
    cards(
      """
        childWelfare:
          holder: {name: Lakeshore County, role: childWelfare}
          recipient: {organization: Harbor Light, role: part2Program}
          record: {source: independentSource}
          purpose: casePlanning

      """,
      to: ""
    ),
    "exercises/sort.md:13:3: error: field 'childWelfare' is missing"
  ),
  Mistake(
    "a rule that decides no card",
    cards("rules: [", to: "rules: [consent-not-revoked, mou-not-a-basis, "),
    """
    exercises/sort.md:47:30: error: rule 'mou-not-a-basis' decides none of these questions; leave it out, or add a question that it \
    decides
    """
  ),
  Mistake(
    "a refused card without a rule",
    cards(", information-within-consent]", to: "]"),
    """
    exercises/sort.md:35:11: error: 'notPermitted' follows from none of 'rules'; the core names 'information-within-consent': add one
    exercises/sort.md:45:11: error: 'notPermitted' follows from none of 'rules'; the core names 'information-within-consent': add one
    """
  ),
  Mistake(
    "three cards",
    cards(
      """
        - card: All of it
          from: treatment
          case: {info: [fullRecord]}
          pile: notShared
          why: Nobody needs it.

      """,
      to: ""
    ),
    "exercises/sort.md:25:3: error: field 'cards' takes 4 to 14 cards; found 3"
  ),
]
