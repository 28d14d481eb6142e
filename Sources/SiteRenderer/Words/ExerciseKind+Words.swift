import Curriculum

extension Exercise.Kind {
  /// What learners call it.
  var name: String {
    switch self {
    case .findTheDefects: "Find the defects"
    case .mayThisBeDisclosed: "May this be disclosed?"
    case .thenAndNow: "Then and now"
    case .whoNeedsToKnow: "Who needs to know"
    case .completeTheForm: "Complete the form"
    }
  }

  /// What a learner does in it.
  var invitation: String {
    switch self {
    case .findTheDefects: "Read a form as the clerk who receives it, and mark what is wrong."
    case .mayThisBeDisclosed: "Somebody calls, writes or stands at the door. Decide, and say what decides it."
    case .thenAndNow: "Follow one form through the years: on which days is it good?"
    case .whoNeedsToKnow: "Sort what treatment and child welfare need from each other, and what a consent keeps back."
    case .completeTheForm: "Sit down with a family, fill in the release, and see what it lets happen."
    }
  }
}
