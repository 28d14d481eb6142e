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
  static func untilAsked(_ action: @escaping @Sendable () -> Void) -> Watch {
    let sources = [SIGINT, SIGTERM, SIGHUP].map { signal in
      Foundation.signal(signal, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setEventHandler(handler: action)
      source.resume()
      return source
    }
    return Watch(sources: sources)
  }
}
