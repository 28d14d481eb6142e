import Foundation
import Testing

/// Compares a text with the file of that name in `Goldens`.
///
/// A missing file is recorded and the test fails, so that a recording is always seen; `RECORD_GOLDENS=1` records all again.
func expectGolden(_ text: String, _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  if !isRecording, let golden = try? String(contentsOf: file, encoding: .utf8) {
    #expect(text == golden, "not what Goldens/\(name) has; RECORD_GOLDENS=1 records it again", sourceLocation: sourceLocation)
    return
  }
  try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: file, atomically: true, encoding: .utf8)
  if !isRecording { Issue.record("Goldens/\(name) was missing, and is recorded now: read it", sourceLocation: sourceLocation) }
}
