/// The colors that take the place of the toolkit's own, in the light theme and in the dark one.
///
/// They stand as text on surfaces and as surfaces under text, so each must be told from both. Words in them need a contrast of 4.5 to 1
/// (WCAG 2.2, success criterion 1.4.3); what is derived here keeps it by construction.
package struct AgencyColors: Hashable, Sendable {
  /// In the light theme.
  package var main: Color
  /// In the dark theme.
  package var dark: Color

  /// The contrast of words with what is behind them.
  package static let leastContrast = 4.5
  /// The surfaces of `Site/Styles/tokens.css` on which words are hardest to read: the darkest of the light theme, the lightest of the
  /// dark one. A test holds them against the sheet.
  package static let lightSurface = Color(red: 0xF3, green: 0xED, blue: 0xE2)
  package static let darkSurface = Color(red: 0x26, green: 0x22, blue: 0x1F)

  /// Without a color for the dark theme, the main one is made light enough to be read with ease.
  package init(main: Color, dark: Color? = nil) {
    self.main = main
    self.dark = dark ?? Self.lightened(main, to: 6.5)
  }

  /// A hint of the main color behind words in it.
  package var wash: Color { Self.wash(of: main) }
  package var darkWash: Color { Self.darkWash(of: dark) }
  /// Behind a title in the dark theme.
  package var deep: Color { main.mixed(with: .black, 0.35) }
  /// Words on the main color.
  package var ink: Color { .white }
  package var darkInk: Color { dark.mixed(with: .black, 0.85) }

  private static func wash(of main: Color) -> Color { main.mixed(with: .white, 0.9) }
  private static func darkWash(of dark: Color) -> Color { dark.mixed(with: darkSurface, 0.88) }

  // MARK: - What passes

  /// How well a color can be read in the light theme, where it is worst.
  package static func lightContrast(of color: Color) -> Double {
    min(color.contrast(with: lightSurface), color.contrast(with: wash(of: color)))
  }

  package static func darkContrast(of color: Color) -> Double {
    min(color.contrast(with: darkSurface), color.contrast(with: darkWash(of: color)))
  }

  /// The nearest shade of a color that passes in the light theme.
  package static func darkened(_ color: Color) -> Color {
    nearest(to: color, towards: .black) { lightContrast(of: $0) >= leastContrast }
  }

  /// The nearest tint of a color that has a contrast in the dark theme.
  package static func lightened(_ color: Color, to contrast: Double = leastContrast) -> Color {
    nearest(to: color, towards: .white) { darkContrast(of: $0) >= contrast }
  }

  private static func nearest(to color: Color, towards end: Color, _ passes: (Color) -> Bool) -> Color {
    (0...256).lazy.map { color.mixed(with: end, Double($0) / 256) }.first(where: passes) ?? end
  }
}
