/// With a knowledge check: `text` is what stands under its one question.
private func asking(_ text: String) -> @Sendable (Fixture) -> Fixture {
  {
    $0.adding(
      "checks/why.md",
      "---\ncheck: why\ntitle: Why\nminutes: 2\nmodule: 7\npurpose: practice\nsection: why\n---\n\n\(text)\n"
    )
  }
}

private let options = """
  - [ ] No

    It is more.
  - [x] Yes

    It is.
  """

/// With a whole final check, its front matter changed.
private func final(_ old: String, to new: String) -> @Sendable (Fixture) -> Fixture {
  let facts = "check: all\ntitle: All\nminutes: 2\nmodule: 7\npurpose: final\npass: 80\nattempts: 3"
  let text = "---\n\(facts.replacing(old, with: new))\n---\n\n## Is it?\n<!-- objective: 1 -->\n\n\(options)\n"
  return { $0.adding("checks/all.md", text) }
}

let questionMistakes = [
  Mistake("a question with one right answer", asking("## Is it?\n<!-- objective: 1 -->\n\n\(options)"), ""),
  Mistake("a final check", final("x", to: "x"), ""),
  Mistake(
    "a check without questions",
    asking("Only an introduction."),
    "checks/why.md:1:1: error: knowledge check has no question; start one with '## '"
  ),
  Mistake(
    "a question without an objective",
    asking("## Is it?\n\n\(options)"),
    "checks/why.md:10:1: error: setting 'objective' is missing; write '<!-- objective: 3 -->' under the heading"
  ),
  Mistake(
    "an objective that the module does not have",
    asking("## Is it?\n<!-- objective: 9 -->\n\n\(options)"),
    "checks/why.md:11:17: error: objective 9 does not exist; the list has 1 to 2"
  ),
  Mistake(
    "no right answer",
    asking("## Is it?\n<!-- objective: 1 -->\n\n\(options.replacing("[x]", with: "[ ]"))"),
    "checks/why.md:10:1: error: question has no right answer; tick one with '[x]'"
  ),
  Mistake(
    "several right answers where one is asked for",
    asking("## Is it?\n<!-- objective: 1 -->\n\n\(options.replacing("[ ]", with: "[x]"))"),
    """
    checks/why.md:10:1: error: question has 2 right answers; tick one, or write '<!-- answers: several -->' under the heading
    """
  ),
  Mistake(
    "an answer without feedback, box or company",
    asking("## Is it?\n<!-- objective: 1 -->\n\n- [x] Yes\n- No"),
    """
    checks/why.md:10:1: error: question has 1 answer to choose from; write at least 2
    checks/why.md:13:1: error: answer 'Yes' has no feedback; write it below, as a paragraph of the same list item
    checks/why.md:14:1: error: answer has no box or no words; write '- [ ] words', or '- [x] words' for a right one
    """
  ),
  Mistake(
    "too few steps, and no explanation",
    asking(
      "## Is it?\n<!-- objective: 1 -->\n\n1. One\n2. Two\n\n## Is this?\n<!-- objective: 1 -->\n\n1. One\n2. Two\n3. Three"
    ),
    """
    checks/why.md:10:1: error: question has 2 steps to put in order; write at least 3, each with its words
    checks/why.md:16:1: error: question 'Is this?' has no '### Explanation'; say what is right and why
    """
  ),
  Mistake(
    "a table that is not of pairs",
    asking("## Is it?\n<!-- objective: 1 -->\n\n| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |\n\n### Explanation\n\nSo it is."),
    "checks/why.md:10:1: error: table to match has 3 columns and 1 rows; write 2 columns and at least 3 rows"
  ),
  Mistake(
    "an unknown part",
    asking("## Is it?\n<!-- objective: 1 -->\n\n\(options)\n\n### Hint\n\n- Think."),
    "checks/why.md:20:1: error: unknown heading 'Hint'; did you mean 'Hints'?"
  ),
  Mistake(
    "two questions of one name",
    asking("## Is it?\n<!-- objective: 1 -->\n\n\(options)\n\n## Is it?\n<!-- objective: 1 -->\n\n\(options)"),
    """
    checks/why.md:20:1: error: id 'is-it' is already that of another question; choose another
    checks/why.md:10:1: note: first used here
    """
  ),
  Mistake(
    "an unknown section",
    {
      asking("## Is it?\n<!-- objective: 1 -->\n\n\(options)")($0).changing("checks/why.md", "section: why", to: "section: wy")
    },
    "checks/why.md:1:1: error: no section 'wy'; did you mean 'why'?"
  ),
  Mistake("an unknown module", final("module: 7", to: "module: 8"), "checks/all.md:1:1: error: no module 8; there is 7"),
  Mistake(
    "a pass mark above a hundred",
    final("pass: 80", to: "pass: 800"),
    "checks/all.md:7:7: error: field 'pass' takes a whole number from 1 to 100; found '800'"
  ),
  Mistake(
    "a practice that is graded",
    final("final", to: "practice"),
    """
    checks/all.md:1:1: error: field 'section' is missing
    checks/all.md:7:1: error: unknown field 'pass'; known here: 'check', 'title', 'minutes', 'module', 'purpose' and 'section'
    checks/all.md:8:1: error: unknown field 'attempts'; known here: 'check', 'title', 'minutes', 'module', 'purpose' and 'section'
    """
  ),
]
