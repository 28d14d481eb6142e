import ConsentCore
import Curriculum

extension Compilation {
  /// - Parameter asOf: The day that the age of law texts is held against; the toolkit's own month if left out.
  init(readingFolder path: String, asOf: Day? = nil) throws {
    self.init(of: try Folder(reading: path).files.map { SourceFile(path: $0.path, bytes: $0.bytes) }, asOf: asOf)
  }
}
