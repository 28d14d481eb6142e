/// One step of the walk over a parsed text: a node is entered, and left again if it can have children.
///
/// Positions are cmark's: lines and columns from 1, and for inlines only the columns are meant (see `LeafLines`).
struct ParseEvent {
  enum Node {
    case paragraph
    case heading(level: Int)
    case blockQuote
    case list(List.Kind, isTight: Bool)
    case item
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case thematicBreak
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis
    case strong
    case link(destination: String, title: String)
    case image(source: String, title: String)
  }

  var node: Node
  /// Leaving, not entering. A node without children is only entered.
  var isExit: Bool
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var endColumn: Int
}
