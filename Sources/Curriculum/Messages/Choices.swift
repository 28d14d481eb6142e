import Diagnostics

/// The end of a message about an unknown name: the nearest known one, or all of them if they are few.
func choices(_ name: String, _ candidates: [String]) -> String {
  let suggestion = suggestion(for: name, in: candidates)
  if !suggestion.isEmpty || candidates.isEmpty || candidates.count > 30 { return suggestion }
  return "; known here: \(quoted(candidates))"
}

/// The nearest of the names, unless the name is so long that nobody mistyped it and the search would take long.
func suggestion(for name: String, in candidates: some Sequence<String>) -> String {
  name.utf8.count > 200 ? "" : didYouMean(name, in: candidates)
}

/// `'a', 'b' and 'c'`
func quoted(_ names: [String], lastAfter word: String = "and") -> String {
  let quoted = names.map { "'\($0)'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
}
