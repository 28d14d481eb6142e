import ConsentCore

// The module's interface: the page asks for room, writes a question there, asks for the answer and reads it. One question at a time.
// The plugin lists the same names in its `--export` flags.

private nonisolated(unsafe) var question = PlainArray<UInt8>()
private nonisolated(unsafe) var answer = PlainArray<UInt8>()

/// Makes room for a question of so many bytes and says where; nil if it is longer than a question can be.
///
/// The room of the question and the answer before is used again.
@c(consent_question)
public func consentQuestion(_ length: Int32) -> UnsafeMutablePointer<UInt8>? {
  guard length >= 0, length <= WireFormat.longestQuestion else { return nil }
  Arena.empty()
  question = PlainArray(repeating: 0, count: Int(length))
  answer = PlainArray()
  return question.address
}

/// Answers the question whether a form may be relied on, as `formAnswer(to:)` does, and says where the answer is.
@c(consent_answer)
public func consentAnswer() -> UnsafeMutablePointer<UInt8>? {
  answer = formAnswer(to: question)
  return answer.address
}

/// Answers the question whether something may be disclosed, as `disclosureAnswer(to:)` does, and says where the answer is.
@c(consent_decide)
public func consentDecide() -> UnsafeMutablePointer<UInt8>? {
  answer = disclosureAnswer(to: question)
  return answer.address
}

/// How many bytes the last answer has.
@c(consent_answer_length)
public func consentAnswerLength() -> Int32 { Int32(answer.count) }
