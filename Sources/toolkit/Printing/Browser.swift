import Foundation

/// The browser of whoever runs the command.
enum Browser {
  static func open(_ address: String) {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
    guard let program = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return Console.error("no browser found to open; open the address yourself")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      Console.error("cannot start '\(program)'; open the address yourself")
    }
  }
}
