import ArgumentParser
import Curriculum
import Diagnostics

extension Compilation {
  /// Prints what there is to say about the content, and goes on only with content that is right.
  func toolkitOrExit(in folders: SourceFolders) throws -> Toolkit {
    printDiagnostics(in: folders)
    guard let toolkit else { throw ExitCode.failure }
    return toolkit
  }

  /// Everything there is to say, on standard error, with a tally below it.
  func printDiagnostics(in folders: SourceFolders) {
    if diagnostics.isEmpty { return }
    let files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    Console.show(diagnostics, files: files, folders: folders)
    let fixes = diagnostics.count { $0.fix != nil }
    let mendable = fixes > 0 ? "; 'toolkit check --fix' can mend \(fixes)" : ""
    Console.error(Self.tally(errorCount, "error") + ", " + Self.tally(diagnostics.count - errorCount, "warning") + mendable)
  }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  private static func tally(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension Console {
  /// Prints diagnostics with the lines that they are about, each line of a file found once.
  static func show(_ diagnostics: [Diagnostic], files: [String: [UInt8]], folders: SourceFolders? = nil) {
    let named = Set(diagnostics.flatMap { [$0.location.path] + $0.notes.map(\.location.path) })
    let files = files.filter { named.contains($0.key) }
    let printer = DiagnosticPrinter(files: files, folders: folders, isColored: isColored)
    // It has colors, and has taken away what else a terminal would act on.
    write(diagnostics.map(printer.text).joined(separator: "\n") + "\n")
  }
}
