private import CMark

/// The one user of libcmark: parses, walks the tree and hands out values. Nothing of C leaves this file.
///
/// The walk is a loop over cmark's iterator, so depth costs no stack; cmark's own passes are loops too. Positions of inlines are
/// left as cmark makes them without `CMARK_OPT_SOURCEPOS`: with it, 0.30.2 counts code spans that go over a line end wrongly.
enum CommonMarkParser {
  /// Parses the chunks as one text and calls `visit` for each step of a walk over it, the document itself left out.
  static func walk(_ chunks: [[UInt8]], visit: (ParseEvent) -> Void) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    for chunk in chunks { feed(chunk, to: parser) }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    walk(root, visit: visit)
  }

  private static func feed(_ chunk: [UInt8], to parser: OpaquePointer) {
    chunk.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  private static func walk(_ root: OpaquePointer, visit: (ParseEvent) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let step = cmark_iter_next(iterator)
      if step == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator), let value = value(of: node) else { continue }
      visit(
        ParseEvent(
          node: value,
          isExit: step == CMARK_EVENT_EXIT,
          startLine: Int(cmark_node_get_start_line(node)),
          startColumn: Int(cmark_node_get_start_column(node)),
          endLine: Int(cmark_node_get_end_line(node)),
          endColumn: Int(cmark_node_get_end_column(node))
        )
      )
    }
  }

  /// Nil for the document, and for custom nodes, which no parse makes.
  private static func value(of node: OpaquePointer) -> ParseEvent.Node? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list(listKind(of: node), isTight: cmark_node_get_list_tight(node) == 1)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock(info: string(cmark_node_get_fence_info(node)), text: literal(of: node))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(of: node))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text(literal(of: node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(literal(of: node))
    case CMARK_NODE_HTML_INLINE: .html(literal(of: node))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE: .image(source: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default: nil
    }
  }

  private static func listKind(of node: OpaquePointer) -> List.Kind {
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bullet }
    return .ordered(start: Int(cmark_node_get_list_start(node)))
  }

  private static func literal(of node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  /// A copy; the pointer belongs to the node.
  private static func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map(String.init(cString:)) ?? "" }
}
