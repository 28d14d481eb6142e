import ConsentCore
import Curriculum

/// A form's facts as the records that the core reads, part by part. The page puts its own form together in the same way.
struct FormRecords {
  struct Record: Hashable {
    var tag: UInt8
    var values: [PartValue]
  }

  /// What stands before the form in a question: the records that are not the form's, as they are.
  private(set) var question: [UInt8] = []
  private(set) var records: [Record] = []

  init(of query: FormQuery) {
    var rest = Array(query.wire)[...]
    while !rest.isEmpty {
      let record = rest.takeRecord()
      if let layout = Self.layouts[record.tag] {
        records.append(Record(tag: record.tag, values: PartValue.values(in: record.content, layout.parts)))
      } else {
        question += record.bytes
      }
    }
  }

  init(of form: ConsentForm) {
    self.init(of: FormQuery(form: form, holder: Holder(), day: Day(number: 0)))
  }

  static let layouts = Dictionary(ConsentForm.layout.map { ($0.tag, $0) }) { first, _ in first }

  /// For the page: what each record holds.
  static var json: JSON {
    .object(
      ConsentForm.layout.map { layout in
        let parts = layout.parts.map { JSON.string(String(describing: $0)) }
        return ("\(layout.tag)", .object([("parts", .list(parts))]))
      }
    )
  }

  var json: JSON { .list(records.map { .list([.number(Int($0.tag)), .list($0.values.map(\.json))]) }) }
}

/// What one part of a record holds.
enum PartValue: Hashable {
  case number(Int)
  case text(String)
  /// Nil for a day that is not stated.
  case day(Int?)
  case texts([String])
  case numbers([Int])

  var json: JSON {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .day(let day): day.map { .number($0) } ?? .null
    case .texts(let texts): .list(texts.map { .string($0) })
    case .numbers(let numbers): .list(numbers.map { .number($0) })
    }
  }

  /// Of a part that states nothing.
  static func nothing(_ part: WirePart) -> PartValue {
    switch part {
    case .text: .text("")
    case .flag, .choice, .set8, .set16, .set32, .day: .number(0)
    case .statedDay: .day(nil)
    case .texts: .texts([])
    case .numbers: .numbers([])
    }
  }

  static func values(in content: ArraySlice<UInt8>, _ parts: [WirePart]) -> [PartValue] {
    var rest = content
    let values = parts.map { rest.takeValue($0) }
    precondition(rest.isEmpty, "the layout of a record is what its coder writes")
    return values
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func takeRecord() -> (tag: UInt8, content: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>) {
    let whole = self
    let tag = UInt8(takeNumber(1))
    let length = takeNumber(2)
    let content = prefix(length)
    self = dropFirst(length)
    return (tag, content, whole.prefix(3 + length))
  }

  fileprivate mutating func takeValue(_ part: WirePart) -> PartValue {
    switch part {
    case .text: .text(takeText())
    case .flag, .choice, .set8: .number(takeNumber(1))
    case .set16: .number(takeNumber(2))
    case .set32: .number(takeNumber(4))
    case .day: .number(takeDay())
    case .statedDay: .day(takeNumber(1) == 1 ? takeDay() : nil)
    case .texts: .texts((0..<takeNumber(1)).map { _ in takeText() })
    case .numbers: .numbers((0..<takeNumber(1)).map { _ in takeNumber(1) })
    }
  }

  private mutating func takeText() -> String {
    let length = takeNumber(2)
    defer { self = dropFirst(length) }
    return String(decoding: prefix(length), as: UTF8.self)
  }

  private mutating func takeDay() -> Int { Int(Int32(truncatingIfNeeded: takeNumber(4))) }

  /// The low byte comes first.
  private mutating func takeNumber(_ count: Int) -> Int {
    defer { self = dropFirst(count) }
    return prefix(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
