import Curriculum

/// A style sheet that puts an agency's colors in the place of the toolkit's: the palette of `tokens.css`, from which the roles follow in
/// both themes. It holds nothing else, so that an agency changes how the site is colored and not how it works.
struct AgencySheet {
  let text: String

  init(_ colors: AgencyColors) {
    text = """
      @layer tokens {
        :root {
          --pine: \(colors.main.text);
          --pine-deep: \(colors.deep.text);
          --pine-light: \(colors.dark.text);
          --brand-ink: light-dark(\(colors.ink.text), \(colors.darkInk.text));
          --brand-wash: light-dark(\(colors.wash.text), \(colors.darkWash.text));
        }
      }

      """
  }
}
