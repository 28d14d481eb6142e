import Diagnostics

/// Words in an agency's color have a contrast of 4.5 to 1 with what is behind them, in both themes (WCAG 2.2, success criterion 1.4.3).
enum ColorsAreReadable {
  static func check(_ color: Color, at location: SourceLocation, log: DiagnosticLog) {
    let contrast = AgencyColors.lightContrast(of: color)
    if contrast >= AgencyColors.leastContrast { return }
    let nearest = AgencyColors.darkened(color)
    log.report(.unreadableColor(color, theme: "light", contrast: contrast, nearest: nearest, at: location))
  }

  static func check(inTheDark color: Color, at location: SourceLocation, log: DiagnosticLog) {
    let contrast = AgencyColors.darkContrast(of: color)
    if contrast >= AgencyColors.leastContrast { return }
    let nearest = AgencyColors.lightened(color)
    log.report(.unreadableColor(color, theme: "dark", contrast: contrast, nearest: nearest, at: location))
  }
}
