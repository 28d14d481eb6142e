import Curriculum
import Diagnostics
import Foundation

/// What a check found as a log of the Static Analysis Results Interchange Format, version 2.1.0, which code hosts show beside the lines.
///
/// The names are those of the OASIS standard; sections of it are named where a choice was made.
struct SARIFLog: Encodable {
  struct Message: Encodable {
    var text: String
  }

  struct ArtifactLocation: Encodable {
    var uri: String
  }

  /// Lines and columns from 1; the end is behind the last character (3.30). Without an end it is one place.
  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int?
    var endColumn: Int?
  }

  struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region
  }

  struct Location: Encodable {
    var id: Int?
    var physicalLocation: PhysicalLocation
    var message: Message?
  }

  struct Replacement: Encodable {
    var deletedRegion: Region
    var insertedContent: Message?
  }

  struct ArtifactChange: Encodable {
    var artifactLocation: ArtifactLocation
    var replacements: [Replacement]
  }

  struct Fix: Encodable {
    var description: Message
    var artifactChanges: [ArtifactChange]
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var fixes: [Fix]?
  }

  struct Rule: Encodable {
    struct Properties: Encodable {
      /// Code hosts filter by them.
      var tags: [String]
    }

    var id: String
    var name: String
    var shortDescription: Message
    var properties: Properties
  }

  struct Driver: Encodable {
    var name = "toolkit"
    var rules: [Rule]
  }

  struct Tool: Encodable {
    var driver: Driver
  }

  struct Invocation: Encodable {
    var executionSuccessful = true
  }

  struct Run: Encodable {
    var tool: Tool
    var invocations = [Invocation()]
    /// What columns count (3.14.17).
    var columnKind = "utf16CodeUnits"
    var results: [Result]
  }

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  /// - Parameter folders: As seen from where the program runs, which for a code host is the root of the repository.
  init(_ compilation: Compilation, in folders: SourceFolders) {
    let places = SARIFPlaces(sources: NamedSources(compilation, in: folders))
    let ids = Set(compilation.diagnostics.map(\.id)).sorted()
    let results = compilation.diagnostics.map { diagnostic in
      Result(
        ruleId: diagnostic.id.name,
        ruleIndex: ids.firstIndex(of: diagnostic.id) ?? 0,
        level: diagnostic.severity.rawValue,
        message: Message(text: diagnostic.summary),
        locations: [Location(physicalLocation: places.physicalLocation(diagnostic.location))],
        relatedLocations: diagnostic.notes.isEmpty ? nil : diagnostic.notes.enumerated().map(places.location),
        fixes: diagnostic.fix.map { [places.fix($0)] }
      )
    }
    runs = [Run(tool: Tool(driver: Driver(rules: ids.map(Rule.init))), results: results)]
  }
}

extension SARIFLog.Rule {
  init(_ id: DiagnosticID) {
    let words = id.name.split(separator: "-")
    self.id = id.name
    name = words.map(\.capitalized).joined()
    shortDescription = SARIFLog.Message(
      text: words.joined(separator: " ").prefix(1).uppercased() + words.joined(separator: " ").dropFirst()
    )
    properties = Properties(tags: [id.topic])
  }
}

/// Places of diagnostics in the words of the standard.
private struct SARIFPlaces {
  let sources: NamedSources

  func physicalLocation(_ location: SourceLocation) -> SARIFLog.PhysicalLocation {
    SARIFLog.PhysicalLocation(artifactLocation: artifact(location), region: region(location))
  }

  func location(_ index: Int, _ note: Diagnostic.Note) -> SARIFLog.Location {
    SARIFLog.Location(
      id: index + 1,
      physicalLocation: physicalLocation(note.location),
      message: SARIFLog.Message(text: note.text)
    )
  }

  func fix(_ fix: FixIt) -> SARIFLog.Fix {
    var deleted = region(fix.location)
    deleted.endLine = deleted.startLine
    deleted.endColumn = deleted.endColumn ?? deleted.startColumn
    let content = fix.replacement.isEmpty ? nil : SARIFLog.Message(text: fix.replacement)
    let change = SARIFLog.ArtifactChange(
      artifactLocation: artifact(fix.location),
      replacements: [SARIFLog.Replacement(deletedRegion: deleted, insertedContent: content)]
    )
    return SARIFLog.Fix(description: SARIFLog.Message(text: fix.summary), artifactChanges: [change])
  }

  /// A relative reference, with what a URI cannot hold percent-encoded (3.4.3).
  private func artifact(_ location: SourceLocation) -> SARIFLog.ArtifactLocation {
    let path = sources.path(of: location)
    if path.hasPrefix("/") { return SARIFLog.ArtifactLocation(uri: URL(fileURLWithPath: path).absoluteString) }
    let parts = path.split(separator: "/").filter { $0 != "." }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    return SARIFLog.ArtifactLocation(
      uri: parts.map { $0.addingPercentEncoding(withAllowedCharacters: allowed) ?? String($0) }.joined(separator: "/")
    )
  }

  private func region(_ location: SourceLocation) -> SARIFLog.Region {
    guard let columns = sources.lines(of: location)?.utf16Columns(of: location) else {
      return SARIFLog.Region(startLine: location.line, startColumn: 1)
    }
    let end = columns.isEmpty ? nil : columns.upperBound + 1
    return SARIFLog.Region(
      startLine: location.line,
      startColumn: columns.lowerBound + 1,
      endLine: end.map { _ in location.line },
      endColumn: end
    )
  }
}
