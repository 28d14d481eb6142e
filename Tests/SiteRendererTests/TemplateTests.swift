import Testing

@testable import SiteRenderer

/// A name that a template misspells renders as nothing, so the names are compared with the page types.
struct TemplateTests {
  private static let templates = RenderedSite.assets.templates.reduce(into: [String: String]()) { templates, template in
    templates[template.key] = (try? TemplateText(template.value, name: template.key).mustache(in: RenderedSite.words)) ?? ""
  }

  /// By page kind, the names of the fields of all its pages: one page may have a list that is empty on another.
  private static let names = [RenderedSite.edition, LocalEdition(of: RenderedSite.adaptedToolkit, in: RenderedSite.words)]
    .flatMap { edition in
      Audience.allCases.flatMap { PageSet(of: edition, for: $0).pages.values.map { $0() } }
    }
    .reduce(
      into: [String: [String: Set<String>]]()
    ) { names, page in
      names[type(of: page).template, default: [:]].merge(FieldNames(of: page).names) { $0.union($1) }
    }

  @Test func `every tag of a template is a field of its page`() {
    for (kind, names) in Self.names {
      for template in Self.reached(from: kind, with: names) {
        for tag in TemplateTags(of: Self.templates[template] ?? "").tags where tag.kind != .partial && tag.name != "." {
          for part in tag.name.split(separator: ".") {
            #expect(names[String(part)] != nil, "\(template): no field '\(part)' on the pages of '\(kind)'")
          }
        }
      }
    }
  }

  @Test(arguments: templates.keys.sorted())
  func `every partial of a template exists`(template: String) {
    for tag in TemplateTags(of: Self.templates[template] ?? "").tags where tag.kind == .partial {
      #expect(Self.templates[tag.name] != nil, "no template '\(tag.name)'")
    }
  }

  @Test(arguments: templates.keys.sorted())
  func `only fields that hold HTML are written unescaped`(template: String) {
    for tag in TemplateTags(of: Self.templates[template] ?? "").tags {
      #expect((tag.kind == .html) == tag.name.hasSuffix("HTML"), "'\(tag.name)'")
    }
  }

  @Test func `every template is used`() {
    let used = Self.names.reduce(into: Set<String>()) { $0.formUnion(Self.reached(from: $1.key, with: $1.value)) }
    #expect(Set(Self.templates.keys).subtracting(used) == [])
  }

  /// The template and its partials, theirs too; a partial that a field names is each one that the field ever names.
  private static func reached(from template: String, with names: [String: Set<String>]) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [template]
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted else { continue }
      for tag in TemplateTags(of: templates[name] ?? "").tags {
        if tag.kind == .partial { waiting.append(tag.name) }
        if tag.kind == .dynamicPartial { waiting += names[tag.name] ?? [] }
      }
    }
    return reached
  }
}

/// The names of all fields of a page and of what it holds, with the texts that stand in them.
private struct FieldNames {
  private(set) var names: [String: Set<String>] = [:]

  init(of page: Any) {
    walk(page)
  }

  private mutating func walk(_ value: Any) {
    for child in Mirror(reflecting: value).children {
      if let label = child.label { names[label, default: []].formUnion((child.value as? String).map { [$0] } ?? []) }
      if !(child.value is String) { walk(child.value) }
    }
  }
}
