extension String {
  /// Where some words occur, byte for byte and none over another. It is many times quicker than `ranges(of:)`, which compares characters.
  func places(of words: String) -> [Range<Index>] {
    let part = Array(words.utf8)
    guard let first = part.first else { return [] }
    let bytes = Array(utf8)
    var places: [Range<Index>] = []
    var start = 0
    while start + part.count <= bytes.count {
      if bytes[start] == first, bytes[start..<start + part.count].elementsEqual(part) {
        let place = utf8.index(startIndex, offsetBy: start)
        places.append(place..<utf8.index(place, offsetBy: part.count))
        start += part.count
      } else {
        start += 1
      }
    }
    return places
  }
}
