let headingMistakes = [
  Mistake(
    "a title in the text",
    { $0.changing("readings/law.md", "## Then", to: "# Then") },
    "readings/law.md:7:1: error: heading '#' is the page's own title; use '##' or below"
  ),
  Mistake(
    "an unknown heading",
    { $0.changing("modules/07-share/module.md", "## Materials", to: "## Material") },
    "modules/07-share/module.md:20:1: error: unknown heading 'Material'; did you mean 'Materials'?"
  ),
  Mistake(
    "an unknown heading of an exercise",
    { $0.changing(Fixture.disclosure, "## Debrief", to: "## Debrif") },
    "exercises/decide.md:29:1: error: unknown heading 'Debrif'; did you mean 'Debrief'?"
  ),
  Mistake(
    "a heading of a file's own structure without words",
    { $0.appending("modules/07-share/module.md", "\n##\n") },
    "modules/07-share/module.md:21:1: error: heading '##' has no words; write them behind it, or remove it"
  ),
  Mistake(
    "a heading given twice",
    { $0.appending("modules/07-share/module.md", "\n## Materials\n") },
    """
    modules/07-share/module.md:21:1: error: heading 'Materials' is given twice; put both under one
    modules/07-share/module.md:20:1: note: first used here
    """
  ),
  Mistake(
    "no ordered list of objectives",
    { $0.changing("modules/07-share/module.md", "1. Say why.\n2. Say how.", to: "- Say why.") },
    "modules/07-share/module.md:14:1: error: 'Objectives' holds one numbered list; found none"
  ),
  Mistake(
    "two ordered lists of objectives",
    { $0.changing("modules/07-share/module.md", "2. Say how.", to: "2. Say how.\n\nAnd:\n\n1. More") },
    "modules/07-share/module.md:14:1: error: 'Objectives' holds one numbered list; found 2"
  ),
  Mistake(
    "an objective without words",
    { $0.changing("modules/07-share/module.md", "2. Say how.", to: "2.\n3. Say how.") },
    "modules/07-share/module.md:17:1: error: objective 2 starts with its text"
  ),
  Mistake(
    "a law text without a title",
    { $0.changing("law/cj-form.md", "# Something is wrong\n\n", to: "") },
    "law/cj-form.md:1:1: error: title is missing; start the text with a heading '# ...' that says the fault in plain words"
  ),
  Mistake(
    "text between headings where none is shown",
    { $0.changing("law/cj-form.md", "# Something is wrong\n", to: "# Something is wrong\n\nText.\n") },
    "law/cj-form.md:10:1: error: text before the first '##' is shown nowhere; move it under a heading"
  ),
  Mistake(
    "headings without words, and lines that are no headings for want of a space",
    {
      $0.changing(
        "readings/law.md",
        "Text.",
        to: "##\n\n> ### <!-- note -->\n\n##Word\n\nText\n###**Word**\n\n#1 of ##all `##a`\n\n\\##Word\n\n    ##code\n"
      )
    },
    """
    readings/law.md:9:1: error: heading '##' has no words; write them behind it, or remove it
    readings/law.md:11:3: error: heading '###' has no words; write them behind it, or remove it
    readings/law.md:13:1: error: '##Word' is no heading; put a space after '##'
    readings/law.md:16:1: error: '###' is no heading; put a space after '###'
    """
  ),
  Mistake(
    "a reading without text",
    { $0.changing("readings/law.md", "\n## Then and now\n\nText.", to: "") },
    "readings/law.md:1:1: error: text is missing; write it below the front matter"
  ),
  Mistake(
    "a title without letters",
    { $0.changing(Fixture.section, "## Why share", to: "## …") },
    "modules/07-share/01-why.md:9:1: error: title '…' has no letters or digits to make an id from"
  ),
  Mistake(
    "a term without a definition",
    { $0.appending("glossary.md", "\n\n## Term\n") },
    "glossary.md:6:1: error: term 'Term' has no definition; write it under the heading"
  ),
  Mistake(
    "hints that are no list",
    { $0.changing(Fixture.exercise, "- Look.", to: "Look.") },
    "exercises/find.md:15:1: error: 'Hints' holds one list, one item for each hint"
  ),
  Mistake(
    "an evaluation whose statements are no list, and that asks nothing",
    { $0.adding("evaluation.md", "---\ntitle: What you think\n---\n\n## Statements\n\nIt was good.\n") },
    """
    evaluation.md:1:1: error: heading '## Questions' is missing
    evaluation.md:5:1: error: 'Statements' holds one list, one item for each statement
    """
  ),
]
