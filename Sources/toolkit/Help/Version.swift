/// Which program this is.
enum Version {
  static let number = "0.1.0"

  /// When it was given that number. A build prints no date of its own, so that the same sources give the same bytes.
  static let date = "November 22, 2026"
}
