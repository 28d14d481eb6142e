import ConsentCore
import Diagnostics

/// A form's texts and lists are short enough to be handed to the core on a page, see `WireFormat`.
enum FormFits {
  /// Bytes in one party with all its participants, the record's own bookkeeping left out.
  static let longestParty = WireFormat.longestRecord - 4096

  static func check(_ form: ConsentForm, at location: SourceLocation, log: DiagnosticLog) {
    let parties = form.disclosers + form.recipients
    let lists = [form.disclosers.count, form.recipients.count, form.signatures.count] + parties.map(\.participants.count)
    if let longest = lists.max(), longest > WireFormat.mostOfAKind {
      log.report(.longFormList(longest, limit: WireFormat.mostOfAKind, at: location))
    }
    let texts = [
      form.patient.name, form.information.text, form.purposeText, form.revocationTerms.irrevocableUntil, form.expiration.text,
    ]
    let sizes = texts.map(\.bytes.count) + form.signatures.map(\.name.bytes.count) + parties.map(\.textSize)
    if let longest = sizes.max(), longest > longestParty {
      log.report(.longFormText(bytes: longest, limit: longestParty, at: location))
    } else if sizes.reduce(0, +) > WireFormat.longestQuestion / 2 {
      log.report(.longFormText(bytes: sizes.reduce(0, +), limit: WireFormat.longestQuestion / 2, at: location))
    }
  }
}

extension Party {
  fileprivate var textSize: Int {
    ([name, title, classText] + participants).reduce(0) { $0 + $1.bytes.count }
  }
}
