import Curriculum

/// An example of a file, under its name.
struct FileExampleHTML {
  private let example: FileExample
  private let text: String

  init(_ example: FileExample, text: String) {
    self.example = example
    self.text = text
  }

  func figure(in words: Words) -> String {
    let name = name(in: words).escapedForHTML
    let kind = example.mistake == nil ? "" : " file-example--mistake"
    return "<figure class=\"file-example\(kind)\">\n<figcaption>\(name)</figcaption>\n"
      + "<pre><code>\(text.escapedForHTML)</code></pre>\n</figure>\n"
  }

  private func name(in words: Words) -> String {
    let file = ["file": example.path]
    let name =
      switch example.place {
      case .file: example.path
      case .end: words(.exampleAtEnd, file)
      case .local: words(.exampleOfOverlay, file)
      case .site, .part: "Site/" + example.path
      }
    return example.mistake == nil ? name : words(.exampleWithMistake, ["file": name])
  }
}
