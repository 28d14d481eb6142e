/// A calendar day, as the number of days since 1970-01-01.
///
/// The core has no clock and no time zone: a law is in force, a form is signed and an event happens on a day.
public struct Day: Hashable, Comparable, Sendable {
  public var number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// The day of the proleptic Gregorian calendar, or nil if the calendar has no such day.
  public init?(year: Int32, month: Int32, day: Int32) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else {
      return nil
    }
    self.init(number: Day.count(year: year, month: month, day: day))
  }

  /// The day with the given date, which must exist. For dates that are written in the source.
  init(_ year: Int32, _ month: Int32, _ day: Int32) {
    self.init(number: Day.count(year: year, month: month, day: day))
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  public var date: (year: Int32, month: Int32, day: Int32) {
    // Counts in 400-year cycles that start on March 1, so that the leap day comes last.
    let shifted = number + 719_468
    let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The same day of the month, so many months later; the last day of that month if it is shorter.
  func adding(months: Int32) -> Day {
    let date = date
    let month = date.year * 12 + date.month - 1 + months
    let (year, monthOfYear) = (month / 12, month % 12 + 1)
    return Day(year, monthOfYear, min(date.day, Day.length(ofMonth: monthOfYear, in: year)))
  }

  private static func count(year: Int32, month: Int32, day: Int32) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let cycle = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfCycle = shiftedYear - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
  }

  private static func length(ofMonth month: Int32, in year: Int32) -> Int32 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
