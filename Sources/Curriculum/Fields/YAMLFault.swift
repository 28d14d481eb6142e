/// What editors most often get wrong in YAML.
enum YAMLFault: Hashable {
  /// A line starts with a tab.
  case tab
  /// `title A title`
  case noColon
  /// `title:A title`
  case noSpaceAfterColon
  /// A field stands further in than the one above it, which has a value.
  case indented(String, spaces: Int, above: String)
  /// A field stands less far in than the one above it, and in line with none before that.
  case unaligned(String, above: String)
  /// `title: @home`
  case sign(Character)
  /// `title: The law: what it says`
  case colon
  /// `title: The law #2`, which goes on on the next line.
  case comment
  /// `title: 'It's the law'`
  case apostrophe
  /// `title: "The law" today`, with the mark that ends what was begun.
  case goesOn(behind: Character)
  case openQuotation
  /// A list or fields in brackets, with the first and the last bracket.
  case open(Character, close: Character)
  case tooDeep
  /// Anything else, in the words of libyaml.
  case other(String)
}
