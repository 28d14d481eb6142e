import Testing

@testable import ConsentCore

struct SetTests {
  @Test func `what is read as a set may have every member that there is, and no other`() {
    #expect(InfoCategories.all == InfoCategories(InfoCategory.allCases.map { InfoCategories($0) }))
    #expect(Purposes.all == Purposes(Purpose.allCases.map { Purposes($0) }))
    #expect(Policy.all == Policy(PolicyChoice.allCases.map { Policy(strict: $0) }))
  }
}
