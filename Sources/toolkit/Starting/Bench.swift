import ConsentCore
import Curriculum
import Diagnostics

/// What there is and what to start from, for the commands that make something new.
struct Bench {
  let outline: ContentOutline
  let starters: Starters

  // MARK: - Finding what is named

  /// The module of a number; the only one, or the last, where none is named.
  func module(_ number: Int?) throws -> ContentOutline.Module {
    guard let last = outline.modules.last else { throw Refusal("there is no module yet; make one with 'toolkit new module'") }
    guard let number else { return last }
    let others = outline.modules.dropLast().map { "\($0.number)" }.joined(separator: ", ")
    guard let found = outline.modules.first(where: { $0.number == number }) else {
      throw Refusal("no module \(number); \(others.isEmpty ? "there is" : "there are \(others) and") \(last.number)")
    }
    return found
  }

  /// The section of an id, or of a path such as `07-collaboration/03-what-works`, with its module.
  func section(_ name: String) throws -> (module: ContentOutline.Module, section: ContentOutline.Section) {
    for module in outline.modules {
      for section in module.sections where section.entry.id == name || section.entry.isIn(file: name) {
        return (module, section)
      }
    }
    let ids = outline.sections.map(\.entry.id)
    let suggestion = didYouMean(name, in: ids)
    throw Refusal(
      "no section '\(name)'" + (suggestion.isEmpty ? "; there are \(ids.joined(separator: ", "))" : suggestion)
    )
  }

  func slide(_ id: String, in section: ContentOutline.Section) throws -> Int {
    guard let index = section.slides.firstIndex(where: { $0.id == id }) else {
      throw Refusal("section '\(section.entry.id)' has no slide '\(id)'\(didYouMean(id, in: section.slides.map(\.id)))")
    }
    return index
  }

  func form(_ id: String) throws -> ContentOutline.Form {
    guard let form = outline.forms.first(where: { $0.entry.id == id }) else {
      throw Refusal("no form '\(id)'\(didYouMean(id, in: outline.forms.map(\.entry.id)))")
    }
    return form
  }

  // MARK: - What follows from the content

  /// The day on which an example happens: the last of the month whose law the texts state.
  var day: Day { outline.lawDay ?? .today }

  /// The first of that month, and the day before it.
  var signed: Day { day.firstOfMonth }
  var before: Day { Day(number: signed.number - 1) }

  /// A sample form that is sound.
  func form(_ name: NewName) throws -> String {
    try starters.text(
      "form",
      ["id": name.id, "title": name.yaml, "heading": name.markdown, "day": day.iso, "signed": signed.iso]
    )
  }

  func slide(_ name: NewName, minutes: Int, isInShortVersion: Bool) throws -> String {
    try starters.text(
      "slide",
      ["heading": name.markdown, "id": name.id, "minutes": "\(minutes)", "short": isInShortVersion ? "yes" : "no"]
    )
  }
}

extension ContentOutline.Entry {
  /// Whether a path, from anywhere above the file and with its extension or without, leads to it.
  fileprivate func isIn(file name: String) -> Bool {
    let name = name.hasSuffix(".md") ? name : name + ".md"
    return name.contains("/") && (name == path || path.hasSuffix("/" + name) || name.hasSuffix("/" + path))
  }
}
