/// How the site looks and behaves: the files of `Site/` as the caller has read them, and the consent core for the page.
package struct SiteAssets: Hashable, Sendable {
  /// By name, which is the path in `Templates/` without its extension: `slides`, `icons/law`.
  package var templates: [String: String]
  /// By path in `Styles/`. They become one sheet, in the order of their names.
  package var styles: [String: String]
  /// By path in `Scripts/`. Each becomes a file of its own in `assets/`.
  package var scripts: [String: String]
  /// By path in `Static/`. They are copied to `assets/`.
  package var staticFiles: [String: [UInt8]]
  /// The words of the interface: by language, which is the name in `Languages/` without its extension.
  package var languages: [String: String]
  /// The bytes of `consent-core.wasm`.
  package var consentCore: [UInt8]

  package init(
    templates: [String: String],
    styles: [String: String],
    scripts: [String: String],
    staticFiles: [String: [UInt8]],
    languages: [String: String],
    consentCore: [UInt8]
  ) {
    self.templates = templates
    self.styles = styles
    self.scripts = scripts
    self.staticFiles = staticFiles
    self.languages = languages
    self.consentCore = consentCore
  }
}
