import Diagnostics

/// A provider has a telephone number, an email address or a website; else nobody can be sent there.
enum ProvidersCanBeReached {
  static func check(_ provider: ServiceProvider, log: DiagnosticLog) {
    if provider.contact.isEmpty { log.report(.providerWithoutContact(provider.name, at: provider.location)) }
  }
}
