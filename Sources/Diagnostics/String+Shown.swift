extension String {
  /// As it can be sent to a terminal: what a terminal would act on, other than line breaks and tabs, as `\\u001B`.
  ///
  /// Names of files may hold anything. The form is the one that JSON has, so that JSON stays the same value.
  package var shown: String {
    guard unicodeScalars.contains(where: \.isEscapedWhenShown) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isEscapedWhenShown {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// A control character, or one that turns the direction of what follows.
  var isActedOn: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  fileprivate var isEscapedWhenShown: Bool { isActedOn && self != "\n" && self != "\t" }
}
