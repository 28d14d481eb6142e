/// A file of the content folder, as it was read.
package struct SourceFile: Hashable, Sendable {
  /// Relative to the content folder, with forward slashes.
  package var path: String
  package var bytes: [UInt8]
  /// Of a translation that is read in the place of its source: the source.
  var original: [UInt8]?

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, bytes: [UInt8], original: [UInt8]) {
    self.init(path: path, bytes: bytes)
    self.original = original
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
