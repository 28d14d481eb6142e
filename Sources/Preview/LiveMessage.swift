private import Foundation

/// What an open page is told: how things are, not what to do, so that it does not matter which messages it has missed.
struct LiveMessage: Encodable, Hashable {
  /// The page as it would be sent now; a page that is another one becomes this one.
  var page: String
  var style: String
  var problems: [String]

  var frame: Frame {
    // Encoding strings does not fail.
    let json = (try? JSONEncoder().encode(self)) ?? Data()
    return Frame(kind: .text, payload: Array(json))
  }
}
