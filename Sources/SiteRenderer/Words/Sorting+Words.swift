import Curriculum

extension SortingTask.Pile {
  /// On a card.
  var word: String {
    switch self {
    case .treatment: "Treatment needs it"
    case .childWelfare: "Child welfare needs it"
    case .notShared: "Not on this consent"
    }
  }

  /// Over the cards that belong together.
  var heading: String {
    switch self {
    case .treatment: "What treatment needs from child welfare"
    case .childWelfare: "What child welfare needs from treatment"
    case .notShared: "What must not be shared on this consent"
    }
  }
}

extension SortingTask.Side {
  var needs: String {
    switch self {
    case .treatment: "treatment needs it"
    case .childWelfare: "child welfare needs it"
    }
  }
}
