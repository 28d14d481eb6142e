/// Why a preview cannot start.
package enum PreviewFailure: Error, Hashable, Sendable {
  /// Another program listens there.
  case portTaken(Int)
  case portNotAllowed(Int)
  /// It is no address, or none of this computer.
  case unknownHost(String)
  case system(String)
}

extension PreviewFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .portTaken(let port):
      "port \(port) is taken, perhaps by another preview; end that one, or choose another port with --port"
    case .portNotAllowed(let port): "port \(port) is not for everyone; choose one from 1024 up with --port"
    case .unknownHost(let host):
      "'\(host)' is no address of this computer; give a number such as 127.0.0.1, or leave --host out"
    case .system(let reason): "cannot listen: \(reason)"
    }
  }
}
