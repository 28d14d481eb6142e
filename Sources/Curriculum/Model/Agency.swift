package import Diagnostics

/// An agency that has adapted the toolkit, as its overlay tells of it.
package struct Agency: Sendable {
  package var name: String
  /// What it is called where there is little room; the name itself if the overlay has nothing shorter.
  package var shortName: String
  /// Whose law its notes tell of.
  package var state: String
  package var contact: Contact
  /// What readers of this edition must know, such as that the agency is invented.
  package var notice: String?
  /// Nil if the toolkit keeps its own.
  package var colors: AgencyColors?
  /// In the order of their file.
  package var providers: [ServiceProvider] = []
  /// In the order of their files.
  package var lawNotes: [LawNote] = []
  /// The version of the toolkit that the overlay was made for.
  package var madeFor: String
  package var madeForLocation: SourceLocation
  package var location: SourceLocation
}

/// How somebody is reached; what is nil is not known.
package struct Contact: Sendable {
  package var telephone: String?
  package var email: String?
  package var website: String?

  package var isEmpty: Bool { telephone == nil && email == nil && website == nil }
}

/// Somebody in the area whom a worker can send a family to.
package struct ServiceProvider: Sendable {
  package var name: String
  /// What it offers, in a few words each.
  package var services: [String]
  package var contact: Contact
  package var address: String?
  /// What a worker should know before calling.
  package var note: String?
  package var location: SourceLocation
}
