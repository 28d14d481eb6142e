import Curriculum

/// The forms alone, a sheet each: the samples as they were filled in, and a blank one. The same for every audience.
struct FormsPackPage: Page {
  static let template = "forms-pack"

  let frame: Frame
  let cover: PackCover
  let forms: [PackForm]

  init(in context: PageContext) {
    let context = context.forParticipants
    forms = PackForm.filled(in: context) + PackForm.blank(in: context)
    frame = Frame(context.words[.formsToPrint], in: context, at: SiteMap.forms, scripts: Frame.packScripts)
    cover = PackCover(
      context.words[.forms],
      kicker: context.toolkit.about.title,
      title: context.words[.releasesToRead],
      contents: forms.map { ($0.title, $0.id) },
      in: context
    )
  }
}
