import Curriculum
import Diagnostics

/// The texts that something new starts from: the files of `Site/Starters/`, with `{{name}}` where a fact goes.
struct Starters {
  private let folder: String
  private let texts: [String: String]

  init(readingSite folder: String) throws {
    self.folder = folder + "/Starters"
    let files = try Folder(reading: self.folder).files.filter { $0.path.hasSuffix(".md") }
    texts = Dictionary(files.map { (String($0.path.dropLast(".md".count)), $0.text) }) { first, _ in first }
  }

  /// A starter with its facts in their places.
  func text(_ name: String, _ facts: [String: String]) throws -> String {
    guard let starter = texts[name] else {
      throw Refusal("no '\(folder)/\(name).md', which a new file of this kind starts from; bring it back")
    }
    let pieces = starter.split(separator: "{{", omittingEmptySubsequences: false)
    var text = String(pieces[0])
    for piece in pieces.dropFirst() {
      guard let end = piece.firstRange(of: "}}") else { throw Refusal("'{{' without '}}' in '\(folder)/\(name).md'") }
      let key = String(piece[..<end.lowerBound])
      guard let fact = facts[key] else {
        throw Refusal("no fact '\(key)' for '\(folder)/\(name).md'\(didYouMean(key, in: facts.keys))")
      }
      text += fact + piece[end.upperBound...]
    }
    return text
  }
}
