/// What a record of a question is about.
enum WireTag: UInt8 {
  // Every question.
  case day = 1
  case policy = 2
  /// Of a question about a form.
  case holder = 3

  // A form. The page hands these records on unread, or chooses between records that the builder made.
  case medium = 4
  case patient = 5
  case discloser = 6
  case recipient = 7
  case information = 8
  case purposes = 9
  case purposeText = 10
  case flags = 11
  case tpoScope = 12
  case revocationTerms = 13
  case expiration = 14
  case statements = 15
  case signature = 16
  case criminalJustice = 17
  case revocation = 18

  // A disclosure.
  case disclosure = 32
  case order = 33
  case agreement = 34
  case crime = 35
  case report = 36
  case emergency = 37
  case research = 38
  case audit = 39
  case notesUse = 40
  case minorApplication = 41
  case stateLaw = 42
  case incident = 43

  /// A form has several of these.
  var mayRepeat: Bool { self == .discloser || self == .recipient || self == .signature }
}
