import Curriculum
import Markdown

/// All of a reader's own notes in the order of the slides, to print or to save. The builder lists the slides; a script fills the notes in.
struct NotesPage: Page {
  static let template = "notes"

  struct SectionEntry {
    let title: String
    let slides: [SlideEntry]
  }

  struct SlideEntry {
    let key: String
    let title: String
    let address: String
  }

  let frame: Frame
  let progressAddress: String
  let sections: [SectionEntry]

  init(in context: PageContext) {
    frame = Frame(context.words[.myNotes], in: context, at: SiteMap.progress, scripts: ["notes", "notes-page"])
    progressAddress = context.link(SiteMap.progress)
    sections = context.toolkit.modules.flatMap { module in
      module.sections.map { section in
        SectionEntry(
          title: context.words(.module, ["number": "\(module.number)"]) + " · "
            + context.words(.sectionTitled, ["number": "\(section.number)", "title": section.title]),
          slides: section.slides.map { slide in
            SlideEntry(
              key: SiteMap.noteKey(of: slide, in: module),
              title: slide.title.plainText,
              address: context.link(SiteMap.study(of: slide, in: section, of: module))
            )
          }
        )
      }
    }
  }
}
