import ConsentCore
import Curriculum

/// The answers of a time line.
struct TimelineAnswers {
  let stopAnswers: [StopAnswerView]

  init(of task: TimelineTask, in context: PageContext) {
    stopAnswers = task.stops.indices.map { StopAnswerView(at: $0, of: task, in: context) }
  }
}

/// The answer at one stop of a time line.
struct StopAnswerView {
  let number: String
  let day: String
  let edition: String
  let happens: String
  let deciding: DecidingView
  let why: String
  let hasChanges: Bool
  let changes: [String]

  init(at index: Int, of task: TimelineTask, in context: PageContext) {
    let stop = task.stops[index]
    number = "\(index + 1)"
    day = context.words.day(stop.query.disclosure.day)
    edition = context.words.name(of: stop.decision.edition)
    happens = stop.happens
    deciding = DecidingView(of: stop.decision, among: task.rules, in: context)
    why = stop.why
    changes =
      index == 0
      ? [] : stop.decision.changes(since: task.stops[index - 1].decision, among: task.rules, in: context.words)
    hasChanges = !changes.isEmpty
  }
}
