// Compiled together with the core's sources by Tests/fuzz: whatever bytes come as a question about a disclosure, the decoder answers,
// and what it reads it can write.

@_cdecl("LLVMFuzzerTestOneInput")
public func answerQuestion(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let answer = disclosureAnswer(to: bytes)
  precondition(!answer.isEmpty, "every question has an answer")
  guard let query = try? DisclosureQuery(wire: bytes) else {
    precondition(answer.count == 1 && answer[0] != 0, "bytes that are no question get the number of the reason")
    return 0
  }
  precondition((try? DisclosureQuery(wire: query.wire)) == query, "what was read is what is written")
  return 0
}
