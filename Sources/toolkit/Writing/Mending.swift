import ArgumentParser
import Curriculum
import Delivery
import Diagnostics
import Foundation

/// Applies the fixes of diagnostics to the files that they are about.
///
/// A file is written whole beside the old one and put in its place, so that it is either the old one or the mended one.
struct Mending {
  let folders: SourceFolders

  /// A mended name can bring the next mistake to light, and a fix can stand in the way of another. Each round takes mistakes away and
  /// brings none, so that few are needed; more would be a mistake of ours.
  private static let roundLimit = 10

  /// Mends what can be mended and says what it did; gives the content as it is then.
  func mended(_ compilation: Compilation, reading: () throws -> Compilation) throws -> Compilation {
    var compilation = compilation
    for _ in 0..<Self.roundLimit {
      guard try mend(compilation) else { break }
      compilation = try reading()
    }
    return compilation
  }

  /// Whether anything was changed.
  private func mend(_ compilation: Compilation) throws -> Bool {
    var hasChanged = false
    for file in compilation.files {
      let fixes = compilation.diagnostics.compactMap(\.fix).filter { $0.location.path == file.path }
      if fixes.isEmpty { continue }
      let (bytes, applied) = fixes.applied(to: file.bytes)
      if applied.isEmpty { continue }
      try write(bytes, over: file)
      hasChanged = true
      for fix in applied { print("\(folders.seen(fix.location)): fixed: \(fix.summary)") }
    }
    return hasChanged
  }

  private func write(_ bytes: [UInt8], over file: SourceFile) throws {
    // A link to a file inside of the folder stays a link.
    let path = folders.path(of: file.path)
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      guard [UInt8](try Data(contentsOf: url)) == file.bytes else {
        Console.error("'\(path)' has changed since it was read and is left as it is; run the command again")
        throw ExitCode.failure
      }
      let permissions = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
      try Data(bytes).write(to: url, options: .atomic)
      if let permissions { try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.path) }
    } catch let exit as ExitCode {
      throw exit
    } catch {
      Console.error("cannot write '\(path)': \(error.systemReason)")
      throw ExitCode.failure
    }
  }
}
