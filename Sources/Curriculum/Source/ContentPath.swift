import Diagnostics

/// What a file of the content folder, or of an overlay, is by its path.
enum ContentPath: Hashable {
  case toolkit, references, resources, glossary, evaluation, wording
  /// `modules/FOLDER/module.md`
  case module(folder: String)
  /// `modules/FOLDER/NN-name.md`
  case section(folder: String, number: Int)
  case reading, form, exercise, check, assessment, law, cases, picture, about, chapter
  // Of an overlay alone.
  case overlay, providers, lawNote
  /// `modules/FOLDER/slides.md`
  case slides(folder: String)
  /// `forms/NAME.mutations.yml`
  case mutations
  /// Notes to editors and hidden files.
  case ignored
  case unexpected(UnexpectedFile)

  /// Extensions of the pictures that browsers show.
  static let pictureExtensions = ["svg", "png", "jpg", "jpeg", "webp", "gif"]
  static let folders = [
    "modules", "readings", "forms", "exercises", "checks", "assessments", "law", "cases", "images", "about",
    "documentation",
  ]
  static let topFiles = ["toolkit.yml", "references.yml", "resources.yml", "glossary.md", "evaluation.md", "wording.yml"]

  init(_ path: String) {
    self.init(path.withoutOverlayPrefix, isInOverlay: path.isInOverlay)
  }

  private init(_ path: String, isInOverlay: Bool) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isWellFormed = parts.allSatisfy { !$0.isEmpty && $0 != ".." }
    if !isWellFormed {
      self = .unexpected(.badPath)
    } else if parts.contains(where: { $0.hasPrefix(".") }) || parts.last == "README.md" {
      self = .ignored
    } else if parts.count == 1 {
      self = isInOverlay ? Self.topFileOfOverlay(parts[0]) : Self.topFile(parts[0])
    } else {
      let rest = Array(parts.dropFirst())
      self = isInOverlay ? Self.fileOfOverlay(in: parts[0], rest) : Self.file(in: parts[0], rest)
    }
  }

  private static func topFile(_ name: String) -> ContentPath {
    switch name {
    case "toolkit.yml": .toolkit
    case "references.yml": .references
    case "resources.yml": .resources
    case "glossary.md": .glossary
    case "evaluation.md": .evaluation
    case "wording.yml": .wording
    default: .unexpected(.unknownName(name, candidates: topFiles))
    }
  }

  private static func file(in folder: String, _ rest: [String]) -> ContentPath {
    switch folder {
    case "modules": moduleFile(rest)
    case "readings": file(.reading, rest)
    case "forms": isMutations(rest) ? .mutations : file(.form, rest)
    case "exercises": file(.exercise, rest)
    case "checks": file(.check, rest)
    case "assessments": file(.assessment, rest)
    case "law": file(.law, rest)
    case "documentation": file(.chapter, rest)
    case "cases": file(.cases, rest, endsIn: "yml", else: .notYAML)
    case "about": file(.about, rest)
    case "images": pictureExtensions.contains(fileExtension(rest)) ? .picture : .unexpected(.notAPicture)
    default: .unexpected(.unknownFolder(folder, candidates: folders))
    }
  }

  // MARK: - An overlay

  private static let foldersOfOverlay = folders.filter { !["cases", "documentation"].contains($0) }
  private static let topFilesOfOverlay = ["overlay.yml", "providers.yml"] + topFiles.filter { $0 != "toolkit.yml" }

  /// What the agency says of itself, and what can be added to the shared files.
  private static func topFileOfOverlay(_ name: String) -> ContentPath {
    switch name {
    case _ where TranslationName(name) != nil: .unexpected(.translation)
    case "overlay.yml": .overlay
    case "providers.yml": .providers
    case _ where topFilesOfOverlay.contains(name): topFile(name)
    default: .unexpected(.unknownName(name, candidates: topFilesOfOverlay))
    }
  }

  /// The law texts of the rules and the cases that prove them are everybody's; an agency notes what its State adds.
  private static func fileOfOverlay(in folder: String, _ rest: [String]) -> ContentPath {
    switch folder {
    case _ where foldersOfOverlay.contains(folder) && TranslationName(rest.last ?? "") != nil: .unexpected(.translation)
    case "law": file(.lawNote, rest)
    case "modules" where rest.last == "module.md": .unexpected(.sharedAlone)
    case "modules" where rest.count == 2 && rest[1] == "slides.md": .slides(folder: rest[0])
    case _ where foldersOfOverlay.contains(folder): file(in: folder, rest)
    default: .unexpected(.unknownFolder(folder, candidates: foldersOfOverlay))
    }
  }

  private static func file(
    _ kind: ContentPath,
    _ rest: [String],
    endsIn ending: String = "md",
    else problem: UnexpectedFile = .notMarkdown
  ) -> ContentPath {
    guard rest.count == 1 else { return .unexpected(.tooDeep) }
    return fileExtension(rest) == ending ? kind : .unexpected(problem)
  }

  private static func isMutations(_ rest: [String]) -> Bool {
    rest.count == 1 && rest[0].hasSuffix(FormMutationsDraft.suffix)
  }

  private static func moduleFile(_ rest: [String]) -> ContentPath {
    guard rest.count == 2 else { return .unexpected(rest.count < 2 ? .outsideModule : .tooDeep) }
    guard fileExtension(rest) == "md" else { return .unexpected(.notMarkdown) }
    guard leadingNumber(of: rest[0]) != nil else { return .unexpected(.unnumberedFolder(rest[0])) }
    if rest[1] == "module.md" { return .module(folder: rest[0]) }
    guard let number = leadingNumber(of: rest[1]) else { return .unexpected(.unnumberedSection(rest[1])) }
    return .section(folder: rest[0], number: number)
  }

  /// 7 for `07-collaboration`; nil unless two digits and a hyphen come first.
  static func leadingNumber(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    guard bytes.count > 3, bytes[2] == UInt8(ascii: "-") else { return nil }
    guard bytes[0..<2].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int(name.prefix(2))
  }

  private static func fileExtension(_ parts: [String]) -> String {
    guard let name = parts.last, let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: dot)...])
  }
}

/// Why a file is not read.
enum UnexpectedFile: Hashable {
  case badPath, tooDeep, outsideModule, notMarkdown, notYAML, notAPicture
  /// A file of an overlay that only the shared content has.
  case sharedAlone
  /// A translation in an overlay, which has none.
  case translation
  case unknownName(String, candidates: [String])
  case unknownFolder(String, candidates: [String])
  case unnumberedFolder(String)
  case unnumberedSection(String)
}
