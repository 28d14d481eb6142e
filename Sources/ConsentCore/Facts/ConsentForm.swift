/// A consent form as it was filled in, and what has become of it since.
///
/// Facts that are not stated count as absent. Lists are in the order of the form, which no rule depends on.
public struct ConsentForm: Hashable, Sendable {
  public enum Medium: UInt8, CaseIterable, Sendable {
    case paper = 1
    case electronic, oral
  }

  /// How far a consent for treatment, payment and operations reaches.
  public enum TPOScope: UInt8, CaseIterable, Sendable {
    case none = 0
    case specific
    /// All future uses and disclosures, 42 CFR 2.31(a)(4)(i).
    case allFuture
  }

  public struct Patient: Hashable, Sendable {
    public var name = Text()
    /// The line describes someone ("parent in case 26-0114") instead of naming one person.
    public var isDescribedOnly = false
    public var isMinor = false
    /// Whether State law lets the minor obtain this treatment alone; nil if that is not known.
    public var canMinorConsentAlone: Bool?
    public var isAdjudicatedIncapable = false
    public var isDeceased = false
    /// A medical condition keeps the adult patient from acting for a time, without adjudication, 42 CFR 2.15(a)(2).
    public var isTemporarilyIncapable = false

    public init() {}

    var needsRepresentative: Bool { isAdjudicatedIncapable || isDeceased }
  }

  public struct Information: Hashable, Sendable {
    public var text = Text()
    /// The description is specific and meaningful.
    public var isSpecific = false
    /// The words plainly reach substance use disorder records.
    public var mentionsSUD = false
    public var categories: InfoCategories = []

    public init() {}
  }

  public struct RevocationTerms: Hashable, Sendable {
    public var isRightStated = false
    public var isRelianceExceptionStated = false
    public var isMethodStated = false
    /// Words that take the right away for a time; blank if there are none.
    public var irrevocableUntil = Text()

    public init() {}
  }

  /// A consent to report to the criminal justice system, 42 CFR 2.35.
  public struct CriminalJustice: Hashable, Sendable {
    public var isDurationStated = false
    public var isDurationReasonable = false
    /// The time or event from which it can be revoked is stated.
    public var isRevocableWhenStated = false
    /// That time, if it is a date.
    public var revocableFrom: Day?
    public var isRevocableByFinalDisposition = false

    public init() {}
  }

  public struct Revocation: Hashable, Sendable {
    public var on: Day
    public var isOral = false
    public var isKnownToHolder = false
    /// The recipients it names, by their place in the list; empty if it revokes the whole consent.
    public var recipients = PlainArray<UInt8>()

    public init(on: Day) {
      self.on = on
    }

    /// Whether it names the recipient at this place in the list.
    func names(_ index: Int) -> Bool { recipients.contains { Int($0) == index } }
  }

  public var medium = Medium.paper
  public var patient = Patient()
  public var disclosers = PlainArray<Party>()
  public var recipients = PlainArray<Party>()
  public var information = Information()
  public var purposes: Purposes = []
  public var purposeText = Text()
  public var isPatientInitiated = false
  public var tpoScope = TPOScope.none
  /// The program will use the records to raise funds.
  public var isForFundraising = false
  public var revocationTerms = RevocationTerms()
  public var expiration = Expiration()
  public var statements: Statements = []
  public var signatures = PlainArray<Signature>()
  public var criminalJustice: CriminalJustice?
  /// Treatment, payment, enrollment or eligibility depends on consent to counseling notes.
  public var conditionsServicesOnNotes = false
  /// Merged with another document, such as an admission agreement.
  public var isCombinedWithOtherDocument = false
  public var revocation: Revocation?
  public var isKnownFalse = false
  /// With reasonable diligence the holder could know that it is false.
  public var isFalsehoodDiscoverable = false
  /// Somebody checked that the patient can read it; nil if nothing is said.
  public var isReadingLevelChecked: Bool?
  /// The patient was given a copy; nil if nothing is said.
  public var isCopyGiven: Bool?

  public init() {}
}
