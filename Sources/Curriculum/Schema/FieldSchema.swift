/// One field of front matter or of a YAML file.
package struct FieldSchema: Sendable {
  package indirect enum Takes: Sendable {
    case value(ValueForm)
    case list(ValueForm)
    case fields([FieldSchema])
    /// A list of entries with fields of their own.
    case fieldsList([FieldSchema])
    /// Read in more than one way.
    case anything
  }

  package var name: String
  package var isRequired: Bool
  package var takes: Takes
  /// Only a file of an overlay has it.
  package var isOfOverlay = false
  /// What it says; empty if its name says it.
  package var meaning = ""
}
