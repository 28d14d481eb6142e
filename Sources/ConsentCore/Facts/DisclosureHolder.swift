/// Who has the record and is asked for it.
public struct DisclosureHolder: Hashable, Sendable {
  /// How the holder came to have the record.
  public enum ObtainedBy: UInt8, CaseIterable, Sendable {
    case ownRecord = 0
    case consent, consentForTPO, notesConsent, cjConsent, qsoa, order, emergency, auditOrResearch, abuseReport, patientAccess
  }

  /// Which confidentiality statute governs the holder's care, 42 CFR 2.12(c)(1)–(2).
  public enum System: UInt8, CaseIterable, Sendable {
    case civilian = 0
    case veteransAffairs, uniformedServices
  }

  /// What makes a holder a Part 2 program, 42 CFR 2.11 and 2.12(b).
  public struct ProgramFacts: Hashable, Sendable {
    public var holdsItselfOut = false
    public var providesSUDServices = false
    public var isGeneralMedicalFacility = false
    public var isIdentifiedSUDUnitOrStaff = false
    public var isFederallyAssisted = false

    public init() {}
  }

  public var name = Text()
  public var role = Role.part2Program
  public var isPart2Program = true
  public var isCoveredEntity = false
  public var obtainedBy = ObtainedBy.ownRecord
  /// The notice of 42 CFR 2.32 came with the record.
  public var hasReceivedNotice = false
  public var system = System.civilian
  /// Decides whether the holder is a program, where stated; else `isPart2Program` says it.
  public var programFacts: ProgramFacts?
  /// The place is known only for substance use disorder care, 42 CFR 2.13(c)(1); a program is taken for such a place if nothing is said.
  public var isKnownOnlyForSUDCare: Bool?
  /// Inside a class of disclosers that the form describes.
  public var isInDescribedClass = false
  /// The person who asks to use counseling notes wrote them.
  public var isOriginatorOfNotes = false
  /// The holder keeps written policies for the security of records, 42 CFR 2.16(a); nil if nothing is said.
  public var hasSecurityPolicies: Bool?

  public init() {}
}
