import Foundation

/// What goes beside the result: messages, on standard error.
enum Console {
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether messages may have colors: on a terminal that can show them, unless `NO_COLOR` asks for none, see no-color.org.
  static var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    guard environment["NO_COLOR", default: ""].isEmpty, environment["TERM"] != "dumb" else { return false }
    return isatty(FileHandle.standardError.fileDescriptor) == 1
  }
}
