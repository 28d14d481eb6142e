private import Foundation

/// The head of an HTTP/1.1 request (RFC 9112). Bodies are not read: a preview is only looked at.
struct Request: Hashable {
  var method: String
  /// Without its leading slash and percent-decoded: `forms/index.html`.
  var path: String
  /// What follows `?`, as it was sent.
  var query: String
  /// By name in lower case; of a repeated field, the last.
  var fields: [String: String]
  var isLatestVersion: Bool

  /// Nil if the text is no head of a request.
  init?(head: String) {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.") else { return nil }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = target[0].dropFirst().removingPercentEncoding else { return nil }
    method = String(words[0])
    self.path = path
    query = target.count > 1 ? String(target[1]) : ""
    isLatestVersion = words[2] == "HTTP/1.1"
    fields = [:]
    for line in lines.dropFirst() where !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(" ") else { return nil }
      fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
  }

  /// Whether a list field, such as `Connection: keep-alive, Upgrade`, has a word.
  func field(_ name: String, lists word: String) -> Bool {
    (fields[name] ?? "").lowercased().split(separator: ",").contains { $0.trimmingCharacters(in: .whitespaces) == word }
  }

  var keepsConnection: Bool { isLatestVersion && !field("connection", lists: "close") && !hasBody }

  var hasBody: Bool { fields["transfer-encoding"] != nil || (fields["content-length"] ?? "0") != "0" }
}
