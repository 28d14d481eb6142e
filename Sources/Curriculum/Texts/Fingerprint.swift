/// A short name for a text. It tells a changed text from an unchanged one; it guards nothing.
package struct Fingerprint: Hashable, Sendable {
  private let value: UInt64

  package init(of parts: [String]) {
    value = parts.flatMap { Array($0.utf8) + [0] }.fnv1a
  }

  /// As short as it can be.
  package var text: String { String(value, radix: 36) }

  /// Eight digits, for people to copy.
  package var digits: String {
    let folded = String(UInt32(truncatingIfNeeded: value ^ value >> 32), radix: 16)
    return String(repeating: "0", count: 8 - folded.utf8.count) + folded
  }
}

extension Sequence<UInt8> {
  /// 64 bits of FNV-1a: the same for the same bytes on every machine.
  package var fnv1a: UInt64 { reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }
}
