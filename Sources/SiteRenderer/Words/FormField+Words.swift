import ConsentCore

extension FormField {
  /// What the part of a form is called beside it.
  var label: String {
    switch self {
    case .wholeForm: "The form as a whole"
    case .patient: "The patient’s name"
    case .discloser: "Who may disclose"
    case .information: "What may be shared"
    case .recipient: "Who may receive"
    case .purpose: "The purpose"
    case .revocationRight: "The right to cancel"
    case .revocationReliance: "That what was already shared stays shared"
    case .revocationMethod: "How to cancel"
    case .expiration: "When the consent ends"
    case .signature: "The signature"
    case .signatureDate: "The date of the signature"
    case .redisclosureRisk: "A warning that the information may be shared again"
    case .refusalConsequences: "What follows if the patient does not sign"
    case .coveredEntityRedisclosure: "How those bound by HIPAA may share again"
    case .conditioning: "Whether treatment depends on signing"
    case .listOfDisclosures: "The right to a list of who received the information"
    case .fundraisingOptOut: "A choice not to be asked for donations"
    }
  }
}

extension FieldPlace {
  /// The label, numbered where a form has several of the kind: `Who may receive (2)`.
  var label: String { index == 0 ? field.label : "\(field.label) (\(Int(index) + 1))" }
}
