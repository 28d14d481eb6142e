import Foundation

/// The ways in which a person or the system asks a program to end.
enum Signals {
  /// Stays in force until it is cancelled.
  struct Watch {
    fileprivate let sources: [any DispatchSourceSignal]

    func cancel() {
      for source in sources { source.cancel() }
    }
  }

  /// Calls when Ctrl-C is pressed or the program is asked to end, instead of ending it on the spot.
  ///
  /// In force when it returns. Sources of signals begin a while after they are told to, and what came meanwhile would be lost.
  static func untilAsked(_ action: @escaping @Sendable () -> Void) async -> Watch {
    var sources: [any DispatchSourceSignal] = []
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      Foundation.signal(signal, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setEventHandler(handler: action)
      await withCheckedContinuation { begun in
        source.setRegistrationHandler { begun.resume() }
        source.resume()
      }
      sources.append(source)
    }
    return Watch(sources: sources)
  }
}
