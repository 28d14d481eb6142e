// Questions in bytes are answered with answers in bytes: the doors of the module.
//
// An answer starts with 0, or with the number of what is wrong with the question (`QueryError`, `WireError`) and ends there. Numbers
// have their low byte first.

/// May this form be relied on? After the 0 come the edition, the Part 2 status, the HIPAA status, the number of findings (2 bytes), and
/// for each finding 11 bytes: rule (2), severity, field, index, policy choice or 0, kind of fact (0 none, 1 day, 2 purposes, 3 State law
/// unknown) and the fact itself (4).
public func formAnswer(to question: PlainArray<UInt8>) -> PlainArray<UInt8> {
  do throws(WireError) {
    let query = try FormQuery(wire: question)
    do throws(QueryError) {
      return try FormJudgement(of: query).wire
    } catch {
      return refusal(error.rawValue)
    }
  } catch {
    return refusal(error.rawValue)
  }
}

/// May this be disclosed? After the 0 come the edition, the verdict, 1 if Part 2 does not apply or 0, the number of steps (2 bytes), and
/// for each step 4 bytes: rule (2), outcome, policy choice or 0. Then, in one byte each, the number of sets of remedies, and for each set
/// how many remedies it has and which.
public func disclosureAnswer(to question: PlainArray<UInt8>) -> PlainArray<UInt8> {
  do throws(WireError) {
    let query = try DisclosureQuery(wire: question)
    do throws(QueryError) {
      var answer = try Decision(of: query).wire
      answer.append(remedies: try Remedy.remedies(for: query))
      return answer
    } catch {
      return refusal(error.rawValue)
    }
  } catch {
    return refusal(error.rawValue)
  }
}

private func refusal(_ reason: UInt8) -> PlainArray<UInt8> { PlainArray(repeating: reason, count: 1) }

extension FormJudgement {
  public var wire: PlainArray<UInt8> {
    var bytes = PlainArray<UInt8>()
    bytes.append(0, edition.rawValue, part2.rawValue, hipaa.rawValue)
    bytes.append(number: UInt16(findings.count))
    for finding in findings { finding.write(to: &bytes) }
    return bytes
  }
}

extension Finding {
  fileprivate func write(to bytes: inout PlainArray<UInt8>) {
    let fact: (kind: UInt8, value: Int32) =
      switch fact {
      case .none: (0, 0)
      case .day(let day): (1, day.number)
      case .purposes(let purposes): (2, Int32(purposes.rawValue))
      case .stateLawUnknown: (3, 0)
      }
    bytes.append(number: rule.rawValue)
    bytes.append(severity.rawValue, place.field.rawValue, place.index, policy?.rawValue ?? 0)
    bytes.append(fact.kind)
    let value = UInt32(bitPattern: fact.value)
    bytes.append(number: UInt16(truncatingIfNeeded: value))
    bytes.append(number: UInt16(truncatingIfNeeded: value >> 16))
  }
}

extension Decision {
  public var wire: PlainArray<UInt8> {
    var bytes = PlainArray<UInt8>()
    bytes.append(0, edition.rawValue, verdict.rawValue, isOutsidePart2 ? 1 : 0)
    bytes.append(number: UInt16(trace.count))
    for step in trace {
      bytes.append(number: step.rule.rawValue)
      bytes.append(step.outcome.rawValue)
      bytes.append(step.policy?.rawValue ?? 0)
    }
    return bytes
  }
}

extension PlainArray<UInt8> {
  @inline(never)
  fileprivate mutating func append(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) {
    append(first)
    append(second)
    append(third)
    append(fourth)
  }

  @inline(never)
  fileprivate mutating func append(number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  /// More than 255 sets are not worth reading.
  fileprivate mutating func append(remedies sets: PlainArray<PlainArray<Remedy>>) {
    append(UInt8(clamping: sets.count))
    for set in sets.prefix(255) {
      append(UInt8(set.count))
      for remedy in set { append(remedy.rawValue) }
    }
  }
}
