/// The scheme of a link that must not get onto a page, in small letters: `javascript`, `vbscript`, `file`, or `data` for anything but a
/// PNG, GIF, JPEG or WebP image. Nil for all other links.
///
/// Browsers do not see control characters and spaces before a scheme, nor tabs and line ends inside of it, and do not care about case.
/// The parser has already decoded entities and escapes.
///
///     unsafeScheme(of: " JavaScript:alert(1)")      // "javascript"
///     unsafeScheme(of: "data:image/png;base64,AA")  // nil
package func unsafeScheme(of destination: String) -> String? {
  let visible = destination.unicodeScalars.lazy.filter { $0.value > 0x20 && $0.value != 0x7F }
  // The longest beginning that is looked at has 16 characters: `data:image/jpeg;`.
  let start = String(String.UnicodeScalarView(visible.prefix(16))).lowercased()
  guard let scheme = ["javascript", "vbscript", "file", "data"].first(where: { start.hasPrefix($0 + ":") }) else { return nil }
  let isImage = ["png", "gif", "jpeg", "webp"].contains { type in
    start.hasPrefix("data:image/\(type);") || start.hasPrefix("data:image/\(type),")
  }
  return isImage ? nil : scheme
}
