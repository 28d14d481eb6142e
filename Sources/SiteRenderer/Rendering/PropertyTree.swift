/// A page as templates look into it: its properties by name, with those of the views in it.
///
/// A template asks for one property after another. To look through a value's mirror for each of them takes several times as long as to
/// go through it once.
enum PropertyTree {
  static func properties(of page: any Page) -> [String: Any] { properties(of: Mirror(reflecting: page)) }

  private static func properties(of mirror: Mirror) -> [String: Any] {
    var properties: [String: Any] = [:]
    for (label, value) in mirror.children {
      if let label, let value = looked(into: value) { properties[label] = value }
    }
    return properties
  }

  /// Nil for nothing.
  private static func looked(into value: Any) -> Any? {
    if value is String || value is Bool { return value }
    if let values = value as? [Any] { return values.compactMap(looked) }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { looked(into: $0.value) }
    case .struct: return properties(of: mirror)
    default: return value
    }
  }
}
