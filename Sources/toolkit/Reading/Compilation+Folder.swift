import ConsentCore
import Curriculum
import Diagnostics

extension Compilation {
  /// - Parameter asOf: The day that the age of law texts is held against; the toolkit's own month if left out.
  init(reading folders: SourceFolders, asOf: Day? = nil) throws {
    self.init(
      of: try [SourceFile](reading: folders.content),
      local: try folders.local.map { try [SourceFile](reading: $0) },
      asOf: asOf
    )
  }
}

extension [SourceFile] {
  /// The files of a folder, by their paths in it.
  init(reading folder: String) throws {
    self.init(try Folder(reading: folder))
  }

  init(_ folder: Folder) {
    self = folder.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
  }
}
