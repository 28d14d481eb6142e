// What open-ended wording comes to where the words of several lines of a form are put together: `a; b`. Each clause is looked at.

extension ConsentForm {
  /// Some clause of the purpose says "any lawful purpose".
  var isForAnyPurpose: Bool { purposeText.hasClause { $0.isAnyPurpose } }
}

extension ConsentForm.Information {
  /// Specific and meaningful: no clause says "all records" and leaves it at that.
  var isDescribed: Bool { isSpecific && !text.hasClause { $0.isEverything } }
}

extension Text {
  fileprivate func hasClause(_ isMeant: (Text) -> Bool) -> Bool {
    var clause = Text()
    for byte in bytes {
      if byte != UInt8(ascii: ";") {
        clause.bytes.append(byte)
      } else {
        if isMeant(clause) { return true }
        clause = Text()
      }
    }
    return isMeant(clause)
  }
}
