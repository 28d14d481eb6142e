import ArgumentParser

struct Consent: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Asks the consent core.",
    subcommands: [ConsentCheck.self, ConsentDecide.self, ConsentRules.self]
  )
}
