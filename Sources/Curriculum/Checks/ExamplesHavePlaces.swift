import Diagnostics
import Markdown

/// An example of the documentation names a file as the content folder can have it, and nothing else stands behind its language.
enum ExamplesHavePlaces {
  static func check(_ blocks: [Block], log: DiagnosticLog) {
    for block in blocks {
      switch block.kind {
      case .codeBlock(let info, _): check(info, at: block.range.place, log: log)
      case .list(let list): for item in list.items { check(item.blocks, log: log) }
      case .blockQuote(let blocks): check(blocks, log: log)
      case .paragraph, .heading, .html, .thematicBreak, .table, .rendered: break
      }
    }
  }

  private static func check(_ info: String, at location: SourceLocation, log: DiagnosticLog) {
    for setting in FileExample.settings(of: info) where !FileExample.settingNames.contains(setting.name) {
      log.report(.unknownExampleSetting(setting.name, at: location))
    }
    // What a site folder may hold, no path tells.
    guard let example = FileExample(info: info), !example.place.isOfSite else { return }
    switch ContentPath((example.place == .local ? SourceFolders.localPrefix : "") + example.path) {
    case .unexpected, .ignored: log.report(.exampleWithoutPlace(example.path, at: location))
    default: break
    }
  }
}
