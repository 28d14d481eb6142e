/// The scheme of a link that must not get onto a page, in small letters: `javascript`, `vbscript`, `file`, or `data` for anything but a
/// PNG, GIF, JPEG or WebP image. Nil for all other links.
///
/// Browsers do not see control characters and spaces before a scheme, nor tabs and line ends inside of it, and do not care about case.
/// The parser has already decoded entities and escapes.
///
///     unsafeScheme(of: " JavaScript:alert(1)")      // "javascript"
///     unsafeScheme(of: "data:image/png;base64,AA")  // nil
package func unsafeScheme(of destination: String) -> String? {
  // Most links are to other files, and this is asked of all of them again and again.
  guard destination.utf8.contains(UInt8(ascii: ":")) else { return nil }
  let visible = destination.utf8.lazy.filter { $0 > 0x20 && $0 != 0x7F }
  // The longest beginning that is looked at has 16 characters: `data:image/jpeg;`.
  let start = visible.prefix(16).map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  let schemes = ["javascript", "vbscript", "file", "data"]
  guard let scheme = schemes.first(where: { start.starts(with: ($0 + ":").utf8) }) else { return nil }
  let isImage = ["png", "gif", "jpeg", "webp"].contains { type in
    start.starts(with: "data:image/\(type);".utf8) || start.starts(with: "data:image/\(type),".utf8)
  }
  return isImage ? nil : scheme
}
