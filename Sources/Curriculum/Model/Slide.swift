package import Diagnostics
package import Markdown

/// What is on the stage at one time, with what the trainer says and asks about it.
package struct Slide: Sendable {
  package enum Layout: String, CaseIterable, Sendable {
    case title, section, statement, quotation, columns, steps, table, figures, bullets, picture, exercise
    /// An ordered list, drawn as signs along a path.
    case path
    /// A table of three columns, drawn as two fields that overlap; the third column is what they share.
    case overlap
  }

  /// Unique within its module; the end of its address.
  package var id: String
  /// Its place in the module, from 1.
  package var number: Int
  package var title: [Inline]
  /// Planned minutes, its discussion and activity included.
  package var minutes: Int
  package var layout: Layout
  /// Whether the short version of the module has it.
  package var isInShortVersion: Bool
  /// Whether its parts appear one after another in the room.
  package var isInSteps: Bool
  /// Whether hands are counted in the blank cells of its table.
  package var countsHands: Bool
  /// The exercises that are worked with the group from here.
  package var exercises: [NamedExercise]
  package var body: [Block]
  package var parts: [SlidePart]
  /// Keys of the works it cites, in order of first use.
  package var citations: [String]
  package var location: SourceLocation
  /// Where its id is set; the slide's own place if it follows from the title.
  package var idLocation: SourceLocation
  /// Of a translation, what stood in the lists on the stage before: an exercise that is not translated names its cards by that.
  var sourceListItems: [String] = []
}

/// Something that belongs to a slide but is not shown on the stage.
package struct SlidePart: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case talkingPoints = "Talking points"
    case discussion = "Discussion"
    case activity = "Activity"
    case law = "Law today"
  }

  package var kind: Kind
  /// Planned minutes, where the heading gives them.
  package var minutes: Int?
  /// Whether its first list has an item for each step of the slide.
  package var isInSteps: Bool
  package var blocks: [Block]
  package var location: SourceLocation
}

/// An exercise that a slide names by its id.
package struct NamedExercise: Sendable {
  package var id: String
  package var location: SourceLocation
}

extension Slide {
  /// What appears one after another if the slide is in steps: items of its lists, columns or rows of its table.
  package var stepCount: Int {
    body.reduce(0) { count, block in
      switch block.kind {
      case .list(let list): count + list.items.count
      case .table(let table): count + (layout == .table ? table.rows.count : table.header.count)
      default: count
      }
    }
  }
}
