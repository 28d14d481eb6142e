/// Which mutations go into the forms of a practice.
///
/// The choice follows from the seed and nothing else, so that every build makes the same forms. Mutations that were used least come
/// first: a pool is gone through before anything comes again.
struct FormPractice {
  /// For each form, places in the pool.
  private(set) var choices: [[Int]] = []
  private let pool: [PlacedMutation]
  private var uses: [Int]
  private var generator: SplitMix64

  /// How many orders of the pool are tried for one form.
  private static let attempts = 50

  init(_ pool: [PlacedMutation], seed: Int) {
    self.pool = pool
    uses = Array(repeating: 0, count: pool.count)
    generator = SplitMix64(state: UInt64(seed))
  }

  /// Chooses for one more form; false if the pool has no such choice that was not made before.
  mutating func choose(_ count: Int) -> Bool {
    for _ in 0..<Self.attempts {
      let choice = fitting(count)
      guard choice.count == count, !choices.contains(choice) else { continue }
      for index in choice { uses[index] += 1 }
      choices.append(choice)
      return true
    }
    return false
  }

  /// Up to `count` mutations that fit together.
  private mutating func fitting(_ count: Int) -> [Int] {
    var choice: [Int] = []
    for index in pool.indices.shuffled(using: &generator).sorted(by: { uses[$0] < uses[$1] }) where choice.count < count {
      if choice.allSatisfy({ pool[$0].fits(pool[index]) }) { choice.append(index) }
    }
    return choice.sorted()
  }
}

/// Steele, Lea and Flood's SplitMix64 (2014): the same numbers from the same seed on every machine.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(state: UInt64) {
    self.state = state
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
