package import ConsentCore
package import Diagnostics
package import Markdown

/// A release of information that a learner completes: what is printed on it, what is filled in already, and what is left open.
package struct BlankForm: Sendable {
  /// The paper. Links with a `field:` address are answers that are given, with `choose:` and `write:` those that the learner gives.
  package var blocks: [Block]
  /// In the order of the paper.
  package var entries: [FormEntry]
  /// Facts that no reader of the paper can see, on an otherwise empty form.
  package var hidden: ConsentForm
  package var holder: Holder
  /// The day to check the form as of.
  package var day: Day
}

/// A place on a blank form that holds an answer or takes one.
package struct FormEntry: Sendable {
  package enum Kind: Hashable, Sendable {
    /// Printed, or filled in already.
    case given
    /// A box to tick, or one of several choices.
    case option
    /// A line for words.
    case words
    case date
  }

  /// The list that an entry is in.
  package struct Options: Hashable, Sendable {
    /// Which list of the paper, from 0.
    package var number: Int
    /// One of its items is chosen, and not any number.
    package var isExclusive: Bool
  }

  package var kind: Kind
  /// The part of the form that it fills.
  package var field: FormField
  /// The address as `field:…`, whatever the scheme.
  package var destination: String
  /// What stands there: the answer that is given, the option, or what the line is for.
  package var words: String
  /// Nil for what stands in no list of choices.
  package var options: Options?
  /// Given beside an empty box, which states nothing.
  package var isUnticked = false
  package var location: SourceLocation

  package var isOpen: Bool { kind != .given }
  package var isWritten: Bool { kind == .words || kind == .date }
}

/// What somebody answers on a blank form, by the places of its entries in their list.
package struct FormAnswers: Hashable, Sendable {
  /// The options that are chosen, and the lines in lists that are.
  package var chosen: Set<Int> = []
  package var written: [Int: String] = [:]

  package init() {}

  package init(chosen: Set<Int>, written: [Int: String]) {
    self.chosen = chosen
    self.written = written
  }
}
