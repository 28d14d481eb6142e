import ConsentCore
import Curriculum
private import Foundation

/// A form on the desk: its paper, what it may lack, and the question to the core.
struct SheetView {
  /// A part that a form may have and this one does not show.
  struct MissingPart {
    let field: String
    let label: String
  }

  let paperHTML: String
  /// As base64.
  let question: String
  let missingParts: [MissingPart]

  /// `number` is that of the sheet on its page.
  init(of form: SampleForm, number: Int, in context: PageContext) {
    let paper = PaperHTML(of: form, in: context, sheet: number)
    paperHTML = paper.html
    question = Data(form.query.wire).base64EncodedString()
    let shown = Set(paper.places.map(\.field))
    missingParts = FormField.allCases.filter { !shown.contains($0) }.map { field in
      MissingPart(field: "\(field.rawValue)", label: context.words.label(of: field))
    }
  }
}
