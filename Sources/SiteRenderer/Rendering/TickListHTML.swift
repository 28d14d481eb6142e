import Curriculum
import Markdown

/// A list whose items have boxes, as boxes on paper: drawn, and read out as "ticked" or "not ticked".
struct TickListHTML {
  private let list: List
  private let words: Words

  /// The blocks of the items are already those of the page.
  init(_ list: List, in words: Words) {
    self.words = words
    self.list = list
  }

  var html: String {
    "<ul class=\"ticks\">\n" + list.items.map { "<li>\(box($0.isTicked))<div>\(content(of: $0))</div></li>\n" }.joined()
      + "</ul>\n"
  }

  private func content(of item: List.Item) -> String {
    if item.blocks.count == 1, case .paragraph(let words) = item.blocks[0].kind { return HTMLWriter(.site).html(words) }
    return HTMLWriter(.site).html(item.blocks)
  }

  private func box(_ isTicked: Bool?) -> String {
    guard let isTicked else { return "" }
    let name = words[isTicked ? .ticked : .notTicked].escapedForHTML
    let tick = isTicked ? "<path d=\"M4.5 10.5l4 4.5L18 2.5\" class=\"tick__mark\"/>" : ""
    return "<svg class=\"tick\" viewBox=\"0 0 20 20\" role=\"img\" aria-label=\"\(name)\">"
      + "<rect x=\"2\" y=\"4\" width=\"14\" height=\"14\" class=\"tick__box\"/>\(tick)</svg>"
  }
}
