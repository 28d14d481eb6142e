extension Document {
  /// How deep quotes and lists, and inside of them emphasis and links, nest at most.
  ///
  /// What is deeper goes to the level above, so that its words stay. A tree that a hostile text can nest without end would overflow the
  /// stack of everyone who walks it, the compiler's own release of it included.
  package static let depthLimit = 100

  /// How often a text is gone over again because a table was found behind another table of the same paragraph.
  private static let roundLimit = 16

  /// Parses a text that starts on line `firstLine` of the file at `path`; places in the tree count from the top of the file.
  ///
  ///     Document(parsing: "# Title", path: "a.md", firstLine: 4).blocks[0].range.start  // a.md:4:1
  package init(parsing text: String, path: String, firstLine: Int = 1) {
    let source = SourceText(text, path: path, firstLine: firstLine)
    var tables: [TableSource] = []
    blocks = []
    for round in 0...Self.roundLimit {
      var builder = TreeBuilder(source, tables: tables, findsTables: round < Self.roundLimit)
      CommonMarkParser.walk(source.chunks(replacing: tables)) { builder.visit($0) }
      blocks = builder.blocks
      if builder.foundTables.isEmpty { return }
      tables += builder.foundTables
    }
  }
}
