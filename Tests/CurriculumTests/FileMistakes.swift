let fileMistakes = [
  Mistake(
    "a text over 1 MB",
    { $0.adding("readings/law.md", bytes: [UInt8](repeating: 0x61, count: 10_000_000)) },
    "readings/law.md:1:1: error: file has 10.0 MB; the limit is 1 MB; split it"
  ),
  Mistake(
    "a picture over 5 MB",
    { $0.adding("images/a.png", bytes: [UInt8](repeating: 0, count: 5_000_001)) },
    "images/a.png:1:1: error: file has 5.1 MB; the limit is 5 MB; make the picture smaller"
  ),
  Mistake(
    "bytes that are not UTF-8",
    { $0.adding("readings/law.md", bytes: Array("---\r\nab".utf8) + [0xFF, 0x0A]) },
    "readings/law.md:2:3: error: byte is not UTF-8; save the file with the encoding UTF-8"
  ),
  Mistake(
    "a NUL byte",
    { $0.appending("readings/law.md", "\nAb\u{0}c") },
    "readings/law.md:10:3: error: control character U+0000 cannot stand in a text; remove it"
  ),
  Mistake(
    "characters that turn text around",
    { $0.appending("readings/law.md", "\nAb\u{202E}c\u{2069}, \u{2013}\u{200B}") },
    """
    readings/law.md:10:3: warning: invisible character U+202E shows text in another order than it is written in; remove it
    readings/law.md:10:7: warning: invisible character U+2069 shows text in another order than it is written in; remove it
    """
  ),
  Mistake(
    "an empty file",
    { $0.adding("readings/law.md", " \n") },
    "readings/law.md:1:1: error: file is empty; write it or remove it"
  ),
  Mistake(
    "an empty picture",
    { $0.adding("images/steps.svg", "") },
    "images/steps.svg:1:1: error: file is empty; write it or remove it"
  ),
  Mistake(
    "a path that leaves the folder",
    { $0.adding("../a.md", "x") },
    "../a.md:1:1: error: path has an empty part or '..'; rename the file"
  ),
  Mistake(
    "a file too deep",
    { $0.adding("readings/old/a.md", "x") },
    "readings/old/a.md:1:1: warning: file is not read, since it lies too deep; move it up or remove it"
  ),
  Mistake(
    "a file beside the modules",
    { $0.adding("modules/a.md", "x") },
    "modules/a.md:1:1: warning: file is not read; move it into a folder such as 'modules/07-collaboration'"
  ),
  Mistake(
    "a reading that is not Markdown",
    { $0.adding("readings/a.docx", "x") },
    "readings/a.docx:1:1: warning: file is not read; only names that end in '.md' are"
  ),
  Mistake(
    "a picture that browsers do not show",
    { $0.adding("images/a.tiff", "x") },
    """
    images/a.tiff:1:1: warning: file is not read; a picture ends in '.svg', '.png', '.jpg', '.jpeg', '.webp' or '.gif'
    """
  ),
  Mistake(
    "a file with a name that is nearly right",
    { $0.adding("toolkit.yaml", "x") },
    "toolkit.yaml:1:1: warning: file 'toolkit.yaml' is not read; did you mean 'toolkit.yml'?"
  ),
  Mistake(
    "an unknown folder",
    { $0.adding("form/a.md", "x").adding("drafts/a.md", "x") },
    """
    drafts/a.md:1:1: warning: folder 'drafts' is not read; known here: 'modules', 'readings', 'forms', 'exercises', 'checks', 'assessments', 'law', 'cases', \
    'images', 'about' and 'documentation'
    form/a.md:1:1: warning: folder 'form' is not read; did you mean 'forms'?
    """
  ),
  Mistake(
    "a module folder without a number",
    { $0.adding("modules/share/module.md", "x") },
    "modules/share/module.md:1:1: error: folder 'share' of a module starts with two digits and a hyphen, such as '07-share'"
  ),
  Mistake(
    "a module folder with one digit",
    { $0.adding("modules/8-courts/module.md", "x") },
    "modules/8-courts/module.md:1:1: error: folder '8-courts' of a module starts with two digits and a hyphen, such as '08-courts'"
  ),
  Mistake(
    "a section without a number",
    { $0.adding("modules/07-share/how.md", "x") },
    "modules/07-share/how.md:1:1: error: file 'how.md' of a section starts with two digits and a hyphen, such as '02-how.md'"
  ),
  Mistake(
    "notes to editors and hidden files",
    { $0.adding("README.md", "").adding("law/.swp", "").adding("law/README.md", "") },
    ""
  ),
  Mistake(
    "no toolkit.yml",
    { $0.removing("toolkit.yml") },
    "toolkit.yml:1:1: error: file 'toolkit.yml' is missing; it holds the title and version of the toolkit"
  ),
  Mistake(
    "a section without its module",
    {
      $0.removing("modules/07-share/module.md").adding("modules/01-a/module.md", module1).adding(
        "modules/01-a/01-a.md",
        section1
      )
    },
    """
    modules/07-share/module.md:1:1: error: file 'modules/07-share/module.md' is missing; it holds the module's title, minutes and \
    objectives
    """
  ),
  Mistake(
    "no module",
    { $0.removing("modules/07-share/module.md").removing(Fixture.section).removing("references.yml") },
    "modules:1:1: error: no module; the first one starts with 'modules/01-name/module.md'"
  ),
  Mistake(
    "a rule without a law text",
    { $0.removing("law/cj-form.md") },
    "law/cj-form.md:1:1: error: rule 'cj-form' has no law text; write 'law/cj-form.md'"
  ),
  Mistake(
    "a law text of another rule",
    { $0.changing("law/cj-form.md", "rule: cj-form", to: "rule: hipaa-purpose") },
    """
    law/cj-form.md:2:7: error: law text of rule 'hipaa-purpose' is not in 'law/hipaa-purpose.md'; rename the file or mend the rule
    law/hipaa-purpose.md:1:1: error: rule 'hipaa-purpose' is already that of another law text; choose another
    law/cj-form.md:1:1: note: first used here
    """
  ),
  Mistake(
    "a law text of an unknown rule",
    { $0.changing("law/cj-form.md", "rule: cj-form", to: "rule: cj-forms") },
    "law/cj-form.md:2:7: error: field 'rule' does not take 'cj-forms'; did you mean 'cj-form'?"
  ),
]

private let module1 = """
  ---
  module: 1
  title: A
  minutes: 1
  short-minutes: 1
  ---

  ## Introduction
  ## Intended audience
  ## Facilitator qualifications
  ## Terminology
  ## Objectives

  1. A
  2. B

  ## Training tips
  ## Materials
  """

private let section1 = """
  ---
  section: a
  title: A
  objectives: []
  ---

  ## A
  <!-- minutes: 1 -->

  ### Talking points

  A
  """
