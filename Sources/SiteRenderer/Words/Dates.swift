import ConsentCore

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]

extension Day {
  /// `November 3, 2026`.
  var inWords: String {
    let date = date
    return "\(months[Int(date.month) - 1]) \(date.day), \(date.year)"
  }
}

/// `2026-11` as `November 2026`; anything else as it is.
func monthInWords(_ month: String) -> String {
  let parts = month.split(separator: "-")
  guard parts.count == 2, let number = Int(parts[1]), months.indices.contains(number - 1) else { return month }
  return "\(months[number - 1]) \(parts[0])"
}

/// `1 minute`, `4 minutes`.
func minutesInWords(_ minutes: Int) -> String { minutes == 1 ? "1 minute" : "\(minutes) minutes" }

/// `a`, `a and b`, `a, b and c`.
func inWords(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}
