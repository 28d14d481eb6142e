let slideMistakes = [
  Mistake(
    "talking points without words",
    { $0.changing(Fixture.section, "Say it. See [consent](../../glossary.md#consent).\n", to: "") },
    "modules/07-share/01-why.md:15:1: warning: talking points are empty; write what the trainer says"
  ),
  Mistake(
    "a slide with the id of another",
    { $0.appending(Fixture.section, "\n\n## Ask\n<!-- id: why-share -->\n\n- A\n\n### Talking points\n\nB\n") },
    """
    modules/07-share/01-why.md:23:1: error: setting 'minutes' is missing; write '<!-- minutes: 3 -->' under the heading
    modules/07-share/01-why.md:24:10: error: id 'why-share' is already that of another slide; choose another
    modules/07-share/01-why.md:9:1: note: first used here
    """
  ),
  Mistake(
    "a time that can only mean minutes",
    { $0.changing(Fixture.section, "(2 minutes)", to: "(2 mins)") },
    "modules/07-share/01-why.md:19:16: error: time of part 'Discussion' is '(2 mins)'; write it as '(2 minutes)'"
  ),
  Mistake(
    "a module without sections",
    { $0.removing(Fixture.section).removing("references.yml") },
    """
    modules/07-share/module.md:1:1: error: module has no section; the first is a file such as 'modules/07-share/01-welcome.md'
    """
  ),
  Mistake(
    "a section without slides",
    { $0.adding("modules/07-share/02-b.md", "---\nsection: b\ntitle: B\nobjectives: []\n---\n\nText.\n") },
    "modules/07-share/02-b.md:1:1: error: section has no slide; start one with '## Title'"
  ),
  Mistake(
    "a part before the first slide",
    { $0.changing(Fixture.section, "An opening.", to: "### Talking points") },
    "modules/07-share/01-why.md:7:1: error: heading '###' stands before the first slide; start a slide with '##'"
  ),
  Mistake(
    "a small heading on the stage",
    { $0.changing(Fixture.section, "- One reason", to: "#### More\n\n- One reason") },
    "modules/07-share/01-why.md:13:1: error: heading '####' stands only in a part such as '### Talking points'"
  ),
  Mistake("a small heading in a part", { $0.changing(Fixture.section, "Say it.", to: "#### First\n\nSay it.") }, ""),
  Mistake(
    "an unknown part",
    { $0.changing(Fixture.section, "### Talking points", to: "### Talking point") },
    """
    modules/07-share/01-why.md:9:1: warning: slide has no talking points; add a part '### Talking points'
    modules/07-share/01-why.md:15:1: error: unknown part 'Talking point'; did you mean 'Talking points'?
    """
  ),
  Mistake(
    "talking points with a time",
    { $0.changing(Fixture.section, "### Talking points", to: "### Talking points (3 minutes)") },
    "modules/07-share/01-why.md:15:20: error: part 'Talking points' takes no minutes; only 'Discussion' and 'Activity' do"
  ),
  Mistake(
    "a time in words",
    { $0.changing(Fixture.section, "(2 minutes)", to: "(two minutes)") },
    "modules/07-share/01-why.md:19:16: error: time of part 'Discussion' is '(two minutes)'; write it as '(5 minutes)'"
  ),
  Mistake(
    "too much text on the stage",
    { $0.changing(Fixture.section, "- One reason", to: "- " + String(repeating: "word ", count: 60) + "end") },
    """
    modules/07-share/01-why.md:9:1: warning: slide shows 61 words; at most 60 can be read from afar, so move some into the talking points
    """
  ),
  Mistake(
    "too much text in a table",
    {
      $0.changing(
        Fixture.section,
        "- One reason",
        to: "| a | b |\n| - | - |\n| c | \(String(repeating: "word ", count: 88))|\n\n"
      )
    },
    """
    modules/07-share/01-why.md:9:1: warning: slide shows 91 words; at most 90 can be read from afar, so move some into the talking points
    """
  ),
  Mistake(
    "minutes that do not add up",
    { $0.changing(Fixture.section, "minutes: 4", to: "minutes: 5") },
    """
    modules/07-share/module.md:4:10: warning: module takes 4 minutes, its slides 5; make them equal
    modules/07-share/module.md:5:16: warning: short version takes 4 minutes, its slides 5; make them equal
    """
  ),
  Mistake(
    "a part that is longer than its slide",
    { $0.changing(Fixture.section, "(2 minutes)", to: "(20 minutes)") },
    """
    modules/07-share/01-why.md:9:1: warning: parts of the slide take 20 minutes, the slide 4; give the slide more or the parts less
    """
  ),
  Mistake(
    "two slides with one title",
    {
      $0.appending(Fixture.section, "\n\n## Why share\n<!-- minutes: 1 -->\n\n### Talking points\n\nA\n").changing(
        "modules/07-share/module.md",
        "\nminutes: 4",
        to: "\nminutes: 5"
      )
    },
    """
    modules/07-share/01-why.md:23:1: error: id 'why-share' is already that of another slide; choose another
    modules/07-share/01-why.md:9:1: note: first used here
    """
  ),
  Mistake(
    "two readings with one id",
    { $0.adding("readings/old.md", "---\nreading: law\ntitle: B\nminutes: 1\n---\nText.\n") },
    """
    readings/old.md:2:10: error: id 'law' is already that of another reading; choose another
    readings/law.md:2:10: note: first used here
    """
  ),
  Mistake(
    "two sections with one number",
    {
      $0.adding(
        "modules/07-share/01-b.md",
        "---\nsection: b\ntitle: B\nobjectives: []\n---\n## B\n<!-- minutes: 1 -->\n### Talking points\nA\n"
      ).changing("modules/07-share/module.md", "\nminutes: 4", to: "\nminutes: 5")
    },
    """
    modules/07-share/01-why.md:1:1: error: number '1' is already that of another section; choose another
    modules/07-share/01-b.md:1:1: note: first used here
    """
  ),
  Mistake(
    "a module in the wrong folder",
    { $0.changing("modules/07-share/module.md", "module: 7", to: "module: 8") },
    "modules/07-share/module.md:2:9: error: module 8 is in folder '07-share'; make the numbers equal"
  ),
  Mistake(
    "an objective that the module does not have",
    { $0.changing(Fixture.section, "objectives: [1]", to: "objectives: [1, 3]") },
    "modules/07-share/01-why.md:4:17: error: objective 3 does not exist; the list has 1 to 2"
  ),
  Mistake(
    "layouts that do not find what they lay out",
    {
      $0.appending(
        Fixture.section,
        "\n\n## Path\n<!-- minutes: 1 -->\n<!-- layout: path -->\n\n- a\n\n### Talking points\n\nA\n"
          + "\n## Overlap\n<!-- minutes: 1 -->\n<!-- layout: overlap -->\n\n| a | b |\n| - | - |\n| c | d |\n\n### Talking points\n\nA\n"
          + "\n## Exercise\n<!-- minutes: 1 -->\n<!-- layout: exercise -->\n\nTry it.\n\n### Talking points\n\nA\n"
      ).changing("modules/07-share/module.md", "\nminutes: 4", to: "\nminutes: 7")
    },
    """
    modules/07-share/01-why.md:23:1: error: layout 'path' needs an ordered list of two to seven items; add it, or choose another layout
    modules/07-share/01-why.md:33:1: error: layout 'overlap' needs a table of three columns; add it, or choose another layout
    modules/07-share/01-why.md:45:1: error: layout 'exercise' needs an exercise; name one in a setting such as '<!-- exercises: all-purpose -->'
    """
  ),
  Mistake(
    "steps on a slide of one part",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- in-steps: yes -->") },
    """
    modules/07-share/01-why.md:9:1: warning: slide has fewer than two parts to show in steps; give it a list or a table, or take 'in-steps' away
    """
  ),
  Mistake(
    "talking points in steps on a slide that is not",
    { $0.changing(Fixture.section, "### Talking points\n", to: "### Talking points\n<!-- in-steps: yes -->\n") },
    """
    modules/07-share/01-why.md:15:1: error: talking points are in steps, and their slide is not; write '<!-- in-steps: yes -->' under its heading, or take it away here
    """
  ),
  Mistake(
    "talking points with fewer steps than the slide",
    { $0.inSteps(3, talkingPoints: "<!-- in-steps: yes -->\n\n- Say one.\n- Say two.") },
    """
    modules/07-share/01-why.md:18:1: error: slide appears in 3 steps, and its talking points list 2 items; list one for each step, or take 'in-steps' away here
    """
  ),
  Mistake(
    "talking points in steps without a list",
    { $0.inSteps(2, talkingPoints: "<!-- in-steps: yes -->") },
    """
    modules/07-share/01-why.md:17:1: error: slide appears in 2 steps, and its talking points have no list; list one for each step, or take 'in-steps' away here
    """
  ),
  Mistake(
    "a setting that talking points do not have",
    { $0.inSteps(2, talkingPoints: "<!-- in-steps: yes -->\n<!-- short: yes -->\n\n- Say one.\n- Say two.") },
    "modules/07-share/01-why.md:19:6: error: unknown setting 'short'; known here: 'in-steps'"
  ),
  Mistake(
    "a count of hands without a scale",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- tally: yes -->") },
    """
    modules/07-share/01-why.md:9:1: error: setting 'tally' needs a table with layout 'table': a statement at the start of each row, then two or more blank cells
    """
  ),
  Mistake(
    "an exercise that does not exist",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- exercises: find, decides -->") },
    "modules/07-share/01-why.md:12:23: error: no exercise 'decides'; did you mean 'decide'?"
  ),
  Mistake(
    "exercises that are no ids",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- exercises: Find it -->") },
    """
    modules/07-share/01-why.md:12:17: error: setting 'exercises' takes ids with commas between them, such as 'all-purpose, sound-or-not'; found 'Find it'
    """
  ),
]

extension Fixture {
  /// The slide in so many steps, and what stands at the start of its talking points.
  fileprivate func inSteps(_ count: Int, talkingPoints: String) -> Fixture {
    changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- in-steps: yes -->")
      .changing(Fixture.section, "- One reason", to: String(repeating: "- Another\n", count: count - 1) + "- One reason")
      .changing(Fixture.section, "### Talking points\n", to: "### Talking points\n\(talkingPoints)\n")
  }
}
