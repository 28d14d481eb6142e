import ArgumentParser
import Curriculum
import Diagnostics

extension Compilation {
  /// Prints what there is to say about the content, and goes on only with content that is right.
  func toolkitOrExit(folder: String) throws -> Toolkit {
    for diagnostic in diagnostics { Console.error(diagnostic.seen(from: folder).description) }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    if errors + warnings > 0 { Console.error(Self.tally(errors, "error") + ", " + Self.tally(warnings, "warning")) }
    guard let toolkit else { throw ExitCode.failure }
    return toolkit
  }

  private static func tally(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
