import Curriculum
import Testing

@testable import SiteRenderer

struct PackTests {
  private let module = RenderedSite.toolkit.modules[0]
  private let context = PageContext(RenderedSite.toolkit, for: .trainer, in: RenderedSite.words, path: "forms-pack.html")

  @Test func `an agenda starts each slide where the one before it ends`() {
    for (sheet, slides) in [
      (RunSheet.full(of: module, in: RenderedSite.words), module.slides),
      (RunSheet.short(of: module, in: RenderedSite.words), module.slides.filter(\.isInShortVersion)),
    ] {
      let rows = sheet.sections.flatMap(\.slides)
      #expect(rows.map(\.number) == slides.map { "\($0.number)" })
      var minute = 0
      for (row, slide) in zip(rows, slides) {
        #expect(row.start == AgendaView.clock(minute))
        minute += slide.minutes
      }
      #expect(sheet.total == "\(minute)")
    }
  }

  @Test func `a slide outside of the short version has no time in it`() throws {
    let slide = try #require(module.slides.first { !$0.isInShortVersion })
    #expect(RunSheet.short(of: module, in: RenderedSite.words).start(of: slide) == nil)
    #expect(RunSheet.full(of: module, in: RenderedSite.words).start(of: slide) != nil)
  }

  @Test func `a blank form keeps its print and loses what was written and ticked on it`() throws {
    let form = try #require(RenderedSite.toolkit.forms.first { $0.id == "harbor-light-release" })
    let sample = PaperHTML(of: form, in: context, as: .sample).html
    let blank = PaperHTML(of: form, in: context, as: .blank).html
    for written in ["Jordan Vale", "September 14, 2026", "aria-label=\"ticked\""] {
      #expect(sample.contains(written))
      #expect(!blank.contains(written), "\(written)")
    }
    for printed in ["my drug-test results", "I may cancel this consent in writing", "treats me whether or not I sign"] {
      #expect(sample.contains(printed))
      #expect(blank.contains(printed), "\(printed)")
    }
    #expect(!blank.contains("id=\"answer") && !blank.contains("data-field"))
  }

  @Test func `only a form that holds is handed out blank`() {
    let blank = Set(PackForm.blank(in: context).map(\.id))
    #expect(blank.contains("blank-harbor-light-release"))
    #expect(
      blank.isDisjoint(with: ["blank-all-purpose-release", "blank-nine-elements-release", "blank-cedar-creek-2019-release"])
    )
    #expect(PackForm.filled(in: context).count == RenderedSite.toolkit.forms.count)
  }
}
