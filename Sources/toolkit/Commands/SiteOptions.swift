import ArgumentParser
import Foundation

/// Where the templates, styles and scripts are.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "The folder with templates, styles and scripts; if left out, Site here or, where there is none, the one beside the program.",
      valueName: "dir"
    ),
    completion: .directory
  )
  private var chosen: String?

  /// Whoever only writes content needs no `Site/` of their own: the program came with one.
  var folder: String {
    if let chosen { return chosen }
    let own = "Site"
    let cameAlong = ProgramFolder.path + "/Site"
    return Self.isFolder(own) || !Self.isFolder(cameAlong) ? own : cameAlong
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
