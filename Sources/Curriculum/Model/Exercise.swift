package import ConsentCore
package import Diagnostics
package import Markdown

/// A task for the learner, judged by the core.
package struct Exercise: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case findTheDefects = "find-the-defects"
    case mayThisBeDisclosed = "may-this-be-disclosed"
    case thenAndNow = "then-and-now"
    case whoNeedsToKnow = "who-needs-to-know"
    case completeTheForm = "complete-the-form"
  }

  /// What is asked, by kind.
  package enum Task: Sendable {
    case findTheDefects(FormTask)
    case mayThisBeDisclosed(DisclosureTask)
    case thenAndNow(TimelineTask)
    case whoNeedsToKnow(SortingTask)
    case completeTheForm(CompletionTask)
  }

  package var id: String
  package var title: String
  package var objectives: [Int]
  package var minutes: Int
  package var task: Task
  /// What the learner is told first: the situation, or the request.
  package var opening: [Block]
  /// From the gentlest on.
  package var hints: [[Block]]
  package var debrief: [Block]
  package var location: SourceLocation

  package var kind: Kind {
    switch task {
    case .findTheDefects: .findTheDefects
    case .mayThisBeDisclosed: .mayThisBeDisclosed
    case .thenAndNow: .thenAndNow
    case .whoNeedsToKnow: .whoNeedsToKnow
    case .completeTheForm: .completeTheForm
    }
  }

  /// The rules that it teaches: its answer key, the reasons for its verdict, or what its typical slips break.
  package var rules: [RuleID] {
    switch task {
    case .findTheDefects(let task): task.answerKey
    case .mayThisBeDisclosed(let task): task.reasons
    case .thenAndNow(let task): task.rules
    case .whoNeedsToKnow(let task): task.rules
    case .completeTheForm(let task): task.rules
    }
  }

  /// Id of the sample form that the learner reads, if there is one.
  package var form: String? {
    switch task {
    case .findTheDefects(let task): task.form
    case .mayThisBeDisclosed(let task): task.form
    case .thenAndNow(let task): task.form
    case .whoNeedsToKnow(let task): task.form
    case .completeTheForm: nil
    }
  }
}

/// A form to find the defects of, or several that were made from a sound one.
package struct FormTask: Sendable {
  /// Id of the form that is read or, where forms are generated, of the sound one.
  package var form: String
  /// The rules that are broken, on the form or on any that was made from it. The checks have compared them with the core's findings.
  package var answerKey: [RuleID]
  /// In the order of practice; empty where the form itself is read.
  package var generated: [GeneratedForm]
}

/// A disclosure to decide on.
package struct DisclosureTask: Sendable {
  package var query: DisclosureQuery
  /// What the core says. The checks have compared the authored answer with it.
  package var decision: Decision
  /// The smallest changes after which the core would say something better.
  package var remedies: [[Remedy]]
  /// Id of the sample form that is relied on, where it is one.
  package var form: String?
  /// The rules that decide, the most important first.
  package var reasons: [RuleID]
  /// Rules that sound as if they decided, and do not.
  package var distractors: [RuleID]
}
