import FlyingSocks
private import Foundation

/// A port of this computer on which the preview waits for browsers.
package struct Listener: Sendable {
  let socket: Socket
  /// The address as it was given, in numbers.
  package let host: String
  package let port: Int

  /// Port 0 is any free one.
  package init(host: String, port: UInt16) throws(PreviewFailure) {
    let name = host == "localhost" ? "127.0.0.1" : host
    do {
      socket = try Self.socket(bound: name, port)
      try socket.listen()
      self.host = name
      self.port = try Self.port(of: socket)
    } catch SocketError.failed(_, let code, let message) {
      switch code {
      case EADDRINUSE: throw .portTaken(Int(port))
      case EACCES: throw .portNotAllowed(Int(port))
      // Without a reason: it was no address to begin with.
      case EADDRNOTAVAIL, 0: throw .unknownHost(host)
      default: throw .system(message)
      }
    } catch {
      throw .unknownHost(host)
    }
  }

  /// What to open in a browser on this computer.
  package var address: String {
    let shown = ["0.0.0.0", "::"].contains(host) ? "127.0.0.1" : host.contains(":") ? "[\(host)]" : host
    return "http://\(shown):\(port)/"
  }

  private static func socket(bound host: String, _ port: UInt16) throws -> Socket {
    if host.contains(":") { return try socket(bound: .inet6(ip6: host, port: port), AF_INET6) }
    return try socket(bound: .inet(ip4: host, port: port), AF_INET)
  }

  private static func socket(bound address: some SocketAddress, _ family: Int32) throws -> Socket {
    let socket = try Socket(domain: family)
    do {
      // Else the port would stay taken for a minute after a preview has ended.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      return socket
    } catch {
      try? socket.close()
      throw error
    }
  }

  private static func port(of socket: Socket) throws -> Int {
    switch try socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): Int(port)
    case .unix: 0
    }
  }
}
