import ConsentCore
import Curriculum

/// The answers to a form to complete.
struct ModelAnswers {
  let day: String
  let answer: ModelAnswerView

  init(of task: CompletionTask, in context: PageContext) {
    day = context.words.day(task.form.day)
    answer = ModelAnswerView(of: task, in: context)
  }
}

/// An author's own answers on a form, what they let happen, and what others typically write.
struct ModelAnswerView {
  let paperHTML: String
  let edition: String
  let part2: StatusView
  let hipaa: StatusView
  let decisions: [AimDecisionView]
  let hasSlips: Bool
  let slips: [SlipView]

  init(of task: CompletionTask, in context: PageContext) {
    paperHTML = BlankPaperHTML(of: task.form, .filled(task.model), in: context).html
    let words = context.words
    edition = words.name(of: task.judgement.edition)
    part2 = StatusView(law: words[.part2], words.status(task.judgement.part2))
    hipaa = StatusView(law: words[.hipaa], words.status(task.judgement.hipaa))
    decisions = task.aims.map { AimDecisionView(of: $0, on: task, in: words) }
    slips = task.slips.map { SlipView(of: $0, on: task, in: context) }
    hasSlips = !slips.isEmpty
  }
}

/// What the core says of an aim.
struct AimDecisionView {
  let sentence: String
  let verdict: StatusView

  init(of aim: FormAim, on task: CompletionTask, in words: Words) {
    guard let decision = aim.decision(on: task.form, with: task.model) else {
      preconditionFailure("The curriculum checks that the core decides every aim; '\(aim.sentence)' it does not.")
    }
    sentence = aim.sentence
    verdict = StatusView(law: words[.theRulesSay], words.status(decision.verdict))
  }
}

/// A typical wrong answer with what comes of it.
struct SlipView {
  let slip: String
  let findings: [LawTextView]
  let missed: [AimView]

  init(of slip: FormSlip, on task: CompletionTask, in context: PageContext) {
    self.slip = slip.sentence
    findings = slip.findings.map { LawTextView(of: context.lawText($0), in: context) }
    missed = slip.missed.map { AimView(of: task.aims[$0], number: $0 + 1) }
  }
}
