/// With the link of the fixture's section, `[consent](../../glossary.md#consent)`, changed.
private func link(_ markdown: String) -> @Sendable (Fixture) -> Fixture {
  { $0.changing(Fixture.section, "[consent](../../glossary.md#consent)", to: markdown) }
}

let linkMistakes = [
  Mistake(
    "a link to nowhere",
    link("[consent]()"),
    "modules/07-share/01-why.md:17:13: error: link leads nowhere; write where to between its brackets"
  ),
  Mistake(
    "an address, a mailbox and a place on the same page",
    link("[a](https://a.org) [b](mailto:b@a.org) [c](#why-share)"),
    ""
  ),
  Mistake(
    "a scheme that is not linked to",
    link("[consent](ftp://a.org)"),
    "modules/07-share/01-why.md:17:23: error: 'ftp:' cannot be linked to; use 'https:', 'mailto:' or the path of a file"
  ),
  Mistake(
    "a citation written as a link",
    link("[consent](cite:hhs2003)"),
    "modules/07-share/01-why.md:17:23: error: 'cite:' cannot be linked to; use 'https:', 'mailto:' or the path of a file"
  ),
  Mistake(
    "an unsafe scheme",
    link("[consent](javascript:alert(1))"),
    """
    modules/07-share/01-why.md:17:13: error: link to 'javascript:alert(1)' is not carried over, since 'javascript:' is not safe on a \
    page; use 'https:', 'mailto:' or the path of a file
    """
  ),
  Mistake(
    "raw HTML",
    link("<b>consent</b>"),
    """
    modules/07-share/01-why.md:17:13: error: raw HTML '<b>' is not carried over; write it in Markdown
    modules/07-share/01-why.md:17:23: error: raw HTML '</b>' is not carried over; write it in Markdown
    """
  ),
  Mistake(
    "an address without a scheme",
    link("[consent](//a.org)"),
    "modules/07-share/01-why.md:17:23: error: link '//a.org' has no scheme; start it with 'https:'"
  ),
  Mistake(
    "a link out of the content folder",
    link("[consent](../../../etc/passwd)"),
    """
    modules/07-share/01-why.md:17:23: error: link '../../../etc/passwd' leads out of the content folder; link to a file inside of it
    """
  ),
  Mistake(
    "a link to a file that is no page",
    link("[consent](../../law/cj-form.md)"),
    """
    modules/07-share/01-why.md:17:23: error: file 'law/cj-form.md' has no page of its own; link to a section, reading, form, \
    exercise or the glossary
    """
  ),
  Mistake(
    "a link to a missing page",
    link("[consent](../../readings/lav.md)"),
    "modules/07-share/01-why.md:17:23: error: no page '../../readings/lav.md'; did you mean '../../readings/law.md'?"
  ),
  Mistake(
    "a link to the right name in the wrong folder",
    link("[consent](law.md#a)"),
    "modules/07-share/01-why.md:17:23: error: no page 'law.md'; did you mean '../../readings/law.md'?"
  ),
  Mistake(
    "a link from the root of a server",
    link("[consent](/glossary.md)"),
    "modules/07-share/01-why.md:17:23: error: no page '/glossary.md'; did you mean '../../glossary.md'?"
  ),
  Mistake(
    "a link to a missing term",
    link("[consent](../../glossary.md#consents)"),
    "modules/07-share/01-why.md:17:40: error: no term 'consents' in 'glossary.md'; did you mean 'consent'?"
  ),
  Mistake(
    "a link that is written otherwise",
    link("[**the** `law`](lav.md) [law](<lav.md>) [law]( lav.md \"Law\" )"),
    """
    modules/07-share/01-why.md:17:29: error: no page 'lav.md'
    modules/07-share/01-why.md:17:37: error: no page 'lav.md'
    modules/07-share/01-why.md:17:53: error: no page 'lav.md'
    """
  ),
  Mistake(
    "a link to a place on a page that has none",
    link("[consent](../../forms/release.md#then)"),
    "modules/07-share/01-why.md:17:45: error: page 'forms/release.md' has no places to link to; leave out '#then'"
  ),
  Mistake(
    "a link to a missing slide",
    link("[consent](#why-not)"),
    "modules/07-share/01-why.md:17:23: error: no slide 'why-not' in 'modules/07-share/01-why.md'; known here: 'why-share'"
  ),
  Mistake(
    "links to the headings of readings, the second of two that say the same too",
    {
      $0.appending("readings/law.md", "\n\nSee [above](#then-and-now), [below](#more-2).\n\n## More\n\nA.\n\n## More\n\nB.\n")
    },
    ""
  ),
  Mistake(
    "links to headings that a reading does not have",
    {
      $0.appending("readings/law.md", "\n\n[Here](#more). [There](law.md#then-and-mow).\n\n> ## More\n>\n> Quoted.\n")
    },
    """
    readings/law.md:11:8: error: no heading 'more' in 'readings/law.md'; known here: 'then-and-now'
    readings/law.md:11:30: error: no heading 'then-and-mow' in 'readings/law.md'; did you mean 'then-and-now'?
    """
  ),
  Mistake(
    "links, a picture and a citation that stay text",
    link(
      "[a](the law.md), ![x](../images/a b.png), *[a [b](#why-share)](the-law.md)*, [n][nodef], [see @hhs2003, p. 4]"
    ),
    """
    modules/07-share/01-why.md:17:16: warning: '(the law.md)' makes no link, since it has a space; write '(<the law.md>)'
    modules/07-share/01-why.md:17:34: warning: '(../images/a b.png)' makes no link, since it has a space; write '(<../images/a b.png>)'
    modules/07-share/01-why.md:17:75: warning: '(the-law.md)' makes no link; write it behind '[' and ']' with words that hold no other link
    modules/07-share/01-why.md:17:93: warning: '[nodef]' makes no link; write where it leads, such as '(the-law.md)'
    modules/07-share/01-why.md:17:102: warning: '[see @hhs2003, p. 4]' cites nothing; put '[@hhs2003]' alone into its brackets, and \
    the other words outside
    """
  ),
  Mistake(
    "brackets that are words, boxes, notes or code",
    link(
      """
      "[T]hey [sic] [sic](emphasis added) [the court](p. 12)" [^1][^2] [1][2] [x][ ] [@hhs2003][@hhs2003] `[a](the law.md)` [a @b]
      \\[a](the law.md)

          [a](the law.md)
      """
    ),
    ""
  ),
  Mistake(
    "a field outside of a form",
    link("[consent](field:patient)"),
    "modules/07-share/01-why.md:17:23: error: 'field:patient' is a field, which stands only on a form in 'forms/'"
  ),
  Mistake("a picture", link("![Three steps](../../images/steps.svg)"), ""),
  Mistake(
    "a picture without words",
    link("![](../../images/steps.svg)"),
    """
    modules/07-share/01-why.md:17:13: error: picture '../../images/steps.svg' has no words; say between '![' and ']' what it tells
    """
  ),
  Mistake(
    "a picture on the web",
    link("![a](https://a.org/a.png)"),
    "modules/07-share/01-why.md:17:13: error: picture 'https://a.org/a.png' is not on this device; put it into 'images/'"
  ),
  Mistake(
    "a missing picture",
    link("![a](../../images/step.svg)"),
    "modules/07-share/01-why.md:17:13: error: no picture '../../images/step.svg'; did you mean '../../images/steps.svg'?"
  ),
  Mistake(
    "an unknown citation",
    link("[@hhs2030]"),
    "modules/07-share/01-why.md:17:13: error: no reference 'hhs2030' in 'references.yml'; did you mean 'hhs2003'?"
  ),
  Mistake(
    "two keys in a citation",
    link("and *[@hhs2003; @b]*"),
    """
    modules/07-share/01-why.md:17:18: error: citation '[@hhs2003; @b]' holds one key of 'references.yml', such as '[@hhs2003]'
    """
  ),
  Mistake(
    "a reference that nobody cites",
    { $0.changing(Fixture.section, " [@hhs2003]", to: "") },
    "references.yml:1:1: warning: reference 'hhs2003' is cited nowhere; cite it with '[@hhs2003]' or remove it"
  ),
  Mistake(
    "unreadable references",
    { $0.changing("references.yml", "hhs2003:", to: "hhs2003: [") },
    "references.yml:1:10: error: '[' is not closed; put commas between the entries, and ']' behind the last"
  ),
]
