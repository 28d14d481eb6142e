import ConsentCore
import Curriculum
import Foundation

extension Day {
  /// By the calendar where the program runs.
  static var today: Day {
    let date = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = date.year, let month = date.month, let day = date.day,
      let today = Day(year: Int32(year), month: Int32(month), day: Int32(day))
    else { preconditionFailure("the clock gives a day") }
    return today
  }

  var firstOfMonth: Day {
    guard let first = Day(iso: iso.prefix(8) + "01") else { preconditionFailure("every month has a first day") }
    return first
  }
}
