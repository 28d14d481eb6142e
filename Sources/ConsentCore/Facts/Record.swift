/// Where information came from and what it shows: what decides whether it is a Part 2 record, 42 CFR 2.11 and 2.12.
public struct Record: Hashable, Sendable {
  public enum Source: UInt8, CaseIterable, Sendable {
    case part2Program = 0
    /// The patient said so.
    case patientSelf
    /// Somebody who is no Part 2 program, such as a laboratory that an agency asked for a test.
    case independentSource
    /// Somebody who had it from elsewhere.
    case otherHolder
  }

  public var source = Source.part2Program
  public var identifiesPatient = true
  /// It would show that somebody has or had a substance use disorder.
  public var revealsSUD = true
  /// A clinician outside of the program wrote down what the program said aloud, with consent, for treatment.
  public var isOwnNoteOfOralTreatmentTalk = false

  public init() {}
}
