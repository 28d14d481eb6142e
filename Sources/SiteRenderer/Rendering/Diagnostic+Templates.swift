import Diagnostics

// Messages about templates.
extension Diagnostic {
  static func unreadableTemplate(_ problem: String, at location: SourceLocation) -> Diagnostic {
    .error("template: \(problem)", at: location)
  }

  static func missingTemplate(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("no template '\(name)'", at: location)
  }
}
