extension Optional {
  /// The fact is stated. (`!= nil` would link a comparison of the values.)
  var isStated: Bool {
    switch self {
    case .some: true
    case .none: false
    }
  }
}
