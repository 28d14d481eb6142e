import ArgumentParser
import ConsentCore

/// Which law is applied, where it is not what the day and the defaults say.
struct LawOptions: ParsableArguments {
  @Option(
    name: .customLong("edition"),
    help: ArgumentHelp("Apply this edition of 42 CFR Part 2 whatever the day.", valueName: "year")
  )
  private var editionName: EditionName?

  @Option(
    help: ArgumentHelp(
      "Read a question that the law leaves open strictly, such as P5=strict; may be given more than once.",
      valueName: "choice"
    ),
    completion: .list(PolicyChoice.allCases.flatMap { ["P\($0.rawValue)=strict", "P\($0.rawValue)=default"] })
  )
  var policy: [PolicySetting] = []

  var edition: Edition? { editionName?.edition }

  /// The settings added to those that a case has.
  func applied(to policy: Policy) -> Policy {
    self.policy.reduce(into: policy) { policy, setting in
      if setting.isStrict {
        policy.insert(Policy(strict: setting.choice))
      } else {
        policy.remove(Policy(strict: setting.choice))
      }
    }
  }
}

/// A policy choice as it is given on the command line: `P5=strict` or `P5=default`.
struct PolicySetting: ExpressibleByArgument {
  var choice: PolicyChoice
  var isStrict: Bool

  init?(argument: String) {
    let parts = argument.split(separator: "=")
    guard parts.count == 2, parts[0].first == "P", let number = UInt8(parts[0].dropFirst()),
      let choice = PolicyChoice(rawValue: number), parts[1] == "strict" || parts[1] == "default"
    else { return nil }
    self.choice = choice
    isStrict = parts[1] == "strict"
  }
}

/// An edition as it is named on the command line: by its year.
enum EditionName: String, CaseIterable, ExpressibleByArgument {
  case in2017 = "2017"
  case in2020 = "2020"
  case in2024 = "2024"

  fileprivate var edition: Edition {
    switch self {
    case .in2017: .p2017
    case .in2020: .p2020
    case .in2024: .p2024
    }
  }
}
