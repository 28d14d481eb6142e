import ArgumentParser
import Curriculum
import Delivery
import Diagnostics
import Foundation

/// A file with facts, as a command is given it.
enum CaseFile {
  /// Reads a file and its cases; says what is wrong and exits with status 2 if it cannot be used.
  static func cases<Case>(in path: String, _ read: (SourceFile) throws(CompileFailure) -> [Case]) throws -> [Case] {
    if path.hasSuffix(".md") {
      Console.error(
        "Error: '\(path)' is a page of the content, which 'toolkit check' judges with all others; here a file of YAML is needed"
      )
      throw ExitCode(2)
    }
    var bytes: [UInt8] = []
    do {
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      return try read(SourceFile(path: path, bytes: bytes))
    } catch let failure as CompileFailure {
      Console.show(failure.diagnostics, files: [path: bytes])
    } catch {
      Console.error("Error: cannot read '\(path)': \(error.systemReason)")
    }
    throw ExitCode(2)
  }
}
