import Curriculum
import Diagnostics

/// Applies the fixes of diagnostics to the files that they are about.
struct Mending {
  let folders: SourceFolders
  /// Paths of files that could not be written. Each has been named, and the others are mended all the same.
  private(set) var left: Set<String> = []

  init(folders: SourceFolders) {
    self.folders = folders
  }

  /// A mended name can bring the next mistake to light, and a fix can stand in the way of another. Each round takes mistakes away and
  /// brings none, so that few are needed; more would be a mistake of ours.
  private static let roundLimit = 10

  /// Mends what can be mended and says what it did; gives the content as it is then.
  mutating func mended(_ compilation: Compilation, reading: () throws -> Compilation) throws -> Compilation {
    var compilation = compilation
    for _ in 0..<Self.roundLimit {
      guard mend(compilation) else { break }
      compilation = try reading()
    }
    return compilation
  }

  /// Whether anything was changed.
  private mutating func mend(_ compilation: Compilation) -> Bool {
    var hasChanged = false
    for file in compilation.files where !left.contains(file.path) {
      let fixes = compilation.diagnostics.compactMap(\.fix).filter { $0.location.path == file.path }
      if fixes.isEmpty { continue }
      let (bytes, applied) = fixes.applied(to: file.bytes)
      if applied.isEmpty { continue }
      guard write(bytes, over: file) else { continue }
      hasChanged = true
      for fix in applied { Console.say("\(folders.seen(fix.location)): fixed: \(fix.summary)") }
    }
    return hasChanged
  }

  private mutating func write(_ bytes: [UInt8], over file: SourceFile) -> Bool {
    let place = SourceOnDisk(folders.path(of: file.path))
    do {
      guard try place.bytes() == file.bytes else {
        throw Refusal("'\(place.path)' has changed since it was read and is left as it is; run the command again")
      }
      try place.replace(with: bytes)
      return true
    } catch {
      Console.error("Error: \(error)")
      left.insert(file.path)
      return false
    }
  }
}
