extension String {
  /// A text for `--help`, in which a paragraph is one line for the terminal to break where it is wide enough.
  ///
  /// Lines that start with two spaces, which are examples, stay as they are.
  var flowing: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.reduce(into: [String]()) { flowing, line in
      if let last = flowing.last, last.flows, String(line).flows {
        flowing[flowing.count - 1] += " " + line
      } else {
        flowing.append(String(line))
      }
    }.joined(separator: "\n")
  }

  private var flows: Bool { !isEmpty && !hasPrefix("  ") }
}
