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
    var warnings: Int
  }

  private let folders: SourceFolders
  private let siteFolder: String
  private let consentCore: [UInt8]
  private var memory = ReadingMemory()
  private var content: [SourceFile] = []
  private var local: [SourceFile]?
  private var assets: SiteAssets?
  private var site: SitePlan?
  private var readingProblem: String?
  /// What the content came to when it last changed.
  private var compilation: Compilation?

  init(folders: SourceFolders, site: String, consentCore: [UInt8]) {
    self.folders = folders
    siteFolder = site
    self.consentCore = consentCore
  }

  /// Looks at the sources; nil if they are as they were.
  mutating func look() -> Outcome? {
    do {
      let files = try [SourceFile](reading: folders.content)
      let local = try folders.local.map { try [SourceFile](reading: $0) }
      let assets = try SiteAssets(readingFolder: siteFolder, consentCore: consentCore)
      guard readingProblem != nil || files != content || local != self.local || assets != self.assets else { return nil }
      readingProblem = nil
      if files != content || local != self.local { compilation = nil }
      content = files
      self.local = local
      self.assets = assets
      return outcome(with: assets)
    } catch {
      let problem = "\(error)"
      guard problem != readingProblem else { return nil }
      readingProblem = problem
      return Outcome(state: PreviewState(site: site, problems: [problem]), messages: [problem], errors: 1, warnings: 0)
    }
  }

  private mutating func outcome(with assets: SiteAssets) -> Outcome {
    let compilation = compilation ?? Compilation(of: content, local: local, remembering: &memory)
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
    return Outcome(
      state: PreviewState(site: site, problems: errors.map(\.description)),
      messages: diagnostics.map(\.description),
      errors: errors.count,
      warnings: diagnostics.count - errors.count
    )
  }
}
