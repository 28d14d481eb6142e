import Diagnostics

/// Takes the fields of one mapping by name, says what is missing or wrong, and in the end what nobody asked for.
struct FieldReader {
  /// What a field is called in messages, such as "setting".
  let noun: String
  /// Where the mapping starts: the place of a missing field.
  let location: SourceLocation
  private let fields: [YAMLField]
  private var known: [String] = []
  private let log: DiagnosticLog

  init(_ fields: [YAMLField], noun: String = "field", at location: SourceLocation, log: DiagnosticLog) {
    self.noun = noun
    self.location = location
    self.fields = fields
    self.log = log
  }

  // MARK: - Places

  /// Where the field's value stands, or the mapping if there is no such field.
  func location(of name: String) -> SourceLocation { field(name)?.value.location ?? location }

  func has(_ name: String) -> Bool { field(name) != nil }

  private func field(_ name: String) -> YAMLField? { fields.first { $0.name == name } }

  // MARK: - Values

  /// The value of a field that may be left out.
  mutating func optional<Value>(_ name: String, _ kind: ValueKind<Value>) -> Value? {
    guard let value = take(name) else { return nil }
    return read(value, of: name, as: kind)
  }

  /// The value of a field that must be there; nil once the log has a message.
  mutating func required<Value>(_ name: String, _ kind: ValueKind<Value>) -> Value? {
    if !has(name) { log.report(.missingField(noun, name, at: location)) }
    return optional(name, kind)
  }

  mutating func flag(_ name: String) -> Bool { optional(name, .flag) ?? false }

  /// A field as it stands, for a caller who reads it in more than one way; nil if there is no such field.
  mutating func value(_ name: String) -> YAMLValue? { take(name) }

  /// A field that must be there, as it stands.
  mutating func requiredValue(_ name: String) -> YAMLValue? {
    if !has(name) { log.report(.missingField(noun, name, at: location)) }
    return take(name)
  }

  /// The values of a list, each with its place; nil if there is no such field.
  mutating func list<Value>(_ name: String, of kind: ValueKind<Value>) -> [Located<Value>]? {
    guard let value = take(name) else { return nil }
    guard case .list(let values) = value.content else {
      log.report(.wrongValue(noun, name, takes: "a list such as [a, b]", found: value.found, at: value.location))
      return []
    }
    return values.compactMap { element in
      read(element, of: name, as: kind).map { Located($0, at: element.location) }
    }
  }

  mutating func requiredList<Value>(_ name: String, of kind: ValueKind<Value>) -> [Located<Value>] {
    if !has(name) { log.report(.missingField(noun, name, at: location)) }
    return list(name, of: kind) ?? []
  }

  /// The fields inside of a field, to be taken and finished by the caller.
  mutating func fields(_ name: String) -> FieldReader? {
    guard let value = take(name) else { return nil }
    return fields(in: value, of: name)
  }

  /// The fields inside of a field that must be there.
  mutating func requiredFields(_ name: String) -> FieldReader? {
    if !has(name) { log.report(.missingField(noun, name, at: location)) }
    return fields(name)
  }

  /// The fields of each element of a list.
  mutating func fieldsList(_ name: String) -> [FieldReader] {
    guard let value = take(name) else { return [] }
    guard case .list(let values) = value.content else {
      log.report(.wrongValue(noun, name, takes: "a list", found: value.found, at: value.location))
      return []
    }
    return values.compactMap { fields(in: $0, of: name) }
  }

  /// The fields of each element of a list that must be there.
  mutating func requiredFieldsList(_ name: String) -> [FieldReader] {
    if !has(name) { log.report(.missingField(noun, name, at: location)) }
    return fieldsList(name)
  }

  private func fields(in value: YAMLValue, of name: String) -> FieldReader? {
    guard case .fields(let fields) = value.content else {
      log.report(.wrongValue(noun, name, takes: "fields of its own", found: value.found, at: value.location))
      return nil
    }
    return FieldReader(fields, noun: noun, at: value.location, log: log)
  }

  private mutating func take(_ name: String) -> YAMLValue? {
    known.append(name)
    return field(name)?.value
  }

  private func read<Value>(_ value: YAMLValue, of name: String, as kind: ValueKind<Value>) -> Value? {
    if let text = value.scalar, let result = kind.read(text) { return result }
    if let text = value.scalar, !kind.choices.isEmpty, !kind.isFlag {
      log.report(.unknownChoice(noun, name, text, candidates: kind.choices, at: value.location))
    } else {
      log.report(.wrongValue(noun, name, takes: kind.name, found: value.found, at: value.location))
    }
    return nil
  }

  // MARK: - The end

  /// Reports the fields that nobody asked for.
  func finish() {
    for field in fields where !known.contains(field.name) {
      log.report(.unknownField(noun, field.name, candidates: known, at: field.location))
    }
  }
}

/// A value and where it was written.
struct Located<Value> {
  var value: Value
  var location: SourceLocation

  init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
