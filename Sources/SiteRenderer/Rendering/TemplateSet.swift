import Curriculum
import Diagnostics
private import Mustache

/// The templates in one language, compiled.
struct TemplateSet {
  private let texts: [String: String]
  private let templates: [String: MustacheTemplate]
  private let library: MustacheLibrary

  /// - Parameter previous: Templates in the same words, of which those whose text is as it was are taken.
  init(_ texts: [String: String], in words: Words, reusing previous: TemplateSet? = nil) throws(CompileFailure) {
    var templates: [String: MustacheTemplate] = [:]
    var problems: [Diagnostic] = []
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      if let previous, previous.texts[name] == text {
        templates[name] = previous.templates[name]
        continue
      }
      do {
        templates[name] = try MustacheTemplate(string: TemplateText(text, name: name).mustache(in: words))
      } catch let error as CompileFailure {
        problems += error.diagnostics
      } catch let error as MustacheTemplate.ParserError {
        let place = error.context
        let location = Self.location(of: name, place.lineNumber, place.columnNumber)
        problems.append(.unreadableTemplate("\(error.error)", at: location))
      } catch {
        problems.append(.unreadableTemplate("\(error)", at: Self.location(of: name)))
      }
    }
    guard problems.isEmpty else { throw CompileFailure(problems) }
    self.texts = texts
    self.templates = templates
    library = MustacheLibrary(templates: templates)
  }

  func html(of page: any Page) throws(CompileFailure) -> String {
    let name = type(of: page).template
    guard let html = library.render(PropertyTree.properties(of: page), withTemplate: name) else {
      throw CompileFailure([.missingTemplate(name, at: Self.location(of: name))])
    }
    return html
  }

  private static func location(of name: String, _ line: Int = 1, _ column: Int = 1) -> SourceLocation {
    SourceLocation(path: "Site/Templates/\(name).mustache", line: line, column: column)
  }
}
