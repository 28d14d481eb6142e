import Diagnostics

/// A setting stands right under its heading; anywhere else it would do nothing.
///
/// Other comments are notes among editors and may stand everywhere else.
enum SettingsStandBelowHeadings {
  static func check(_ html: String, at location: SourceLocation, log: DiagnosticLog) {
    for comment in Settings.comments(in: html, at: location) {
      if let field = Settings.field(comment), Settings.names.contains(field.name) {
        log.report(.strayComment(field.name, at: comment.location))
      }
    }
  }
}
