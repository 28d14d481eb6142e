import Diagnostics

/// No two providers have the same name, since a reader could not tell them apart.
enum ProvidersAreNamedOnce {
  static func check(_ providers: [ServiceProvider], log: DiagnosticLog) {
    var first: [String: SourceLocation] = [:]
    for provider in providers where !provider.name.isEmpty {
      if let earlier = first[provider.name] {
        log.report(.repeatedProvider(provider.name, first: earlier, at: provider.location))
      } else {
        first[provider.name] = provider.location
      }
    }
  }
}
