import ConsentCore

// The module's interface: the page asks for room, writes a question there, asks for the answer and reads it. One question at a time.
// The plugin lists the same names in its `--export` flags.

private nonisolated(unsafe) var question: UnsafeMutableBufferPointer<UInt8>?
private nonisolated(unsafe) var answer: UnsafeMutableBufferPointer<UInt8>?

/// Makes room for a question of so many bytes and says where; nil if it is longer than a question can be.
@c(consent_question)
public func consentQuestion(_ length: Int32) -> UnsafeMutablePointer<UInt8>? {
  guard length >= 0, length <= WireFormat.longestQuestion else { return nil }
  question?.deallocate()
  let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, Int(length)))
  room.initialize(repeating: 0)
  question = UnsafeMutableBufferPointer(rebasing: room[..<Int(length)])
  return room.baseAddress
}

/// Answers the question whether a form may be relied on, as `formAnswer(to:)` does, and says where the answer is.
@c(consent_answer)
public func consentAnswer() -> UnsafeMutablePointer<UInt8>? {
  keep(formAnswer(to: question.map { Array($0) } ?? []))
}

/// Answers the question whether something may be disclosed, as `disclosureAnswer(to:)` does, and says where the answer is.
@c(consent_decide)
public func consentDecide() -> UnsafeMutablePointer<UInt8>? {
  keep(disclosureAnswer(to: question.map { Array($0) } ?? []))
}

/// How many bytes the last answer has.
@c(consent_answer_length)
public func consentAnswerLength() -> Int32 { Int32(answer?.count ?? 0) }

private func keep(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8>? {
  answer?.deallocate()
  let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  _ = room.initialize(from: bytes)
  answer = room
  return room.baseAddress
}
