/// Why a command does not do what it was asked to, in a sentence with the way out.
struct Refusal: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
