let yamlMistakes = [
  Mistake(
    "no front matter",
    { $0.adding("readings/law.md", "# Law\n") },
    """
    readings/law.md:1:1: error: front matter is missing; start the file with a line '---', its facts, and a line '---'
    """
  ),
  Mistake(
    "front matter that is not closed",
    { $0.adding("readings/law.md", "---\nreading: law\n") },
    "readings/law.md:1:1: error: front matter is not closed; end it with a line '---'"
  ),
  Mistake(
    "an anchor",
    { $0.changing("readings/law.md", "title: The law", to: "title: &a The law") },
    "readings/law.md:3:8: error: YAML anchor '&a' is not read; repeat the value, or put a space after '&'"
  ),
  Mistake(
    "an anchor bomb",
    { $0.adding("resources.yml", "a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: c\n") },
    "resources.yml:1:4: error: YAML anchor '&a' is not read; repeat the value, or put a space after '&'"
  ),
  Mistake(
    "an alias",
    { $0.changing("readings/law.md", "title: The law", to: "title: *The law*") },
    """
    readings/law.md:3:8: error: '*' at the start of a value is a YAML alias, which is not read; put quotation marks around the value
    """
  ),
  Mistake(
    "deep nesting",
    { $0.changing("toolkit.yml", "credit: Nobody", to: "credit: " + nested(30)) },
    "toolkit.yml:6:28: error: YAML nests more than 20 levels deep; flatten it"
  ),
  Mistake(
    "nesting beyond what libyaml reads",
    { $0.changing("toolkit.yml", "credit: Nobody", to: "credit: " + nested(5000)) },
    "toolkit.yml:6:10: error: YAML nests more than 20 levels deep; flatten it"
  ),
  Mistake(
    "a second document",
    { $0.appending("toolkit.yml", "\n---\ntitle: B\n") },
    "toolkit.yml:9:1: error: second YAML document; a file has one, so remove the line '---' before it"
  ),
  Mistake(
    "a tab",
    { $0.changing("references.yml", "  cite:", to: "\tcite:") },
    "references.yml:2:1: error: tab cannot indent YAML; use spaces"
  ),
  Mistake(
    "a colon in a value",
    { $0.changing("readings/law.md", "title: The law", to: "title: Step 3: the law") },
    """
    readings/law.md:3:14: error: colon inside of a value; put quotation marks around the value
    """
  ),
  Mistake(
    "a list that does not end",
    { $0.changing(Fixture.section, "objectives: [1]", to: "objectives: [1") },
    "\(Fixture.section):4:13: error: '[' is not closed; put commas between the entries, and ']' behind the last"
  ),
  Mistake(
    "a quotation mark that is not closed",
    { $0.changing("readings/law.md", "title: The law", to: "title: \"The law") },
    "readings/law.md:3:8: error: quotation mark is not closed; put another at the end of the value"
  ),
  Mistake(
    "a field given twice",
    { $0.changing("readings/law.md", "minutes: 5", to: "title: Twice\nminutes: 5") },
    """
    readings/law.md:4:1: error: field 'title' is given twice; keep one
    readings/law.md:3:1: note: first given here
    """
  ),
  Mistake(
    "front matter that is a list",
    { $0.changing("readings/law.md", "reading: law\ntitle: The law\nminutes: 5", to: "- a") },
    "readings/law.md:2:1: error: fields such as 'title: A title' are needed here; found a list"
  ),
  Mistake(
    "resources that are no list",
    { $0.adding("resources.yml", "title: A\n") },
    "resources.yml:1:1: error: a list with entries such as '- title: A title' is needed here; found fields of its own"
  ),
]

private func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
