import Curriculum

/// Somebody whom a worker can send a family to.
struct ProviderView {
  let name: String
  let services: [String]
  /// None or one each.
  let addresses: [String]
  let telephones: [LinkView]
  let emails: [LinkView]
  let websites: [String]
  let notes: [String]

  init(of provider: ServiceProvider) {
    name = provider.name
    services = provider.services
    addresses = provider.address.map { [$0] } ?? []
    telephones = provider.contact.telephone.map { [LinkView(text: $0, address: "tel:\($0.dialed)")] } ?? []
    emails = provider.contact.email.map { [LinkView(text: $0, address: "mailto:\($0)")] } ?? []
    websites = provider.contact.website.map { [$0] } ?? []
    notes = provider.note.map { [$0] } ?? []
  }
}

extension String {
  /// A telephone number as RFC 3966 has it: an extension is left to the caller's eyes.
  fileprivate var dialed: String { prefix { !$0.isLetter }.filter { $0.isNumber || $0 == "+" || $0 == "-" } }
}
