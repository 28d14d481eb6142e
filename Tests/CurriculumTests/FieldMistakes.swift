let fieldMistakes = [
  Mistake(
    "a provider without an approval",
    { $0.appending("toolkit.yml", "\nprovider: {name: Lakeshore County Training Institute}\n") },
    "toolkit.yml:8:11: error: field 'approval' is missing"
  ),
  Mistake(
    "translations to a language twice, and to the toolkit's own",
    { $0.changing("toolkit.yml", "language: en", to: "language: en\ntranslations: [es, es, en]") },
    """
    toolkit.yml:4:20: error: language 'es' is given twice; keep one
    toolkit.yml:4:16: note: first given here
    toolkit.yml:4:24: error: the toolkit is written in 'en' and needs no translation to it; leave it out
    """
  ),
  Mistake(
    "an unknown field",
    { $0.changing("toolkit.yml", "title:", to: "titel:") },
    "toolkit.yml:1:1: error: unknown field 'titel'; did you mean 'title'?"
  ),
  Mistake(
    "a field like no other",
    { $0.changing("readings/law.md", "minutes: 5", to: "minutes: 5\nauthor: Me") },
    """
    readings/law.md:5:1: error: unknown field 'author'; known here: 'reading', 'title', 'summary', 'minutes', 'reviewed' and \
    'sections'
    """
  ),
  Mistake(
    "a number in words",
    { $0.changing("readings/law.md", "minutes: 5", to: "minutes: five") },
    "readings/law.md:4:10: error: field 'minutes' takes a whole number from 1 to 1000; found 'five'"
  ),
  Mistake(
    "a number out of range",
    { $0.changing("readings/law.md", "minutes: 5", to: "minutes: 0") },
    "readings/law.md:4:10: error: field 'minutes' takes a whole number from 1 to 1000; found '0'"
  ),
  Mistake(
    "a number behind letters of more than one byte",
    { $0.changing("forms/release.md", "{name: Harbor Light, part2Program: true}", to: "{name: Härbör, part2Program: maybe}") },
    "forms/release.md:6:40: error: field 'part2Program' takes 'true' or 'false'; found 'maybe'"
  ),
  Mistake(
    "a field without a value",
    { $0.changing("readings/law.md", "title: The law", to: "title:") },
    "readings/law.md:3:7: error: field 'title' takes a text; found nothing"
  ),
  Mistake(
    "a list for a text",
    { $0.changing("readings/law.md", "title: The law", to: "title: [The, law]") },
    "readings/law.md:3:8: error: field 'title' takes a text; found a list"
  ),
  Mistake(
    "a text for a list",
    { $0.changing(Fixture.section, "objectives: [1]", to: "objectives: 1") },
    "\(Fixture.section):4:13: error: field 'objectives' takes a list such as [a, b]; found '1'"
  ),
  Mistake(
    "a text for fields",
    { $0.changing("forms/release.md", "{name: Harbor Light, part2Program: true}", to: "Harbor Light") },
    """
    forms/release.md:6:9: error: field 'holder' takes fields of its own; found 'Harbor Light'
    """
  ),
  Mistake(
    "an id with capitals",
    { $0.changing("readings/law.md", "reading: law", to: "reading: The Law") },
    "readings/law.md:2:10: error: field 'reading' takes an id of small letters, digits and hyphens; found 'The Law'"
  ),
  Mistake(
    "a date that is none",
    { $0.changing("law/cj-form.md", "2026-11-22", to: "2026-02-30") },
    "law/cj-form.md:5:11: error: 2026-02-30 is no day of the calendar; see how many days the month has"
  ),
  Mistake(
    "a month that is none",
    { $0.changing("toolkit.yml", "2026-11", to: "November") },
    "toolkit.yml:4:12: error: field 'law-as-of' takes a month such as 2026-11; found 'November'"
  ),
  Mistake(
    "a language that is none",
    { $0.changing("toolkit.yml", "language: en", to: "language: English") },
    "toolkit.yml:3:11: error: field 'language' takes a language tag such as 'en'; found 'English'"
  ),
  Mistake(
    "an unknown status",
    { $0.changing("law/cj-form.md", "status: confirmed", to: "status: sure") },
    """
    law/cj-form.md:4:9: error: field 'status' does not take 'sure'; known here: 'confirmed', 'secondary source', 'policy choice' \
    and 'from memory'
    """
  ),
  Mistake(
    "an address that is none",
    { $0.changing("references.yml", "https://www", to: "ftp://www") },
    """
    references.yml:4:8: error: field 'url' takes a web address that starts with 'https://' or 'http://'; found \
    'ftp://www.hhs.gov/summary.pdf'
    """
  ),
  Mistake(
    "a reference of two paragraphs",
    { $0.changing("references.yml", "*Summary*.", to: "*Summary*.\\n\\nMore") },
    "references.yml:3:9: error: text is one paragraph; remove empty lines, lists and headings"
  ),
  Mistake(
    "a citation key with a space",
    { $0.changing("references.yml", "hhs2003:", to: "hhs 2003:") },
    """
    modules/07-share/01-why.md:13:14: error: no reference 'hhs2003' in 'references.yml'; did you mean 'hhs 2003'?
    references.yml:1:1: error: citation key 'hhs 2003' takes letters, digits, '-', '_', ':' and '.' only
    references.yml:1:1: warning: reference 'hhs 2003' is cited nowhere; cite it with '[@hhs 2003]' or remove it
    """
  ),
  Mistake(
    "a setting without its colon",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short yes -->") },
    """
    modules/07-share/01-why.md:11:1: error: comment 'short yes' is no setting such as 'minutes: 3'; move it away from the heading
    modules/07-share/module.md:5:16: warning: short version takes 4 minutes, its slides 0; make them equal
    """
  ),
  Mistake(
    "an unknown setting",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes --> <!-- lay-out: steps -->") },
    "modules/07-share/01-why.md:11:26: error: unknown setting 'lay-out'; did you mean 'layout'?"
  ),
  Mistake(
    "an unknown layout",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- layout: colums -->") },
    "modules/07-share/01-why.md:12:14: error: setting 'layout' does not take 'colums'; did you mean 'columns'?"
  ),
  Mistake(
    "a setting that is neither yes nor no",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes! -->") },
    """
    modules/07-share/01-why.md:11:13: error: setting 'short' takes 'yes' or 'no'; found 'yes!'
    modules/07-share/module.md:5:16: warning: short version takes 4 minutes, its slides 0; make them equal
    """
  ),
  Mistake(
    "a setting given twice",
    { $0.changing(Fixture.section, "<!-- short: yes -->", to: "<!-- short: yes -->\n<!-- short: no -->") },
    """
    modules/07-share/01-why.md:12:6: error: setting 'short' is given twice; keep one
    modules/07-share/01-why.md:11:6: note: first given here
    """
  ),
  Mistake(
    "a setting in the wrong place",
    { $0.changing(Fixture.section, "Say it.", to: "<!-- layout: steps -->\n\nSay it.") },
    "modules/07-share/01-why.md:17:1: error: setting 'layout' does nothing here; move it right under its heading"
  ),
  Mistake("a note among editors", { $0.changing(Fixture.section, "Say it.", to: "<!-- TODO: more -->\n\nSay it.") }, ""),
  Mistake(
    "a slide without minutes",
    { $0.changing(Fixture.section, "<!-- minutes: 4 -->\n", to: "") },
    """
    modules/07-share/01-why.md:9:1: error: setting 'minutes' is missing; write '<!-- minutes: 3 -->' under the heading
    """
  ),
]
