import ConsentCore
import Curriculum
import Diagnostics
import Foundation
import Testing

/// The content folder of this repository, as the command reads it.
enum RealContent {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardizedFileURL

  static func files() throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.sorted().compactMap { name in
      let url = folder.appending(path: name)
      let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      return isFolder ? nil : SourceFile(path: name, bytes: Array(try Data(contentsOf: url)))
    }
  }
}

struct RealContentTests {
  @Test func `the content of this repository compiles without an error`() throws {
    let compilation = Compilation(of: try RealContent.files())
    let messages = compilation.diagnostics.map(\.description).joined(separator: "\n")
    #expect(!compilation.hasErrors, "\(messages)")
    let toolkit = try #require(compilation.toolkit, "\(messages)")
    #expect(toolkit.modules.map(\.number) == [7])
    #expect(toolkit.lawTexts.count == 110)
    #expect(toolkit.modules[0].slides.count >= 40)
    #expect(toolkit.modules[0].slides.contains { !$0.citations.isEmpty })
    let tasks = toolkit.exercises.compactMap { exercise in
      if case .findTheDefects(let task) = exercise.task { task } else { nil }
    }
    #expect(tasks.count { $0.generated.isEmpty } >= 8)
    for form in toolkit.forms { #expect(toolkit.exercises.contains { $0.form == form.id }, "no exercise on '\(form.id)'") }
    #expect(toolkit.exercises.count { $0.kind == .thenAndNow } >= 3)
    #expect(toolkit.exercises.count { $0.kind == .whoNeedsToKnow } >= 2)
    let cases = toolkit.exercises.compactMap { exercise in
      if case .mayThisBeDisclosed(let task) = exercise.task { task.decision.verdict } else { nil }
    }
    #expect(cases.count >= 24)
    let completions = toolkit.exercises.compactMap { exercise in
      if case .completeTheForm(let task) = exercise.task { task } else { nil }
    }
    #expect(completions.count >= 4)
    #expect(completions.allSatisfy { task in Set(task.aims.map(\.isPermitted)).count == 2 && task.slips.count >= 5 })
    for verdict in Decision.Verdict.allCases { #expect(cases.count { $0 == verdict } >= 7, "\(verdict)") }
  }
}
