import Diagnostics

// Messages about the documentation.
extension Diagnostic {
  static func unknownExampleSetting(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("code block has no setting '\(name.excerpt)'\(choices(name, FileExample.settingNames))", at: location)
  }

  static func exampleWithoutPlace(_ path: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "example '\(path.excerpt)' is no file that is read; name one such as 'readings/\(path.excerpt)', as it lies in the content folder",
      at: location
    )
  }

  static func linkToDocumentation(_ path: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "'\(path.excerpt)' is for editors, and participants do not have it; link to it from the documentation alone",
      at: location
    )
  }
}
