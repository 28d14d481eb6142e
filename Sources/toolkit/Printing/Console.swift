import Delivery
import Diagnostics
import Foundation

/// What the program says: its results on standard output, and messages beside them on standard error.
enum Console {
  /// A result. Where it cannot be written, such as on a full disk, whoever waits for it must not take it for one.
  static func say(_ text: String, terminator: String = "\n") {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text.shown + terminator).utf8))
    } catch {
      Console.error("Error: cannot write the output: \(error.systemReason)")
      Foundation.exit(1)
    }
  }

  static func error(_ text: String) {
    write(text.shown + "\n")
  }

  static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Whether messages may have colors: on a terminal that can show them, or where `FORCE_COLOR` asks for them, unless `NO_COLOR` asks
  /// for none; see no-color.org and force-color.org.
  static var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    if !environment["NO_COLOR", default: ""].isEmpty { return false }
    if !["", "0"].contains(environment["FORCE_COLOR", default: ""]) { return true }
    return isTerminal
  }

  /// Whether messages go to a terminal that can take back what it has shown.
  static var isTerminal: Bool {
    ProcessInfo.processInfo.environment["TERM"] != "dumb" && isatty(FileHandle.standardError.fileDescriptor) == 1
  }
}
