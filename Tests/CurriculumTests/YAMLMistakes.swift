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
    "readings/law.md:3:8: error: '&a' is a YAML anchor, which is not read; put quotation marks around the value"
  ),
  Mistake(
    "an anchor bomb",
    { $0.adding("resources.yml", "a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: c\n") },
    "resources.yml:1:4: error: '&a' is a YAML anchor, which is not read; put quotation marks around the value"
  ),
  Mistake(
    "an alias",
    { $0.changing("readings/law.md", "title: The law", to: "title: *The law*") },
    "readings/law.md:3:8: error: '*' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "an anchor inside of a value",
    { $0.changing("readings/law.md", "title: The law", to: "title: Law &order") },
    "readings/law.md:3:12: error: '&order' is a YAML anchor, which is not read; put a space after '&'"
  ),
  Mistake(
    "an ampersand alone",
    { $0.changing("readings/law.md", "title: The law", to: "title: & order") },
    "readings/law.md:3:8: error: '&' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "a tag",
    { $0.changing("readings/law.md", "title: The law", to: "title: !The law") },
    "readings/law.md:3:8: error: '!' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "a sign that starts no value",
    { $0.changing("readings/law.md", "title: The law", to: "title: @law") },
    "readings/law.md:3:8: error: '@' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "a sign in a list",
    { $0.changing("readings/law.md", "title: The law", to: "title: The law\nsections: [why, %why]") },
    "readings/law.md:4:17: error: '%' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "a list in a value",
    { $0.changing("readings/law.md", "title: The law", to: "title: - The law") },
    "readings/law.md:3:8: error: '-' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "words behind the sign of a long text",
    { $0.changing("readings/law.md", "title: The law", to: "title: > The law") },
    "readings/law.md:3:8: error: '>' at the start of a value is a sign of YAML; put quotation marks around the value"
  ),
  Mistake(
    "a name without a colon",
    { $0.changing("readings/law.md", "title: The law", to: "title The law") },
    "readings/law.md:3:1: error: no colon behind the name of the field; write the line as 'title: A title'"
  ),
  Mistake(
    "no space after the colon",
    { $0.changing("readings/law.md", "title: The law", to: "title:The law") },
    "readings/law.md:3:6: error: no space after the colon; put one there"
  ),
  Mistake(
    "no space after the first colon",
    { $0.changing("readings/law.md", "reading: law", to: "reading:law") },
    "readings/law.md:2:8: error: no space after the colon; put one there"
  ),
  Mistake(
    "no space after the last colon",
    { $0.changing("readings/law.md", "minutes: 5", to: "minutes:5") },
    "readings/law.md:4:8: error: no space after the colon; put one there"
  ),
  Mistake(
    "a space in front of a field",
    { $0.changing("readings/law.md", "title: The law", to: " title: The law") },
    "readings/law.md:3:1: error: 'title' stands further in than 'reading' above it; remove the space in front of it"
  ),
  Mistake(
    "spaces in front of a field of an entry",
    { $0.changing("references.yml", "  text:", to: "    text:") },
    "references.yml:3:1: error: 'text' stands further in than 'cite' above it; remove 2 spaces in front of it"
  ),
  Mistake(
    "a field that is not in line",
    { $0.changing("references.yml", "  text:", to: " text:") },
    """
    references.yml:3:2: error: 'text' stands in line with no field above it; put as many spaces in front of it as 'cite' has
    """
  ),
  Mistake(
    "an apostrophe in a value in apostrophes",
    { $0.changing("readings/law.md", "title: The law", to: "title: 'It's the law'") },
    """
    readings/law.md:3:11: error: apostrophe ends the value; put double quotation marks around the value, or write the \
    apostrophe twice
    """
  ),
  Mistake(
    "an apostrophe on the next line of a value in apostrophes",
    { $0.changing("readings/law.md", "title: The law", to: "title: 'The law\n  and what it's for'") },
    """
    readings/law.md:3:8: error: apostrophe ends the value; put double quotation marks around the value, or write the \
    apostrophe twice
    """
  ),
  Mistake(
    "words behind a quotation mark",
    { $0.changing("readings/law.md", "title: The law", to: "title: \"The law\" today") },
    #"""
    readings/law.md:3:17: error: value goes on behind its quotation mark; put ' around all of it, or write \" inside of it
    """#
  ),
  Mistake(
    "words behind a bracket",
    { $0.changing("readings/law.md", "title: The law", to: "title: [The] law") },
    "readings/law.md:3:13: error: value goes on behind ]; put quotation marks around all of it"
  ),
  Mistake(
    "a quotation mark that the next line closes",
    { $0.changing("readings/law.md", "title: The law", to: "title: \"The law\nsummary: \"Short\"") },
    "readings/law.md:3:8: error: quotation mark is not closed; put another at the end of the value"
  ),
  Mistake(
    "a comment inside of a value",
    { $0.changing("readings/law.md", "title: The law", to: "title: Law #2") },
    """
    readings/law.md:3:12: warning: ' #' ends the value and starts a comment; put quotation marks around the value, or a space \
    behind '#' if it is a comment
    """
  ),
  Mistake(
    "a comment in the second line of a value",
    { $0.changing("readings/law.md", "title: The law", to: "title: The\n  law #2 and #3") },
    """
    readings/law.md:4:7: warning: ' #' ends the value and starts a comment; put quotation marks around the value, or a space \
    behind '#' if it is a comment
    """
  ),
  Mistake(
    "a comment that the value goes on behind",
    { $0.changing("readings/law.md", "title: The law", to: "title: The #2\n  law") },
    """
    readings/law.md:3:12: error: ' #' starts a comment, and the value goes on behind it; put quotation marks around the value
    """
  ),
  Mistake(
    "a comment for a value",
    { $0.changing("readings/law.md", "title: The law", to: "title: #2") },
    """
    readings/law.md:3:8: error: field 'title' takes a text; found a comment; put quotation marks around what starts with '#'
    """
  ),
  Mistake(
    "comments that are meant",
    {
      $0.changing("readings/law.md", "title: The law", to: "title: The law  # 2 of 3\nsummary: 'What #2' #says\n#sections: []")
    },
    ""
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
