import SiteRenderer
import Testing

@testable import Preview

struct FingerprintsTests {
  @Test func `scripts of a page have an address for each version, and words stay as they are`() {
    let script = "<script src=\"../assets/theme.js\"></script>"
    let html = Array("<head>\(script)</head><p>\(script)</p>".utf8)
    let other = Array("<head></head>".utf8)
    let all = ["one", "another"].map { text in
      Fingerprints(of: ["theme": text, "law": "one"].map { OutputFile(path: "assets/\($0).js", bytes: Array($1.utf8)) })
    }
    let pages = all.map { $0.page(html) }
    let versions = pages.compactMap { $0.head.firstMatch(of: #/theme\.js\?(\w+)"/#)?.1 }
    #expect(Set(versions).count == 2)
    #expect(zip(all, versions).allSatisfy { $0.isVersion(String($1), of: "assets/theme.js") })
    #expect(!all[0].isVersion(String(versions[1]), of: "assets/theme.js"))
    #expect(pages.allSatisfy { String(decoding: $0.rest, as: UTF8.self) == "</head><p>\(script)</p>" })
    // A page without the script is the same page.
    #expect(all[0].digest(of: pages[0]) != all[1].digest(of: pages[1]))
    #expect(all[0].digest(of: all[0].page(other)) == all[1].digest(of: all[1].page(other)))
  }
}
