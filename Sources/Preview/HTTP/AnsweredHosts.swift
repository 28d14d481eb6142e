/// The names that a preview answers to.
///
/// A page elsewhere can have its own name resolve to this computer and then read what is served here as if it were its own (DNS
/// rebinding). Its requests carry that name in their `Host` field, and are refused. The port does not matter: a tunnel may have another.
struct AnsweredHosts {
  /// The address that the server is bound to.
  let bound: String

  func contains(_ host: String) -> Bool {
    guard let name = Self.name(of: host) else { return false }
    if ["localhost", "127.0.0.1", "[::1]", bound, "[\(bound)]"].contains(name) { return true }
    // Bound to every address of the computer. An address that is written out in numbers resolves to nothing else.
    return (bound == "0.0.0.0" || bound == "::") && Self.isNumeric(name)
  }

  /// `host:port` without the port.
  private static func name(of host: String) -> String? {
    let host = host.lowercased()
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    let rest = host.dropFirst(name.count)
    guard rest.isEmpty || (rest.first == ":" && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }) else { return nil }
    return String(name)
  }

  private static func isNumeric(_ name: String) -> Bool {
    if name.hasPrefix("[") { return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" } }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
