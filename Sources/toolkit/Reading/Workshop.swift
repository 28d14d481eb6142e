import Curriculum
import Diagnostics
import Preview
import SiteRenderer

/// Reads the sources again and again, and makes of them what a preview shows. What has not changed is not done again.
struct Workshop {
  /// What a look at the sources came to.
  struct Outcome {
    var state: PreviewState
    /// What to say about the content: errors and warnings.
    var messages: [String]
    var errors: Int
    /// Whether the translations are as they were before the change; `finish()` says the rest.
    var isUnfinished = false
  }

  private let folders: SourceFolders
  private let siteFolder: String
  private let consentCore: [UInt8]
  private var memory = ReadingMemory()
  /// As they were last read, by path.
  private var known: [String: Folder] = [:]
  private var content: [SourceFile] = []
  private var local: [SourceFile]?
  private var assets: SiteAssets?
  private var site: SitePlan?
  private var readingProblem: String?
  /// What the content came to when it last changed, and with its translations, unless these are still to be read.
  private var source: SourceCompilation?
  private var compilation: Compilation?
  /// Whether there was nothing wrong when all was last looked at.
  private var isGood = false

  init(folders: SourceFolders, site: String, consentCore: [UInt8]) {
    self.folders = folders
    siteFolder = site
    self.consentCore = consentCore
  }

  /// Looks at the sources; nil if they are as they were. Whoever has changed a text gets to see it before its translations are read.
  mutating func look() -> Outcome? {
    do {
      let files = [SourceFile](try read(folders.content))
      let local = try folders.local.map { [SourceFile](try read($0)) }
      let assets = SiteAssets(try read(siteFolder), consentCore: consentCore)
      let isOtherContent = source == nil || files != content || local != self.local
      let areOtherAssets = assets != self.assets
      guard readingProblem != nil || isOtherContent || areOtherAssets else { return nil }
      readingProblem = nil
      content = files
      self.local = local
      self.assets = assets
      guard isOtherContent else { return finish() }
      let hasTranslationsToKeep = isGood && !areOtherAssets
      let last = source
      let source = SourceCompilation(of: files, local: local, remembering: &memory)
      self.source = source
      compilation = nil
      guard hasTranslationsToKeep, let last, !source.hasSources(of: last), let toolkit = source.toolkit,
        !toolkit.about.translations.isEmpty, let plan = site?.replacingSource(with: toolkit)
      else { return finish() }
      site = plan
      return Outcome(state: PreviewState(site: plan, problems: []), messages: [], errors: 0, isUnfinished: true)
    } catch {
      let problem = "\(error)"
      guard problem != readingProblem else { return nil }
      readingProblem = problem
      return Outcome(state: PreviewState(site: site, problems: [problem]), messages: [problem], errors: 1)
    }
  }

  private mutating func read(_ path: String) throws -> Folder {
    let folder = try Folder(reading: path, reusing: known[path])
    known[path] = folder
    return folder
  }

  /// The sources as they were last looked at, with their translations, and all that there is to say.
  mutating func finish() -> Outcome? {
    guard let source, let assets else { return nil }
    let compilation = compilation ?? source.translated(remembering: &memory)
    self.compilation = compilation
    var diagnostics = compilation.diagnostics.map { $0.seen(in: folders) }
    if let toolkit = compilation.toolkit {
      do {
        site = try SitePlan(of: toolkit, for: .trainer, with: assets, reusing: site)
      } catch {
        diagnostics += error.diagnostics
      }
    }
    let errors = diagnostics.filter { $0.severity == .error }
    isGood = errors.isEmpty
    return Outcome(
      state: PreviewState(site: site, problems: errors.map(\.description)),
      messages: diagnostics.map(\.description),
      errors: errors.count
    )
  }
}
