import ConsentCore
import Curriculum

private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
]

extension Words {
  /// `November 3, 2026`.
  func day(_ day: Day) -> String {
    let date = day.date
    return self(.day, ["day": "\(date.day)", "month": month(Int(date.month)), "year": "\(date.year)"])
  }

  /// `2026-11-03` as `November 3, 2026`; anything else as it is.
  func day(iso text: String) -> String { Day(iso: text).map { day($0) } ?? text }

  /// `2026-11` as `November 2026`; anything else as it is.
  func month(iso text: String) -> String {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), (1...12).contains(number) else { return text }
    return self(.monthOfYear, ["month": month(number), "year": String(parts[0])])
  }

  private func month(_ number: Int) -> String { self["\(Family.month.rawValue).\(months[number - 1])"] }

  /// Of the names of the months.
  static var monthKeys: [String] { months.map { "\(Family.month.rawValue).\($0)" } }

  /// `1 minute`, `4 minutes`.
  func minutes(_ minutes: Int) -> String { self(.minutes, count: minutes) }

  /// `a`, `a and b`, `a, b and c`.
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return self(.listEnd, ["rest": parts.dropLast().joined(separator: ", "), "last": last])
  }
}
