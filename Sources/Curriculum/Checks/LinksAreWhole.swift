import Diagnostics

/// What is surely meant as a link or citation has become one, and is not shown as it was typed.
///
/// Brackets alone are words, such as "[sic]"; only what follows them, or the key of a work inside of them, tells that a link was meant.
struct LinksAreWhole {
  private let bytes: [UInt8]
  private let start: SourceLocation
  private let resolver: Resolver

  /// - Parameter text: A text as it stands in the source at `start`, links and code left out.
  static func check(_ text: String, at start: SourceLocation, in resolver: Resolver) {
    // Most texts have no brackets, and this is asked of all of them.
    guard text.utf8.contains(UInt8(ascii: "]")) else { return }
    let check = LinksAreWhole(bytes: Array(text.utf8), start: start, resolver: resolver)
    check.checkTargets()
    check.checkCitations()
  }

  /// `](the law.md)` and `][nodef]`.
  private func checkTargets() {
    // What is not closed here is not closed further on either, and need not be looked for again.
    let lastClosed = bytes.lastIndex(of: UInt8(ascii: ")")) ?? 0
    var index = 0
    while let bracket = bytes[index...].firstIndex(of: UInt8(ascii: "]")), bracket + 1 < bytes.count {
      index = bracket + 1
      let isReference = bytes[index] == UInt8(ascii: "[")
      guard isReference || bytes[index] == UInt8(ascii: "(") else { continue }
      let close = isReference ? UInt8(ascii: "]") : UInt8(ascii: ")")
      guard isReference || index < lastClosed, let end = bytes[index...].firstIndex(of: close) else { continue }
      let target = words(index + 1..<end)
      let place = place(of: index..<end + 1)
      if isReference {
        if isLabel(target) { resolver.log.report(.lostReference(target, at: place)) }
      } else {
        if isAddress(target) { resolver.log.report(.lostLink(target, at: place)) }
        index = end
      }
    }
  }

  /// With a sign that addresses have and remarks in brackets have not, such as the period of a file's name.
  private func isAddress(_ target: String) -> Bool {
    if target.contains(where: { "/#:".contains($0) }) { return true }
    let parts = target.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    return parts.contains { $0.count > 1 && $0.prefix(2).allSatisfy { $0.isLetter || $0.isNumber } }
  }

  /// Boxes to tick stand side by side, and notes are numbered.
  private func isLabel(_ target: String) -> Bool {
    !target.hasPrefix("^") && !target.hasPrefix("@") && target.lowercased() != "x" && target.contains(where: \.isLetter)
  }

  /// `[see @hhs2003]`, where there is such a work.
  private func checkCitations() {
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        open = index
      } else if byte == UInt8(ascii: "]"), let first = open {
        open = nil
        let inner = words(first + 1..<index)
        guard !inner.hasPrefix("@"), let key = citedKey(in: inner) else { continue }
        resolver.log.report(.lostCitation(inner, key: key, at: place(of: first..<index + 1)))
      }
    }
  }

  private func citedKey(in words: String) -> String? {
    let keys = words.split(separator: "@", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { !$0.isWhitespace && !",;".contains($0) }) }
    guard !keys.isEmpty, let labels = resolver.index.labels else { return nil }
    return keys.first { labels[$0] != nil }
  }

  private func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).trimmed }

  private func place(of range: Range<Int>) -> SourceLocation {
    var place = start
    place.column += range.lowerBound
    place.length = range.count
    return place
  }
}
