import Curriculum

extension Frame {
  static let packScripts = ["print-button"]

  /// The frame of a pack that belongs to a module.
  static func ofPack(_ title: String, of module: Module, in context: PageContext) -> Frame {
    Frame(title, in: context, at: SiteMap.overview(of: module), scripts: packScripts)
  }
}
