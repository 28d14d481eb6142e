import Delivery
import Foundation

/// What is put into a content folder: files that were not there, and lines in files that were.
struct Addition {
  private enum Step {
    case make(path: String, text: String)
    case insert(path: String, line: Int?, text: String)
  }

  private var steps: [Step] = []

  mutating func make(_ path: String, _ text: String) { steps.append(.make(path: path, text: text)) }

  /// Puts a text before a line, or at the end of the file, with a blank line before it and behind it.
  mutating func insert(_ text: String, into path: String, before line: Int?) {
    steps.append(.insert(path: path, line: line, text: text))
  }

  /// Puts a text to the end of a file, which is made if it is not there.
  mutating func append(_ text: String, to path: String, in folder: String) {
    if FileManager.default.fileExists(atPath: "\(folder)/\(path)") {
      insert(text, into: path, before: nil)
    } else {
      make(path, text)
    }
  }

  /// Says what it does. Nothing is ever written over: if one of the files is there, nothing is done at all.
  func write(to folder: String) throws {
    for case .make(let path, _) in steps where FileManager.default.fileExists(atPath: "\(folder)/\(path)") {
      throw Refusal("'\(folder)/\(path)' is there already and is left as it is; give another title, or an id with --id")
    }
    for step in steps {
      switch step {
      case .make(let path, let text):
        try Self.make(text, at: "\(folder)/\(path)")
        Console.say("Made \(folder)/\(path)")
      case .insert(let path, let line, let text):
        let start = try Self.insert(text, into: SourceOnDisk("\(folder)/\(path)"), before: line)
        Console.say("Added to \(folder)/\(path), from line \(start)")
      }
    }
  }

  private static func make(_ text: String, at path: String) throws(Refusal) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      // Had somebody else made it meanwhile, it would stay theirs.
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch {
      throw Refusal("cannot make '\(path)': \(error.systemReason)")
    }
  }

  /// Gives the line, from 1, at which the text starts.
  private static func insert(_ text: String, into file: SourceOnDisk, before line: Int?) throws(Refusal) -> Int {
    var lines = String(decoding: try file.bytes(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var place = line.map { min($0 - 1, lines.count) } ?? lines.count
    // Blank lines before it stay where they are, those behind it move along.
    while place > 0, lines[place - 1].allSatisfy(\.isWhitespace) { place -= 1 }
    let isLast = lines[place...].allSatisfy { $0.allSatisfy(\.isWhitespace) }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
    if isLast { lines.removeSubrange(place...) }
    lines.insert(contentsOf: [""] + new + (isLast ? [""] : []), at: place)
    try file.replace(with: Array(lines.joined(separator: "\n").utf8))
    return place + 2
  }
}
