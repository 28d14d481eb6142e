// Parses and writes everything that the parser allocates for, so that `Tests/leaks` can watch it.
//
//     MarkdownLeakCheck [file of examples.json ...]

import Foundation
import Markdown

private struct Example: Decodable {
  var markdown: String
}

/// One of everything, tables, several rounds of them and definitions included, for machines that have no examples.
private let everything = """
  # A *b* **c** `d` <i>e</i> <https://f.example> ![g](h "i") [j](k "l") [m]

  > - [x] one
  >   two\\
  >   three

  | a | `b\\|c` |
  |---|:--|
  | [m] | **d** |
  2. not a row
  | e |
  |---|

  ~~~ swift
  code
  ~~~

  <div>\0</div>

  ***

  [m]: /n "o"
  text
  """

private let files = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
private let examples = try files.flatMap {
  try JSONDecoder().decode([Example].self, from: Data(contentsOf: $0)).map(\.markdown)
}
private let hostile = ["", "\0", String(repeating: "> ", count: 1000), String(repeating: "*a **a ", count: 1000)]

private var written = 0
for text in examples + hostile + [everything] {
  let document = Document(parsing: text, path: "leaks.md")
  written += HTMLWriter(.site).html(document.blocks).utf8.count + document.omissions.count
}
print("parsed \(examples.count) examples and \(hostile.count + 1) texts of its own, wrote \(written) bytes")
