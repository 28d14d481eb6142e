import ConsentCore
import Curriculum

/// The answers to a form to complete.
struct ModelAnswers {
  let day: String
  let answer: ModelAnswerView

  init(of task: CompletionTask, in context: PageContext) {
    day = task.form.day.inWords
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
    edition = task.judgement.edition.name
    part2 = StatusView(law: "42 CFR Part 2", task.judgement.part2.words)
    hipaa = StatusView(law: "HIPAA", task.judgement.hipaa.words)
    decisions = task.aims.map { AimDecisionView(of: $0, on: task) }
    slips = task.slips.map { SlipView(of: $0, on: task, in: context) }
    hasSlips = !slips.isEmpty
  }
}

/// What the core says of an aim.
struct AimDecisionView {
  let sentence: String
  let verdict: StatusView

  init(of aim: FormAim, on task: CompletionTask) {
    guard let decision = aim.decision(on: task.form, with: task.model) else {
      preconditionFailure("The curriculum checks that the core decides every aim; '\(aim.sentence)' it does not.")
    }
    sentence = aim.sentence
    verdict = StatusView(law: "The rules say", decision.verdict.words)
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
