#if hasFeature(Embedded)
  /// An array whose values are plain: numbers, and structures of numbers.
  ///
  /// In the module it is a place in the arena and a length, so that copying a form copies bytes and counts nothing. It behaves as an
  /// array does: values never change once they are in, and two copies never see what is appended to the other.
  public struct PlainArray<Element>: RandomAccessCollection {
    private let start: UnsafeMutablePointer<Element>?
    public let count: Int

    public init() { self.init(start: nil, count: 0) }

    private init(start: UnsafeMutablePointer<Element>?, count: Int) {
      (self.start, self.count) = (start, count)
    }

    /// The same value so many times, in room of its own.
    public init(repeating value: Element, count: Int) {
      let room = Arena.room(for: count * MemoryLayout<Element>.stride).assumingMemoryBound(to: Element.self)
      room.initialize(repeating: value, count: count)
      self.init(start: room, count: count)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    public subscript(index: Int) -> Element {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return start.unsafelyUnwrapped[index]
    }

    public func makeIterator() -> UnsafeBufferPointer<Element>.Iterator {
      UnsafeBufferPointer(start: start, count: count).makeIterator()
    }

    public mutating func append(_ value: Element) {
      let size = MemoryLayout<Element>.stride
      let room = Arena.room(behind: start, of: count * size, for: size).assumingMemoryBound(to: Element.self)
      (room + count).initialize(to: value)
      self = PlainArray(start: room, count: count + 1)
    }

    /// Where the values are, for the page to write to or to read.
    public var address: UnsafeMutablePointer<Element>? { start }
  }

  extension PlainArray<UInt8> {
    /// The bytes of a range, which are not copied.
    func part(_ range: Range<Int>) -> PlainArray {
      precondition(range.lowerBound >= 0 && range.upperBound <= count)
      return PlainArray(start: start.map { $0 + range.lowerBound }, count: range.count)
    }

    init(_ words: StaticString) {
      self.init(start: UnsafeMutablePointer(mutating: words.utf8Start), count: words.utf8CodeUnitCount)
    }
  }

  extension PlainArray: Equatable where Element: Equatable {
    public static func == (a: PlainArray, b: PlainArray) -> Bool { a.elementsEqual(b) }
  }

  extension PlainArray: Hashable where Element: Hashable {
    public func hash(into hasher: inout Hasher) {
      for value in self { hasher.combine(value) }
    }
  }

  extension PlainArray {
    /// Those for which it holds.
    public func filter(_ holds: (Element) -> Bool) -> PlainArray {
      var those = PlainArray()
      for value in self where holds(value) { those.append(value) }
      return those
    }
  }

  /// The arena is used by one thread.
  extension PlainArray: @unchecked Sendable where Element: Sendable {}
#else
  /// An array whose values are plain. Outside of the module any array will do.
  public typealias PlainArray = Array

  extension [UInt8] {
    func part(_ range: Range<Int>) -> [UInt8] { Array(self[range]) }

    init(_ words: StaticString) {
      self.init(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }
  }
#endif
