/// A question that the text of the law leaves open and the core answers cautiously.
///
/// The names P1 to P10 are those of the developers' notes on the law.
public enum PolicyChoice: UInt8, CaseIterable, Sendable {
  /// P1: a form signed before 2026-02-16 that lacks only what the 2024 text added is usable; sign again. Strict: it is not.
  case legacyForms = 1
  /// P2: where notes or court use are wrongly combined with other things, the rest of the form stands. Strict: nothing does.
  case combinedPartsStand = 2
  /// P3: an oral revocation under the 2024 text asks for a stop and a written one. Strict: it revokes at once.
  case oralRevocation = 3
  /// P4: whoever received a record without its notice is treated as bound. Strict and default are the same.
  case unnoticedRecipients = 4
  /// P5: an unbounded class such as "any court" is accepted in form, with advice. Strict: it names nobody.
  case unboundedClass = 5
  /// P6: an investigation by child protective services is a proceeding against the parent. Strict and default are the same.
  case investigationIsProceeding = 6
  /// P7: a consent is still good on the day it expires. Strict: it is not.
  case expirationDay = 7
  /// P8: from 2024-04-16 to 2026-02-15 a form may meet either edition. Strict: only the 2024 edition.
  case transition = 8
  /// P9: coordination with child welfare is never treatment, payment or operations. Strict and default are the same.
  case childWelfareIsNotTPO = 9
  /// P10: a court order without a subpoena allows and does not compel; obtain the mandate. Strict and default are the same.
  case orderAlone = 10
}

/// Which policy choices are turned from the default to the strict reading.
public struct Policy: OptionSet, Hashable, Sendable {
  public var rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  public init(strict choice: PolicyChoice) {
    self.init(rawValue: 1 << UInt16(choice.rawValue))
  }

  /// Every choice.
  public static var all: Policy { Policy(rawValue: 1 << (UInt16(PolicyChoice.orderAlone.rawValue) + 1) - 2) }

  public func isStrict(_ choice: PolicyChoice) -> Bool { contains(Policy(strict: choice)) }
}
