import ConsentCore
import Curriculum

/// What an answer changes in the records of a form.
///
/// Found by comparing the form with the answer and the form without, so that the curriculum alone says what an answer states and the
/// core alone how it is written down.
struct FormChange: Hashable {
  var tag: UInt8
  /// Adds a record, instead of changing the one that there is, or the last one.
  var adds: Bool
  /// By the places of the parts; nil where what is written goes.
  var parts: [Int: PartValue?]

  /// The changes from one form to another; parts that hold these words, or the day that they say, are those that are written.
  static func changes(from before: ConsentForm, to after: ConsentForm, written: String? = nil) -> [FormChange] {
    let (before, after) = (FormRecords(of: before).records, FormRecords(of: after).records)
    return ConsentForm.layout.compactMap { layout in
      let (old, new) = (before.filter { $0.tag == layout.tag }, after.filter { $0.tag == layout.tag })
      guard let last = new.last, old != new else { return nil }
      let adds = new.count > old.count
      let start = adds ? layout.parts.map { PartValue.nothing($0) } : old.last?.values ?? []
      var parts: [Int: PartValue?] = [:]
      for (index, value) in last.values.enumerated() where value != start[index] {
        parts.updateValue(value.isWritten(written) ? nil : value, forKey: index)
      }
      return FormChange(tag: layout.tag, adds: adds, parts: parts)
    }
  }

  var json: JSON {
    let parts = parts.sorted { $0.key < $1.key }.map { index, value in
      JSON.list([.number(index)] + (value.map { [$0.json] } ?? []))
    }
    return .list([.number(Int(tag)), .bool(adds), .list(parts)])
  }
}

extension PartValue {
  fileprivate func isWritten(_ words: String?) -> Bool {
    guard let words else { return false }
    return self == .text(words) || self == (Day(iso: words).map { .day(Int($0.number)) } ?? .text(words))
  }
}
