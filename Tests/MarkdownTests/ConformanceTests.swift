import Foundation
import Markdown
import Testing

@Suite(.enabled(if: SpecFile.isPresent, SpecFile.absence))
struct ConformanceTests {
  @Test(arguments: SpecFile.commonMark.examples)
  func `an example of CommonMark becomes the HTML of the specification`(example: SpecExample) {
    #expect(html(example.markdown) == example.html, "\(example.markdown)")
  }

  @Test(arguments: SpecFile.regressions.examples)
  func `a regression of cmark stays mended`(example: SpecExample) {
    #expect(html(example.markdown) == example.html, "\(example.markdown)")
  }

  @Test(arguments: SpecFile.tablesAndTasks.examples)
  func `an example of GFM's tables and task lists becomes the HTML of the specification`(example: SpecExample) {
    #expect(html(example.markdown) == expectedHTML(example), "\(example.markdown)")
  }

  @Test func `all examples are there`() {
    #expect(SpecFile.commonMark.examples.count == 652)
    #expect(SpecFile.regressions.examples.count == 16)
    #expect(SpecFile.tablesAndTasks.examples.count == 29)
  }

  private func html(_ markdown: String) -> String {
    HTMLWriter(.conformance).html(Document(parsing: markdown, path: "spec.md").blocks)
  }

  /// The two task list examples of `spec.txt` write the box's tag in another way than cmark-gfm and its `extensions.txt` do, since
  /// GFM's own test compares after normalising tags. The tag alone is brought to the way of the others.
  private func expectedHTML(_ example: SpecExample) -> String {
    guard example.source == "spec.txt" else { return example.html }
    return example.html
      .replacing("<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />")
      .replacing(
        "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
        with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
      )
  }
}
