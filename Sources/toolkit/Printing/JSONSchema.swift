import Curriculum

/// A kind of file as JSON Schema, draft 2020-12.
///
/// It says what the readers take of the YAML itself; what needs other files, the check alone knows.
struct JSONSchema: Encodable {
  /// A part of a schema. The members that are not set are not written.
  final class Node: Encodable {
    var schema: String?
    var title: String?
    var description: String?
    /// One name or more.
    var type: [String]?
    var const: String?
    var `enum`: [String]?
    var pattern: String?
    var minimum: Int?
    var maximum: Int?
    var items: Node?
    var properties: [String: Node]?
    var required: [String]?
    var additionalProperties: Additional?
    var oneOf: [Node]?

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case title, description, type, const, `enum`, pattern, minimum, maximum, items, properties, required,
        additionalProperties, oneOf
    }
  }

  /// What fields beside the named ones may hold: nothing, or entries.
  enum Additional: Encodable {
    case none
    case each(Node)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .none: try container.encode(false)
      case .each(let node): try container.encode(node)
      }
    }
  }

  private let root: Node

  init(_ schema: FileSchema) {
    let variants = schema.variants.map(Self.node)
    let entry = variants.count == 1 ? variants[0] : Self.node { $0.oneOf = variants }
    switch schema.shape {
    case .fields: root = entry
    case .list:
      root = Self.node {
        $0.type = ["array"]
        $0.items = entry
      }
    case .entries:
      root = Self.node {
        $0.type = ["object"]
        $0.additionalProperties = .each(entry)
      }
    }
    root.schema = "https://json-schema.org/draft/2020-12/schema"
    root.title = schema.path
  }

  func encode(to encoder: any Encoder) throws { try root.encode(to: encoder) }

  private static func node(_ change: (Node) -> Void) -> Node {
    let node = Node()
    change(node)
    return node
  }

  private static func node(_ variant: FileSchema.Variant) -> Node {
    let node = object(variant.fields)
    if let choice = variant.choice { node.properties?[choice.field]?.const = choice.value }
    return node
  }

  private static func object(_ fields: [FieldSchema]) -> Node {
    node {
      $0.type = ["object"]
      $0.properties = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, node($0)) })
      let required = fields.filter(\.isRequired).map(\.name)
      $0.required = required.isEmpty ? nil : required
      $0.additionalProperties = Additional.none
    }
  }

  private static func node(_ field: FieldSchema) -> Node {
    let found: Node =
      switch field.takes {
      case .value(let form): node(form)
      case .list(let form):
        node {
          $0.type = ["array"]
          $0.items = node(form)
        }
      case .fields(let inner): object(inner)
      case .fieldsList(let inner):
        node {
          $0.type = ["array"]
          $0.items = object(inner)
        }
      case .anything: Node()
      }
    found.description = field.meaning.isEmpty ? nil : field.meaning
    return found
  }

  private static func node(_ form: ValueForm) -> Node {
    node {
      switch form {
      // What YAML takes for a number, such as a version, is a text all the same.
      case .text: $0.type = ["string", "number", "boolean"]
      case .flag: $0.type = ["boolean"]
      case .wholeNumber(let range):
        $0.type = ["integer"]
        $0.minimum = range.lowerBound
        $0.maximum = range.upperBound
      case .pattern(let pattern, _):
        $0.type = ["string"]
        $0.pattern = pattern
      case .choice(let names):
        $0.type = ["string"]
        $0.enum = names
      }
    }
  }
}
