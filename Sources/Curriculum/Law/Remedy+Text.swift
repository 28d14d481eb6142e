package import ConsentCore

extension Remedy {
  /// What to do, in words that go after "or".
  package var text: String {
    switch self {
    case .attachNotice: "attach the notice of 42 CFR 2.32"
    case .attachCopyOrScope: "attach a copy of the consent, or say clearly what it covers"
    case .documentEmergency: "write down the emergency disclosure at once"
    case .askForMandate: "ask for the subpoena or other mandate that goes with the order"
    case .answerWithoutRevealing: "answer in words that show nothing about anyone being a patient"
    case .sendLess: "send less: only what the form covers and the purpose needs"
    case .makeTheReportAlone: "make the report that State law asks for, and nothing more"
    case .letPatientCarryIt: "give the record to the patient, who may pass it on"
    case .signAgain: "have a complete form signed anew"
    case .nameRecipient: "have the patient sign a form that names this recipient"
    case .nameDiscloser: "have the patient sign a form that names this holder"
    case .addInformation: "have the patient sign a form that covers this information"
    case .statePurpose: "have the patient sign a form that states this purpose"
    case .signSeparateForm: "have the patient sign a separate form for this alone"
    case .signConsent: "have the patient sign a consent for this disclosure"
    case .askTheProgram: "ask the program to send it, on a consent that names the recipient"
    case .agreeOnServices: "put both promises of 42 CFR 2.11 into a written service agreement"
    case .seekOrder: "ask counsel for an order under subpart E"
    }
  }
}
