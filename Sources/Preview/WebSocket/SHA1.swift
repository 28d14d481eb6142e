/// SHA-1 (RFC 3174), which opening a WebSocket asks for. It proves nothing; it only shows that both sides speak the protocol.
func sha1(_ message: [UInt8]) -> [UInt8] {
  var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  var padded = message + [0x80]
  while padded.count % 64 != 56 { padded.append(0) }
  padded += bigEndianBytes(UInt64(message.count) * 8)
  for start in stride(from: 0, to: padded.count, by: 64) { addBlock(padded[start..<start + 64], to: &state) }
  return state.flatMap { bigEndianBytes($0) }
}

private func addBlock(_ block: ArraySlice<UInt8>, to state: inout [UInt32]) {
  var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
    block[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
  for index in 16..<80 {
    words.append(rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], by: 1))
  }
  var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
  for index in 0..<80 {
    let (mix, constant): (UInt32, UInt32) =
      switch index {
      case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
      case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
      case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
      default: (b ^ c ^ d, 0xCA62_C1D6)
      }
    (a, b, c, d, e) = (rotated(a, by: 5) &+ mix &+ e &+ words[index] &+ constant, a, rotated(b, by: 30), c, d)
  }
  for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
}

private func rotated(_ word: UInt32, by count: UInt32) -> UInt32 { word << count | word >> (32 - count) }

func bigEndianBytes(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
