import Curriculum
import Markdown

/// The size of a slide's text, chosen when the site is built: the largest at which the slide fits its stage.
///
/// The stage is 1280 by 720 units. Lengths of lines are estimated from the number of characters; the smallest size is the smallest that
/// a room can read, and a slide that does not fit even then has too many words.
enum StageFit: String, CaseIterable {
  case roomy, regular, compact, dense

  init(of slide: Slide, body: SlideBody) {
    let blocks = body.blocks
    let title = slide.title.plainText
    self =
      Self.allCases.first { fit in
        let exercises = fit.height(of: slide.exercises.count, layout: slide.layout)
        return fit.height(of: blocks, layout: slide.layout) + exercises <= fit.room(under: title, citing: body.citationText)
      } ?? .dense
  }

  /// The size of the text in units, as `stage.css` has it.
  private var size: Double {
    switch self {
    case .roomy: 44
    case .regular: 38
    case .compact: 33
    case .dense: 28
    }
  }

  /// What title and sources leave of the stage.
  private func room(under title: String, citing citations: String) -> Double {
    let titleSize: Double = self == .compact || self == .dense ? 46 : 50
    let titleLines = lines(title.count, width: 1112, size: titleSize)
    let sources = citations.isEmpty ? 0 : lines(citations.count, width: 1112, size: 28) * 35 + 20
    let room = 720 - 60 - 92 - titleLines * 57 - 32 - sources
    return self == .dense ? room + 40 : room
  }

  private func height(of blocks: [Block], layout: Slide.Layout) -> Double {
    blocks.reduce(0) { $0 + height(of: $1, layout, width: 1112) + size * 0.6 }
  }

  /// The exercises below the text: a line, or a large sign each.
  private func height(of exercises: Int, layout: Slide.Layout) -> Double {
    guard exercises > 0 else { return 0 }
    return layout == .exercise ? Double(exercises) * 104 : 70
  }

  private func height(of block: Block, _ layout: Slide.Layout, width: Double) -> Double {
    let lineHeight = size * 1.35
    switch block.kind {
    case .paragraph(let words), .heading(_, let words):
      let scale = layout == .statement ? 1.2 : 1
      return lines(words.plainText.count, width: width, size: size * scale) * lineHeight * scale
    case .blockQuote(let blocks):
      return blocks.reduce(0) { $0 + height(of: $1, layout, width: width - 60) + size * 0.5 }
    case .list(let list):
      return height(of: list, layout, width: width)
    case .table(let table):
      return height(of: table, layout)
    case .codeBlock, .html, .thematicBreak, .rendered:
      return lineHeight
    }
  }

  private func height(of list: List, _ layout: Slide.Layout, width: Double) -> Double {
    if layout == .figures { return 210 }
    if layout == .path { return height(ofPath: list) }
    let isTwoColumns = layout == .steps && list.items.count > 5
    let itemWidth = (isTwoColumns ? width / 2 - 20 : width) - (layout == .steps ? 84 : 44)
    let heights = list.items.map { item in
      item.blocks.reduce(0) { $0 + height(of: $1, layout, width: itemWidth) } + size * 0.42
    }
    guard isTwoColumns else { return heights.reduce(0, +) }
    let half = (heights.count + 1) / 2
    return max(heights[..<half].reduce(0, +), heights[half...].reduce(0, +))
  }

  /// Too high if its longest word is wider than its part of the path.
  private func height(ofPath list: List) -> Double {
    let width = 1112 / Double(max(1, list.items.count)) - 8
    let texts = list.items.map { $0.blocks.map(\.plainText).joined(separator: " ") }
    let longest = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(\.count).max() ?? 0
    guard Double(longest) * size * 0.49 <= width else { return .infinity }
    return 150 + (texts.map { lines($0.count, width: width * 0.85, size: size) }.max() ?? 1) * size * 1.25
  }

  private func height(of table: Table, _ layout: Slide.Layout) -> Double {
    let count = Double(max(1, table.header.count))
    if layout == .overlap {
      let columns = table.header.indices.map { index in
        table.rows.map(\.[index]).filter { !$0.content.isEmpty }
          .reduce(lines(table.header[index], width: 290) * size * 1.4) { $0 + lines($1, width: 290) * size * 1.25 }
      }
      return (columns.max() ?? 0) + size * 3
    }
    if layout == .columns {
      let width = (1112 - 48 * (count - 1)) / count - size * 0.9
      let columns = table.header.indices.map { index in
        let head = lines(table.header[index], width: width) * size * 1.4 + 36
        let cells = table.rows.map(\.[index]).filter { !$0.content.isEmpty }
        return cells.reduce(head) { $0 + lines($1, width: width) * size * 1.3 + size * 0.25 }
      }
      return columns.max() ?? 0
    }
    return ([table.header] + table.rows).reduce(0) { height, row in
      height + (row.map { lines($0, width: 1112 / count - 24) }.max() ?? 1) * size * 1.18 + 18
    }
  }

  private func lines(_ cell: Table.Cell, width: Double) -> Double {
    lines(cell.content.plainText.count, width: width, size: size)
  }

  private func lines(_ characters: Int, width: Double, size: Double) -> Double {
    max(1, (Double(characters) * size * 0.49 / width).rounded(.up))
  }
}

extension Block {
  fileprivate var plainText: String {
    switch kind {
    case .paragraph(let words), .heading(_, let words): words.plainText
    case .blockQuote(let blocks): blocks.map(\.plainText).joined(separator: " ")
    default: ""
    }
  }
}
