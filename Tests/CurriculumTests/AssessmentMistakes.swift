/// With a self-assessment to agree with; `text` is what stands under its front matter.
private func inventory(_ text: String, facts: String = "scale: [No, Yes]\nown-statements: 2") -> @Sendable (Fixture) -> Fixture
{
  {
    $0.adding(
      "assessments/stand.md",
      "---\nassessment: stand\nkind: inventory\ntitle: Stand\nminutes: 2\nsection: why\n\(facts)\n---\n\n\(text)\n"
    )
  }
}

private let statements = "## Statements\n\n### Ours\n\n- One.\n- Two.\n"

/// With a matrix of one element; `text` is what stands under its heading.
private func matrix(_ text: String, levels: String = "levels: [First, Last]") -> @Sendable (Fixture) -> Fixture {
  {
    $0.adding(
      "assessments/far.md",
      "---\nassessment: far\nkind: matrix\ntitle: Far\nminutes: 2\nscale: [No, Yes]\n\(levels)\n---\n\n## Statements\n\n### Training\n\n\(text)\n"
    )
  }
}

let assessmentMistakes = [
  Mistake("an inventory", inventory("Lead.\n\n## Background\n\nWhy.\n\n\(statements)\n## Afterwards\n\nGo on."), ""),
  Mistake("a matrix", matrix("#### First\n\n- One.\n\n#### Last\n\n- Two."), ""),
  Mistake("a note among editors in a group", inventory("\(statements)\n<!-- Ask the agency for more. -->"), ""),
  Mistake(
    "no statements",
    inventory("Lead."),
    "assessments/stand.md:1:1: error: heading '## Statements' is missing"
  ),
  Mistake(
    "statements without a group",
    inventory("## Statements\n\n- One."),
    "assessments/stand.md:11:1: error: 'Statements' has no group; start one with '### ', and list its statements below"
  ),
  Mistake(
    "a group without a list",
    inventory("## Statements\n\n### Ours\n\nOne."),
    "assessments/stand.md:13:1: error: 'Ours' holds one list, one item for each statement"
  ),
  Mistake(
    "a box, and two paragraphs",
    inventory("## Statements\n\n### Ours\n\n- [ ] One.\n- Two.\n\n  More."),
    """
    assessments/stand.md:15:1: error: statement is one paragraph without a box; write '- ' and its words
    assessments/stand.md:16:1: error: statement is one paragraph without a box; write '- ' and its words
    """
  ),
  Mistake(
    "the same words twice",
    inventory("\(statements)\n### Yours\n\n- Two."),
    """
    assessments/stand.md:20:1: error: statement 'Two.' stands here twice; word one of them otherwise
    assessments/stand.md:16:1: note: first used here
    """
  ),
  Mistake(
    "two groups of one name",
    inventory("\(statements)\n### Ours\n\n- Three."),
    """
    assessments/stand.md:18:1: error: id 'ours' is already that of another group; choose another
    assessments/stand.md:13:1: note: first used here
    """
  ),
  Mistake(
    "an unknown part",
    inventory("## Backround\n\nWhy.\n\n\(statements)"),
    "assessments/stand.md:11:1: error: unknown heading 'Backround'; did you mean 'Background'?"
  ),
  Mistake(
    "a scale that is too short",
    inventory(statements, facts: "scale: [Yes]"),
    "assessments/stand.md:7:8: error: 'scale' has 1 name; give 2 to 7"
  ),
  Mistake(
    "a point twice on the scale",
    inventory(statements, facts: "scale: [Yes, No, Yes]"),
    "assessments/stand.md:7:18: error: 'Yes' stands twice in 'scale'; give each name once"
  ),
  Mistake(
    "levels of an inventory",
    inventory(statements, facts: "scale: [No, Yes]\nlevels: [First, Last]"),
    """
    assessments/stand.md:8:1: error: unknown field 'levels'; known here: 'assessment', 'kind', 'title', 'minutes', 'section', \
    'scale' and 'own-statements'
    """
  ),
  Mistake(
    "a matrix without levels",
    matrix("#### First\n\n- One.", levels: "section: why"),
    "assessments/far.md:1:1: error: field 'levels' is missing"
  ),
  Mistake(
    "an element without a level, and a level that is not one",
    matrix("#### First\n\n- One.\n\n#### Lats\n\n- Two."),
    """
    assessments/far.md:12:1: error: 'Training' has no level 'Last'; write '#### Last' and a list below it
    assessments/far.md:18:1: error: unknown heading 'Lats'; did you mean 'Last'?
    """
  ),
  Mistake(
    "an unknown section",
    { inventory(statements)($0).changing("assessments/stand.md", "section: why", to: "section: wy") },
    "assessments/stand.md:1:1: error: no section 'wy'; did you mean 'why'?"
  ),
  Mistake(
    "an unknown kind",
    { inventory(statements)($0).changing("assessments/stand.md", "kind: inventory", to: "kind: inventry") },
    "assessments/stand.md:3:7: error: field 'kind' does not take 'inventry'; did you mean 'inventory'?"
  ),
  Mistake(
    "two of one id",
    {
      inventory("\(statements)")(matrix("#### First\n\n- One.\n\n#### Last\n\n- Two.")($0)).changing(
        "assessments/far.md",
        "assessment: far",
        to: "assessment: stand"
      )
    },
    """
    assessments/stand.md:2:13: error: id 'stand' is already that of another self-assessment; choose another
    assessments/far.md:2:13: note: first used here
    """
  ),
]
