import Curriculum

extension Compilation {
  init(readingFolder path: String) throws {
    self.init(of: try Folder(reading: path).files.map { SourceFile(path: $0.path, bytes: $0.bytes) })
  }
}
