/// The one safe way to mend what a diagnostic is about: other words for those that stand at a place.
///
/// A diagnostic has one only if nobody could mean anything else; a guess stays a suggestion in its summary.
package struct FixIt: Hashable, Sendable {
  /// Where the first byte of `found` stands.
  package var location: SourceLocation
  /// What stands there; a fix is applied only where these very words are found. Empty to insert something.
  package var found: String
  /// What takes its place; empty to remove it.
  package var replacement: String

  package init(replacing found: String, with replacement: String, at location: SourceLocation) {
    self.found = found
    self.replacement = replacement
    self.location = location
    self.location.length = found.utf8.count
  }

  /// As it stands in a message: "write 'title' for 'titel'".
  package var summary: String {
    if replacement.isEmpty { return "remove '\(found.printable)'" }
    return found.isEmpty ? "insert '\(replacement)'" : "write '\(replacement)' for '\(found)'"
  }
}

extension [FixIt] {
  /// A file with the fixes applied, and those of them that were. A fix is left out if its words do not stand at its place, or if it
  /// overlaps or touches one before it: no stretch is changed twice.
  package func applied(to bytes: [UInt8]) -> (bytes: [UInt8], fixes: [FixIt]) {
    let lines = SourceLines(bytes)
    var mended: [UInt8] = []
    var applied: [FixIt] = []
    var position = 0
    for fix in sorted(by: { $0.location < $1.location }) {
      let found = Array<UInt8>(fix.found.utf8)
      guard let start = lines.offset(of: fix.location), start > position || applied.isEmpty else { continue }
      guard bytes[start...].starts(with: found) else { continue }
      mended += bytes[position..<start] + Array<UInt8>(fix.replacement.utf8)
      position = start + found.count
      applied.append(fix)
    }
    return (mended + bytes[position...], applied)
  }
}

extension String {
  /// With control characters as their pictures, such as `␀`.
  fileprivate var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? Unicode.Scalar(0x2400 + $0.value) ?? $0 : $0 }))
  }
}
