import Foundation
import Testing

/// Holds the table of arrows in `README.md` against the `import` lines of `Sources/`.
///
/// The compiler does not: it lets a file import whatever a dependency happens to bring along.
struct WallsTests {
  @Test func `every target has a row in the table`() throws {
    #expect(try Arrows.listed().keys.sorted() == Arrows.targets().sorted())
  }

  @Test(arguments: try Arrows.targets())
  func `a target imports what its row says and nothing else`(target: String) throws {
    let listed = try #require(try Arrows.listed()[target], "README.md's table has no row for \(target)")
    let imports = try Arrows.imports(of: target)
    for (module, files) in imports where !listed.contains(module) {
      Issue.record("\(target) imports \(module) in \(files). \(reason(against: module, in: target))")
    }
    for module in listed.subtracting(imports.keys) {
      Issue.record("README.md says that \(target) imports \(module), but no file does; a spare arrow hides the next one")
    }
  }

  @Test func `arrows go one way`() throws {
    let listed = try Arrows.listed()
    var placed: Set<String> = []
    for target in try Arrows.order() {
      let later = listed[target, default: []].subtracting(placed).intersection(listed.keys)
      #expect(later.isEmpty, "\(target) imports \(later.sorted()), which come after it in README.md's table")
      placed.insert(target)
    }
  }

  @Test func `one file names libcmark`() throws {
    let files = try Arrows.imports(of: "Markdown")["CMark", default: []]
    #expect(files.count == 1, "\(files): pointers of C stay in one file, where each is freed beside its allocation")
  }

  /// Why the wall is there.
  private func reason(against module: String, in target: String) -> String {
    switch (target, module) {
    case ("ConsentCore", _), ("ConsentWasm", _):
      "This code also runs in the page, as Embedded Swift without a library: it can import nothing that is not there."
    case (_, "Foundation"), (_, "Glibc"), (_, "CSystem"):
      "Between the first read and the last write everything is values in, values out; these bring the disk, the clock and the locale."
    case (_, "CMark"):
      "Only Markdown knows that there is a parser in C; everyone else has its tree of values."
    case (_, "Yams"), (_, "Mustache"), (_, "ArgumentParser"), (_, "FlyingSocks"):
      "One target knows this package, so that one target changes when it does."
    default:
      "Each stage knows only those before it, so that it can be tested and replaced alone; pass a value or a function instead."
    }
  }
}

/// What imports what: as the table says, and as it is.
private enum Arrows {
  /// The imports in the table's rows, by target.
  static func listed() throws -> [String: Set<String>] {
    Dictionary(uniqueKeysWithValues: try rows().map { ($0.target, $0.imports) })
  }

  /// The targets as the table orders them.
  static func order() throws -> [String] { try rows().map(\.target) }

  /// The targets that there are.
  static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Program.package.appending(path: "Sources").path)
  }

  /// The files of a target that import a module, by module.
  static func imports(of target: String) throws -> [String: [String]] {
    let folder = Program.package.appending(path: "Sources/\(target)")
    var found: [String: [String]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for module in Set(text.split(separator: "\n").compactMap(imported(by:))) { found[module, default: []].append(path) }
    }
    return found
  }

  private static func rows() throws -> [(target: String, imports: Set<String>)] {
    let readme = try String(contentsOf: Program.package.appending(path: "README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").drop { !$0.hasPrefix("| Target | Purpose | Imports |") }
    let rows = lines.dropFirst(2).prefix { $0.hasPrefix("|") }
      .map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    try #require(!rows.isEmpty, "README.md has no table with the columns Target, Purpose, Imports")
    return try rows.map { cells in
      try #require(cells.count == 5)
      return (try #require(names(in: cells[1]).first), Set(names(in: cells[3])))
    }
  }

  /// The words between backticks.
  private static func names(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { !$0.offset.isMultiple(of: 2) }
      .map { String($0.element) }
  }

  /// The module that a line such as `@testable package import struct Foundation.URL` imports.
  private static func imported(by line: Substring) -> String? {
    let before: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let words = line.split(whereSeparator: \.isWhitespace).drop { $0.hasPrefix("@") || before.contains($0) }
    guard words.first == "import" else { return nil }
    return words.dropFirst().drop(while: kinds.contains).first?.split(separator: ".").first.map(String.init)
  }
}
