import Diagnostics

// Messages about files as a whole.
extension Diagnostic {
  static func largeFile(bytes: Int, limit: Int, remedy: String, at location: SourceLocation) -> Diagnostic {
    let tenths = (bytes + 99_999) / 100_000
    return .error("file has \(tenths / 10).\(tenths % 10) MB; the limit is \(limit / 1_000_000) MB; \(remedy)", at: location)
  }

  static func invalidUTF8(at location: SourceLocation) -> Diagnostic {
    .error("byte is not UTF-8; save the file with the encoding UTF-8", at: location)
  }

  static func controlCharacter(_ byte: UInt8, at location: SourceLocation) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return .error(
      "control character U+00\(digits.count < 2 ? "0" : "")\(digits) cannot stand in a text; remove it",
      at: location,
      fix: FixIt(replacing: String(decoding: [byte], as: UTF8.self), with: "", at: location)
    )
  }

  static func turningCharacter(_ character: String, at location: SourceLocation) -> Diagnostic {
    let codes = character.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
    return .warning(
      "invisible character U+\(codes.joined()) shows text in another order than it is written in; remove it",
      at: location
    )
  }

  static func emptyFile(at location: SourceLocation) -> Diagnostic {
    .error("file is empty; write it or remove it", at: location)
  }

  static func unexpectedFile(_ reason: UnexpectedFile, at location: SourceLocation) -> Diagnostic {
    switch reason {
    case .badPath: .error("path has an empty part or '..'; rename the file", at: location)
    case .tooDeep: .warning("file is not read, since it lies too deep; move it up or remove it", at: location)
    case .outsideModule: .warning("file is not read; move it into a folder such as 'modules/07-collaboration'", at: location)
    case .notMarkdown: .warning("file is not read; only names that end in '.md' are", at: location)
    case .notYAML: .warning("file is not read; only names that end in '.yml' are", at: location)
    case .notAPicture:
      .warning(
        "file is not read; a picture ends in \(quoted(ContentPath.pictureExtensions.map { "." + $0 }, lastAfter: "or"))",
        at: location
      )
    case .unknownName(let name, let candidates):
      .warning("file '\(name)' is not read\(suggestion(for: name, in: candidates))", at: location)
    case .unknownFolder(let name, let candidates):
      .warning("folder '\(name)' is not read\(choices(name, candidates))", at: location)
    case .sharedAlone:
      .warning("file is not read; an overlay adds to a module in 'slides.md' and in numbered sections", at: location)
    case .unnumberedFolder(let name):
      .error(
        "folder '\(name)' of a module starts with two digits and a hyphen, such as '\(numbered(name, else: 7))'",
        at: location
      )
    case .unnumberedSection(let name):
      .error(
        "file '\(name)' of a section starts with two digits and a hyphen, such as '\(numbered(name, else: 2))'",
        at: location
      )
    case .translation:
      .error("an overlay has no translations, and its words stand in every language; remove this file", at: location)
    }
  }

  /// `8-courts` as `08-courts`, and `courts` with a number that could be its own.
  private static func numbered(_ name: String, else number: Int) -> String {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let rest = name.dropFirst(digits.count).drop { "-_ .".contains($0) }
    let own = (Int(digits) ?? number) % 100
    return "\(own < 10 ? "0" : "")\(own)-\(rest.isEmpty ? "name" : rest)"
  }

  static func repeatedPath(at location: SourceLocation) -> Diagnostic {
    .error("file is given twice; read it once", at: location)
  }

  static func missingFile(_ path: String, holds what: String) -> Diagnostic {
    .error("file '\(path.withoutOverlayPrefix)' is missing; it holds \(what)", at: SourceLocation(path: path))
  }

  static func missingModuleFile(folder: String) -> Diagnostic {
    .missingFile("modules/\(folder)/module.md", holds: "the module's title, minutes and objectives")
  }

  static func noModules() -> Diagnostic {
    .error("no module; the first one starts with 'modules/01-name/module.md'", at: SourceLocation(path: "modules"))
  }

  static func missingLawText(_ rule: String, at location: SourceLocation) -> Diagnostic {
    .error("rule '\(rule)' has no law text; write 'law/\(rule).md'", at: location)
  }

  static func misnamedLawText(_ rule: String, at location: SourceLocation) -> Diagnostic {
    .error("law text of rule '\(rule)' is not in 'law/\(rule).md'; rename the file or mend the rule", at: location)
  }
}
