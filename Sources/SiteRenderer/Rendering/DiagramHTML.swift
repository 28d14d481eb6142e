import Markdown

/// Diagrams: shapes drawn as SVG under words that are lists, so that they can be read aloud, searched, selected and translated.
///
/// Each part of a diagram holds its own shape, so that it can appear by itself. Where there is no room, as on a telephone, the shapes go
/// and the lists stay.
struct DiagramHTML {
  private let context: PageContext

  init(in context: PageContext) {
    self.context = context
  }

  /// An ordered list as numbered signs along a path, from left to right.
  func path(_ list: List) -> String {
    guard case .ordered(let start) = list.kind else {
      preconditionFailure("The curriculum checks that a path is an ordered list.")
    }
    let items = list.items.enumerated().map { index, item in
      let shape = Self.shape(
        "path__shape",
        index == 0 ? "M0 0H88L100 20L88 40H0Z" : "M0 0H88L100 20L88 40H0L12 20Z",
        box: "0 0 100 40"
      )
      let number = "<span class=\"path__number\" aria-hidden=\"true\">\(start + index)</span>"
      return "<li class=\"path__part\"><div class=\"path__sign\">\(shape)\(number)</div><div>\(context.html(item))</div></li>\n"
    }
    let count = list.items.count
    return "<ol class=\"path path--\(min(count, 7))\" role=\"list\" start=\"\(start)\">\n\(items.joined())</ol>\n"
  }

  /// A table of three columns as two fields that overlap; the third column stands where they do.
  func overlap(_ table: Table) -> String {
    let parts = zip(["first", "second", "shared"], table.header.indices).map { name, index in
      let shape = name == "shared" ? "" : Self.shape("overlap__shape", Self.field, box: "-2 -2 104 104")
      let words = "<div class=\"overlap__words\">\n\(context.column(index, of: table))</div>"
      return "<div class=\"overlap__part overlap__part--\(name)\">\(shape)\(words)</div>\n"
    }
    return "<div class=\"overlap\">\n\(parts.joined())</div>\n"
  }

  /// A field with round corners, which leaves its whole width to the words.
  private static let field = "M10 0H90C97 0 100 5 100 16V84C100 95 97 100 90 100H10C3 100 0 95 0 84V16C0 5 3 0 10 0Z"

  /// A shape that fills its box, whatever the box's proportions.
  private static func shape(_ name: String, _ path: String, box: String) -> String {
    "<svg class=\"\(name)\" viewBox=\"\(box)\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><path d=\"\(path)\" vector-effect=\"non-scaling-stroke\"/></svg>"
  }
}
