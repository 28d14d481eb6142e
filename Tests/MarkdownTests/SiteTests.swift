import Markdown
import Testing

struct SiteTests {
  @Test(arguments: [
    ("a <b>c</b> d", "<p>a c d</p>\n"),
    ("<div>\nx\n</div>\n\ny", "<p>y</p>\n"),
    ("<!-- layout: statement -->\n\ny <!-- z -->", "<p>y </p>\n"),
    ("[a *b*](javascript:c)", "<p>a <em>b</em></p>\n"),
    ("![a *b*](file:///c)", "<p>a b</p>\n"),
    ("![a](data:image/png;base64,AA==)", "<p><img src=\"data:image/png;base64,AA==\" alt=\"a\" /></p>\n"),
    (
      "- [ ] a\n- [x] b",
      "<ul>\n<li><input type=\"checkbox\" disabled> a</li>\n<li><input type=\"checkbox\" checked disabled> b</li>\n</ul>\n"
    ),
    ("- [ ] a\n\n- b", "<ul>\n<li>\n<p><input type=\"checkbox\" disabled> a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("a\n:-:", "<table>\n<thead>\n<tr>\n<th class=\"align-center\">a</th>\n</tr>\n</thead>\n</table>\n"),
  ])
  func `a page gets no raw HTML, no unsafe link, and HTML that validates`(markdown: String, expected: String) {
    #expect(HTMLWriter(.site).html(Document(parsing: markdown, path: "a.md").blocks) == expected)
  }

  @Test func `HTML that the program made is copied`() {
    let range = Document(parsing: "a", path: "a.md").blocks[0].range
    let inline = Inline(.rendered("<b>&</b>"), range: range)
    let blocks = [Block(.rendered("<hr>"), range: range), Block(.paragraph([inline]), range: range)]
    #expect(HTMLWriter(.site).html(blocks) == "<hr>\n<p><b>&</b></p>\n")
    #expect(HTMLWriter(.site).html([inline]) == "<b>&</b>")
  }

  @Test(arguments: [
    ("javascript:a", "javascript"), ("JavaScript:a", "javascript"), (" \u{1}javascript:a", "javascript"),
    ("java\tscr\nipt:a", "javascript"),
    ("vbscript:a", "vbscript"), ("FILE:///etc", "file"), ("data:text/html,a", "data"), ("data:image/svg+xml,a", "data"),
    ("data:image/pngx,a", "data"), ("data:image/PNG;base64,a", nil), ("data:image/jpeg,a", nil), ("https://a.example", nil),
    ("mailto:a@b.example", nil), ("field:patient", nil), ("javascript", nil), ("a/javascript:b", nil), ("#file:", nil),
    ("", nil),
  ])
  func `unsafe schemes are seen through disguise`(destination: String, scheme: String?) {
    #expect(unsafeScheme(of: destination) == scheme)
  }

  @Test(arguments: [
    (
      "<div class=\"x\">\nhello\n</div>",
      "a.md:3:1: error: raw HTML '<div class=\"x\">…' is not carried over; write it in Markdown"
    ),
    ("> a <br/>", "a.md:3:5: error: raw HTML '<br/>' is not carried over; write it in Markdown"),
    ("| a | <br> |\n|---|---|", "a.md:3:7: error: raw HTML '<br>' is not carried over; write it in Markdown"),
    ("<!-- a --> <hr>", "a.md:3:1: error: raw HTML '<hr>' is not carried over; write it in Markdown"),
    ("<!-- a", "a.md:3:1: error: comment has no end; close it with '-->'"),
    (
      "a [b](&#106;avascript:c)",
      "a.md:3:3: error: link to 'javascript:c' is not carried over, since 'javascript:' is not safe on a page; "
        + "use 'https:', 'mailto:' or the path of a file"
    ),
    (
      "*![b](data:text/html,c)*",
      "a.md:3:2: error: image to 'data:text/html,c' is not carried over, since 'data:' is not safe on a page; "
        + "use 'https:', 'mailto:' or the path of a file"
    ),
    ("<!-- a --><!-- b -->\n\nc <!-- d --> [e](f.md) ![g](h.png)", ""),
  ])
  func `what a page leaves out is said, with its place and a remedy`(markdown: String, expected: String) {
    let document = Document(parsing: markdown, path: "a.md", firstLine: 3)
    #expect(document.omissions.map(\.description).joined(separator: "\n") == expected)
  }
}
