import Foundation

/// Says on a terminal what is being done while it takes long, and takes that away again when it is done.
///
/// Where standard error goes into a file or to a program, nothing is said.
enum Progress {
  /// What is done sooner needs no word.
  private static let patience = Duration.milliseconds(400)

  static func during<Result, Failure: Error>(_ what: String, _ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    guard Console.isTerminal else { return try work() }
    let line = ProgressLine(what, after: patience)
    defer { line.end() }
    return try work()
  }
}

/// Everything in it happens on its queue.
private final class ProgressLine: @unchecked Sendable {
  private let what: String
  private let start = ContinuousClock.now
  private let queue = DispatchQueue(label: "toolkit.progress")
  private let timer: any DispatchSourceTimer
  private var isShown = false

  init(_ what: String, after patience: Duration) {
    self.what = what
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.setEventHandler { [weak self] in self?.show() }
    timer.schedule(deadline: .now() + .milliseconds(Int(patience / .milliseconds(1))), repeating: 1)
    timer.resume()
  }

  func end() {
    queue.sync {
      timer.cancel()
      if isShown { Console.write("\r\u{1B}[K") }
    }
  }

  private func show() {
    isShown = true
    let seconds = (ContinuousClock.now - start).components.seconds
    Console.write("\r\u{1B}[K\(what) …" + (seconds > 0 ? " \(seconds) s" : ""))
  }
}
