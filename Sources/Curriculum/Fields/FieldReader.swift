import ConsentCore
import Diagnostics

/// Takes the fields of one mapping by name, says what is missing or wrong, and in the end what nobody asked for.
struct FieldReader {
  /// What a field is called in messages, such as "setting".
  let noun: String
  /// Where the mapping starts: the place of a missing field.
  let location: SourceLocation
  private let fields: [YAMLField]
  private var known: [String] = []
  /// What must be there and is not.
  private var missing: [String] = []
  private let log: DiagnosticLog
  /// Of a reader that is only asked what it would read, see `FileSchema`.
  private var recorder: FieldRecorder?

  /// A reader of nothing, which writes down what it is asked for. `fixed` are fields on which it depends what else is asked.
  init(recordingInto recorder: FieldRecorder, fixed: KeyValuePairs<String, String> = [:]) {
    let start = SourceLocation(path: "")
    let fields = fixed.map { YAMLField(name: $0, location: start, value: YAMLValue(content: .scalar($1), location: start)) }
    self.init(fields, at: start, log: DiagnosticLog())
    self.recorder = recorder
  }

  init(_ fields: [YAMLField], noun: String = "field", at location: SourceLocation, log: DiagnosticLog) {
    self.noun = noun
    self.location = location
    self.fields = fields
    self.log = log
  }

  // MARK: - Places

  /// Whether the fields are those of a file of an overlay.
  var isInOverlay: Bool { location.path.isInOverlay }

  /// Where the field's value stands, or the mapping if there is no such field.
  func location(of name: String) -> SourceLocation { field(name)?.value.location ?? location }

  /// Where the field's name stands, or the mapping if there is no such field.
  func nameLocation(of name: String) -> SourceLocation { field(name)?.location ?? location }

  /// Nothing is read: the reader is asked what it would read.
  var isRecording: Bool { recorder != nil }

  func has(_ name: String) -> Bool { field(name) != nil }

  private func field(_ name: String) -> YAMLField? { fields.first { $0.name == name } }

  // MARK: - Values

  /// The value of a field that may be left out.
  mutating func optional<Value>(_ name: String, _ kind: ValueKind<Value>) -> Value? {
    recorder?.note(name, .value(kind.form))
    guard let value = take(name) else { return nil }
    return read(value, of: name, as: kind)
  }

  /// The value of a field that must be there; nil once the log has a message.
  mutating func required<Value>(_ name: String, _ kind: ValueKind<Value>) -> Value? {
    require(name)
    return optional(name, kind)
  }

  mutating func flag(_ name: String) -> Bool { optional(name, .flag) ?? false }

  /// A field as it stands, for a caller who reads it in more than one way; nil if there is no such field.
  mutating func value(_ name: String) -> YAMLValue? { take(name) }

  /// A field that must be there, as it stands.
  mutating func requiredValue(_ name: String) -> YAMLValue? {
    require(name)
    return take(name)
  }

  /// Ids in one line with commas between them, each with its place; none if there is no such field.
  mutating func ids(_ name: String) -> [Located<String>] {
    guard let ids = optional(name, .ids), let value = field(name)?.value else { return [] }
    var start = 0
    return ids.map { id in
      defer { start += id.utf8.count + 1 }
      let blanks = id.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let word = id.trimmed
      return Located(word, at: value.location.part(start + blanks, length: word.utf8.count, of: value.scalar ?? ""))
    }
  }

  /// The values of a list, each with its place; nil if there is no such field.
  mutating func list<Value>(_ name: String, of kind: ValueKind<Value>) -> [Located<Value>]? {
    recorder?.note(name, .list(kind.form))
    guard let value = take(name) else { return nil }
    guard case .list(let values) = value.content else {
      log.report(.wrongValue(noun, name, takes: "a list such as [a, b]", found: value.found, at: value.location))
      return []
    }
    return values.compactMap { element in
      read(element, of: name, as: kind).map { Located($0, at: element.location) }
    }
  }

  /// The values of a list; nil if there is no such field, or if it is `word` instead.
  mutating func list<Value>(_ name: String, of kind: ValueKind<Value>, or word: String) -> [Located<Value>]? {
    if take(name)?.scalar == word { return nil }
    guard recorder == nil else { return [] }
    return list(name, of: kind)
  }

  mutating func requiredList<Value>(_ name: String, of kind: ValueKind<Value>) -> [Located<Value>] {
    require(name)
    return list(name, of: kind) ?? []
  }

  /// The fields inside of a field, to be taken and finished by the caller.
  mutating func fields(_ name: String) -> FieldReader? {
    if let recorder { return FieldReader(recordingInto: recorder.inner(name, isList: false)) }
    guard let value = take(name) else { return nil }
    return fields(in: value, of: name)
  }

  /// The fields inside of a field that must be there.
  mutating func requiredFields(_ name: String) -> FieldReader? {
    require(name)
    return fields(name)
  }

  /// The fields of each element of a list.
  mutating func fieldsList(_ name: String) -> [FieldReader] {
    if let recorder { return [FieldReader(recordingInto: recorder.inner(name, isList: true))] }
    guard let value = take(name) else { return [] }
    guard case .list(let values) = value.content else {
      log.report(.wrongValue(noun, name, takes: "a list", found: value.found, at: value.location))
      return []
    }
    return values.compactMap { fields(in: $0, of: name) }
  }

  /// The fields of each element of a list that must be there.
  mutating func requiredFieldsList(_ name: String) -> [FieldReader] {
    require(name)
    return fieldsList(name)
  }

  private func fields(in value: YAMLValue, of name: String) -> FieldReader? {
    guard case .fields(let fields) = value.content else {
      log.report(.wrongValue(noun, name, takes: "fields of its own", found: value.found, at: value.location))
      return nil
    }
    return FieldReader(fields, noun: noun, at: value.location, log: log)
  }

  private mutating func require(_ name: String) {
    recorder?.require(name)
    if has(name) { return }
    missing.append(name)
    log.report(.missingField(noun, name, at: location))
  }

  private mutating func take(_ name: String) -> YAMLValue? {
    known.append(name)
    recorder?.note(name, .anything)
    return field(name)?.value
  }

  private func read<Value>(_ value: YAMLValue, of name: String, as kind: ValueKind<Value>) -> Value? {
    if let text = value.scalar, let result = kind.read(text) { return result }
    if let text = value.scalar, kind.form == ValueKind<Day>.day.form, Day.isWrittenLikeOne(text) {
      log.report(.noSuchDay(text, at: value.location))
    } else if let text = value.scalar, !kind.choices.isEmpty, !kind.isFlag {
      log.report(.unknownChoice(noun, name, text, candidates: kind.choices, fix: fix(value, kind), at: value.location))
    } else {
      log.report(.wrongValue(noun, name, takes: kind.name, found: value.found, fix: fix(value, kind), at: value.location))
    }
    return nil
  }

  private func fix<Value>(_ value: YAMLValue, _ kind: ValueKind<Value>) -> FixIt? {
    guard let text = value.verbatim, let mended = kind.mend(text), kind.read(mended) != nil else { return nil }
    return FixIt(replacing: text, with: mended, at: value.location)
  }

  // MARK: - The end

  /// Reports the fields that nobody asked for.
  func finish() {
    let unknown = fields.filter { !known.contains($0.name) }
    let free = known.filter { !has($0) }
    let meant = unknown.prefix(100).map { sureMatch(for: $0.name, in: free) }
    var missing = missing
    for (index, field) in unknown.enumerated() {
      // Two names for one free place: nobody can say which of them is right.
      let match =
        meant.indices.contains(index) ? meant[index].flatMap { name in meant.count { $0 == name } == 1 ? name : nil } : nil
      let fix = match.map { FixIt(replacing: field.name, with: $0, at: field.location) }
      let unknown = Diagnostic.unknownField(noun, field.name, candidates: known, fix: fix, at: field.location)
      if index < 100, let name = nearest(to: field.name, in: known), let place = missing.firstIndex(of: name) {
        missing.remove(at: place)
        log.report(unknown, insteadOf: .missingField(noun, name, at: location))
      } else {
        log.report(unknown)
      }
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
