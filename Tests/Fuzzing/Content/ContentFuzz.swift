import Curriculum
import Diagnostics

// Linked with libFuzzer by Tests/fuzz: whatever bytes a file of the content folder has, the answer is a toolkit or messages, each message
// can be shown, and mending comes to an end.

/// The first byte says which file it is, the others are its bytes.
private let paths = [
  "toolkit.yml", "references.yml", "resources.yml", "wording.yml", "glossary.md", "modules/07-a/module.md",
  "modules/07-a/01-b.md",
  "readings/a.md", "forms/a.md", "exercises/a.md", "checks/a.md", "law/cj-form.md", "cases/a.yml", "images/a.svg", "README.md",
  "assessments/a.md",
]

@_cdecl("LLVMFuzzerTestOneInput")
public func readContent(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let path = paths[Int(start[0]) % paths.count]
  var bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  for round in 0... {
    let compilation = Compilation(of: [SourceFile(path: path, bytes: bytes)])
    precondition((compilation.toolkit == nil) == compilation.hasErrors, "no toolkit without a message")
    let printer = DiagnosticPrinter(files: [path: bytes])
    // What is said of files that are not there is always the same.
    for diagnostic in compilation.diagnostics.filter({ $0.location.path == path }).prefix(100) {
      precondition(printer.text(of: diagnostic).contains(diagnostic.summary), "every message can be shown")
    }
    let (mended, fixes) = compilation.diagnostics.compactMap(\.fix).applied(to: bytes)
    if fixes.isEmpty { return 0 }
    precondition(round < count, "mending comes to an end")
    bytes = mended
  }
  return 0
}
