import Diagnostics

// Messages about the mutations of a form and the exercises that practice with them.
extension Diagnostic {
  static func badMutationName(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("mutation '\(name.excerpt)' needs a name of small letters, digits and hyphens", at: location)
  }

  static func mutationGivesNothing(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("mutation '\(name.excerpt)' gives no finding; name the rules that are broken then", at: location)
  }

  static func mutationWithoutChange(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("mutation '\(name)' changes nothing; say what stands on the form ('from') and what shall ('to')", at: location)
  }

  static func changeHasNoPlace(_ words: String, count: Int, form: SourceLocation, at location: SourceLocation) -> Diagnostic {
    let reason =
      switch count {
      case 0: "do not stand in the form's file; copy them from there"
      case 1: "are changed twice by one mutation; make it one change"
      default: "stand \(count) times in the form's file; take more of the line"
      }
    return .error("words '\(words.excerpt)' \(reason)", at: location, notes: [Note("the form", at: form)])
  }

  static func mutationIsHidden(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("mutation '\(name)' changes nothing that a reader sees; change the paper below the front matter too", at: location)
  }

  static func mutatedFormIsUnreadable(_ names: [String], reason: String, at location: SourceLocation) -> Diagnostic {
    .error("with \(quoted(names)) the form cannot be read: \(reason)", at: location)
  }

  static func mutationChangesQuestion(_ names: [String], at location: SourceLocation) -> Diagnostic {
    .error(
      "with \(quoted(names)) the form has another day or holder, which the exercise states; change the paper",
      at: location
    )
  }

  static func mutatesUnsoundForm(_ found: [String], form: SourceLocation, at location: SourceLocation) -> Diagnostic {
    let summary = "only a sound form can have mutations, and the core finds \(quoted(found)) on this one"
    return .error(summary, at: location, notes: [Note("the form", at: form)])
  }

  static func mutationsWithoutForm(_ form: String, at location: SourceLocation) -> Diagnostic {
    .error("mutations have no form; name the file like the form that it changes, which would be '\(form)'", at: location)
  }

  static func mutation(_ name: String, _ difference: AnswerKeyDifference, at location: SourceLocation) -> Diagnostic {
    .error(
      "with mutation '\(name)' \(difference.summary); look again at its changes and at the clause, then change the one that is wrong",
      at: location
    )
  }

  static func mutations(_ names: [String], _ differences: [AnswerKeyDifference], at location: SourceLocation) -> Diagnostic {
    .error("mutations \(quoted(names)) together differ from the consent core: \(differences.summary)", at: location)
  }

  // MARK: - In an exercise

  static func formWithoutMutations(_ id: String, at location: SourceLocation) -> Diagnostic {
    .error("form '\(id)' has no mutations; write them into a file beside it, NAME\(FormMutationsDraft.suffix)", at: location)
  }

  static func unknownMutation(_ name: String, candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("no mutation '\(name.excerpt)' of this form\(choices(name, candidates))", at: location)
  }

  static func tooFewMutations(form: Int, defects: Int, at location: SourceLocation) -> Diagnostic {
    let asked = defects == 1 ? "1 mutation" : "\(defects) mutations that fit together"
    return .error(
      "form \(form) takes \(asked), and the pool has no such choice left; ask for less or add mutations",
      at: location
    )
  }

  static func noForms(at location: SourceLocation) -> Diagnostic {
    .error("field 'defects' names no form; give the number of mutations for each, such as [1, 1, 2]", at: location)
  }
}
