import Foundation
import SiteRenderer
import Testing

@testable import Delivery

/// Each test has a folder of its own, removed afterwards.
final class SiteFolderTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "site-folder-\(UUID().uuidString)")
  private var output: String { root.appending(path: "Public").path }

  init() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  private func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }
  private func text(_ path: String) -> String? { Disk().text(of: output + "/" + path) }
  private func make(_ path: String, _ text: String = "mine") throws {
    let url = root.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }
  private func failure(_ files: [OutputFile] = []) -> DeliveryFailure? {
    #expect(throws: DeliveryFailure.self) { try SiteFolder(path: output).replace(with: files) }
  }

  @Test func `a first build makes the folder and everything in it`() throws {
    let changes = try SiteFolder(path: output).replace(with: [file("index.html", "home"), file("a/b/c.html", "deep")])
    #expect(changes == SiteFolder.Changes(written: 2, unchanged: 0, removed: 0))
    #expect(text("index.html") == "home")
    #expect(text("a/b/c.html") == "deep")
  }

  @Test func `a second build writes what changed and removes what is gone`() throws {
    _ = try SiteFolder(path: output).replace(with: [file("a.html", "a"), file("b.html", "b"), file("c.html", "c")])
    let before = try FileManager.default.attributesOfItem(atPath: output + "/a.html")
    let changes = try SiteFolder(path: output).replace(with: [file("a.html", "a"), file("b.html", "new")])
    let after = try FileManager.default.attributesOfItem(atPath: output + "/a.html")
    #expect(changes == SiteFolder.Changes(written: 1, unchanged: 1, removed: 1))
    #expect(try Disk().files(below: output) == [".toolkit-site", "a.html", "b.html"])
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test func `nothing is left beside the site`() throws {
    for text in ["one", "two"] { _ = try SiteFolder(path: output).replace(with: [file("a.html", text)]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["Public"])
  }

  @Test func `a folder with somebody's own files is refused and left alone`() throws {
    try make("Public/thesis.docx")
    #expect(failure([file("index.html", "home")]) == .foreignFiles(folder: output, examples: ["thesis.docx"]))
    #expect(text("thesis.docx") == "mine")
    #expect(text("index.html") == nil)
  }

  @Test func `a file put into a built site is not deleted by the next build`() throws {
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "home")])
    try make("Public/notes/today.txt")
    #expect(failure() == .foreignFiles(folder: output, examples: ["notes/today.txt"]))
    #expect(text("index.html") == "home")
  }

  @Test func `an output that is a file or a link is refused`() throws {
    try make("Public")
    #expect(failure() == .notAFolder(output))
    try FileManager.default.removeItem(atPath: output)
    try make("elsewhere/index.html")
    try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: root.appending(path: "elsewhere").path)
    #expect(failure() == .isALink(output))
  }

  @Test func `an empty folder is taken`() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    _ = try SiteFolder(path: output + "/").replace(with: [file("index.html", "home")])
    #expect(text("index.html") == "home")
  }

  @Test func `what a stopped build left behind is cleared away`() throws {
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "old")])
    try make("Public.building/.toolkit-site", SiteManifest(paths: ["index.html", "half.html"]).text)
    try make("Public.building/index.html", "half")
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "new")])
    #expect(text("index.html") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["Public"])
  }

  @Test func `a folder that a stopped removal left without files is cleared away`() throws {
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "old")])
    try make("Public.building/.toolkit-site", SiteManifest(paths: ["index.html", "a/b/c.html"]).text)
    try FileManager.default.createDirectory(at: root.appending(path: "Public.building/a/b"), withIntermediateDirectories: true)
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "new")])
    #expect(text("index.html") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["Public"])
  }

  @Test func `a site caught between the halves of a swap comes back`() throws {
    try make("Public.previous/.toolkit-site", SiteManifest(paths: ["index.html"]).text)
    try make("Public.previous/index.html", "old")
    try make("Public.building", "in the way")
    #expect(failure() == .notAFolder(output + ".building"))
    #expect(text("index.html") == "old")
  }

  @Test func `two builds at once do not meet`() throws {
    let lock = try Disk().lock(folder: root.path, for: output)
    #expect(failure([file("index.html", "home")]) == .busy(output))
    lock.release()
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "home")])
    #expect(text("index.html") == "home")
  }

  @Test func `a file that cannot be written leaves the old site`() throws {
    _ = try SiteFolder(path: output).replace(with: [file("index.html", "old")])
    // A file and a folder of one name.
    let found = failure([file("a", "file"), file("a/b", "below it")])
    guard case .system(let doing, _, _) = found else { return #expect(Bool(false), "found \(String(describing: found))") }
    #expect(doing == "make the folder")
    #expect(text("index.html") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["Public"])
  }
}
