extension SeededGenerator {
  /// A question whose bytes were spoiled in a few places, as a broken page or an attacker might: bits turned, bytes lost, added or
  /// repeated, the end cut off; or nothing but noise.
  mutating func damaged(_ question: [UInt8]) -> [UInt8] {
    if chance(5) { return (0..<Int.random(in: 0..<200, using: &self)).map { _ in .random(in: 0...255, using: &self) } }
    var bytes = question
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &self)
      switch Int.random(in: 0..<7, using: &self) {
      case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 1: bytes[index] = .random(in: 0...3, using: &self)
      case 2: bytes[index] = 0xFF
      case 3: bytes.remove(at: index)
      case 4: bytes.insert(.random(in: 0...255, using: &self), at: index)
      case 5: bytes.insert(contentsOf: bytes[index..<min(index + 8, bytes.count)], at: index)
      default: if chance(30) { bytes.removeSubrange(index...) }
      }
    }
    return bytes
  }
}
