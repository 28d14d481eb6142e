// Section A: whether Part 2 applies at all, 42 CFR 2.11 and 2.12, and what it leaves to State law, 2.20.

extension DisclosureCheck {
  /// A gate that closes ends the Part 2 analysis; it does not mean that another law lets the information go. All gates are looked at,
  /// so that the trace has every reason.
  func isOutsidePart2() -> Bool {
    let isExcluded = isInExcludedSystem()
    let isFromProgram = scopePart2Program()
    let isRecord = scopePart2Record()
    return isExcluded || !isFromProgram || !isRecord
  }

  /// 42 CFR 2.12(c)(1)–(2): care by Veterans Affairs; exchanges inside the uniformed services, or between them and Veterans Affairs.
  private func isInExcludedSystem() -> Bool {
    let isExcluded =
      switch disclosure.holder.system {
      case .civilian: false
      case .veteransAffairs: true
      case .uniformedServices: disclosure.recipient.system != .civilian
      }
    look(.scopeExcludedSystems, isExcluded ? .endsHere : .met)
    return isExcluded
  }

  /// 42 CFR 2.11 (program), 2.12(b), (e)(1)–(2): the record comes from a Part 2 program, be it the holder's own or another's.
  private func scopePart2Program() -> Bool {
    let isFromProgram = isProgram || isRedisclosure || !comesFromElsewhere
    look(.scopePart2Program, isFromProgram ? .met : .endsHere)
    return isFromProgram
  }

  /// 42 CFR 2.11 (records), 2.12(a), (d)(2)(ii), (e)(3)–(4): from a Part 2 program, about an identifiable person, and showing a substance
  /// use disorder. Since 2020 a clinician's own note of what a program said aloud, with consent, for treatment is not one.
  private func scopePart2Record() -> Bool {
    let record = disclosure.record
    let isOwnNote = record.isOwnNoteOfOralTreatmentTalk && edition != .p2017 && !isProgram
    let isRecord = !comesFromElsewhere && record.identifiesPatient && record.revealsSUD && !isOwnNote
    look(.scopePart2Record, isRecord ? .met : .endsHere)
    return isRecord
  }

  /// The holder is a Part 2 program.
  var isProgram: Bool { disclosure.holder.programFacts?.makeAProgram ?? disclosure.holder.isPart2Program }

  /// Not from a program. What a program itself receives or acquires, from the patient too, is a record of the program.
  private var comesFromElsewhere: Bool {
    switch disclosure.record.source {
    case .patientSelf, .independentSource: !isProgram
    case .part2Program, .otherHolder: false
    }
  }

  /// 42 CFR 2.20: a stricter State rule binds as well. One that allows or orders what Part 2 forbids gives no authority.
  func stateLawFloor(isPermitted: Bool) -> Bool {
    guard let stateLaw = disclosure.stateLaw else {
      look(.stateLawFloor, .advice)
      return true
    }
    let isBasis = stateLaw.isCitedAsAuthority && !isPermitted
    look(.stateLawFloor, stateLaw.forbids || isBasis ? .failed : .met)
    return !stateLaw.forbids
  }
}

extension DisclosureHolder.ProgramFacts {
  /// Federally assisted, and holds itself out as and is a provider; inside a general medical facility only an identified unit or staff.
  fileprivate var makeAProgram: Bool {
    isFederallyAssisted && holdsItselfOut && providesSUDServices && (!isGeneralMedicalFacility || isIdentifiedSUDUnitOrStaff)
  }
}
