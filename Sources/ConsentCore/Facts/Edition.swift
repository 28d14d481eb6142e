/// A wording of 42 CFR Part 2 that was or is in force.
public enum Edition: UInt8, CaseIterable, Sendable {
  /// 82 FR 6052, in force 2017-03-21 to 2020-08-13.
  case p2017 = 1
  /// 85 FR 42986, in force 2020-08-14 to 2024-04-15.
  case p2020 = 2
  /// 89 FR 12472, in force since 2024-04-16; compliance was due on 2026-02-16.
  case p2024 = 3

  /// The first day on which a consent had to meet what the 2024 edition added.
  public static let complianceDay = Day(2026, 2, 16)

  /// The edition in force on a day; nil before 2017-03-21, whose law the core does not know.
  public init?(on day: Day) {
    if day >= Edition.p2024.firstDay {
      self = .p2024
    } else if day >= Edition.p2020.firstDay {
      self = .p2020
    } else if day >= Edition.p2017.firstDay {
      self = .p2017
    } else {
      return nil
    }
  }

  public var firstDay: Day {
    switch self {
    case .p2017: Day(2017, 3, 21)
    case .p2020: Day(2020, 8, 14)
    case .p2024: Day(2024, 4, 16)
    }
  }
}

extension Day {
  /// When 83 FR 239 brought the short notice, the contractors of lawful holders and their audits into the 2017 edition.
  static let amendmentOf2018 = Day(2018, 2, 2)
}
