import ConsentCore
import Curriculum

/// A form on sheets of its own.
struct PackForm {
  let id: String
  let title: String
  let note: String
  let paperHTML: String

  /// Every sample form as it was filled in.
  static func filled(in context: PageContext) -> [PackForm] {
    context.toolkit.forms.map { form in
      PackForm(
        id: "form-\(form.id)",
        title: form.title,
        note: form.owner(in: context).map { context.words(.addedSample, ["agency": $0]) } ?? context.words[.filledSample],
        paperHTML: PaperHTML(of: form, in: context, as: .sample).html
      )
    }
  }

  /// A form to fill in, for each sample on which the core finds nothing, not even something worth knowing: nobody should practice on a
  /// form that does not hold, or one of an older edition.
  static func blank(in context: PageContext) -> [PackForm] {
    context.toolkit.forms.filter(\.judgement.findings.isEmpty).map { form in
      PackForm(
        id: "blank-\(form.id)",
        title: context.words(.blankNamed, ["title": form.title]),
        note: form.owner(in: context).map { context.words(.formOfAgency, ["agency": $0]) }
          ?? context.words[.blankNote],
        paperHTML: PaperHTML(of: form, in: context, as: .blank).html
      )
    }
  }
}

extension SampleForm {
  /// The agency whose overlay has the form.
  fileprivate func owner(in context: PageContext) -> String? { context.owners(of: location).first }
}
