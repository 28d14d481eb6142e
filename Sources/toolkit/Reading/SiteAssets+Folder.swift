import SiteRenderer

extension SiteAssets {
  /// Sorts the files of `Site/` by the folder they are in.
  init(_ folder: Folder, consentCore: [UInt8]) {
    self.init(templates: [:], styles: [:], scripts: [:], staticFiles: [:], languages: [:], consentCore: consentCore)
    for file in folder.files {
      guard let slash = file.path.firstIndex(of: "/") else { continue }
      let name = String(file.path[file.path.index(after: slash)...])
      switch file.path[..<slash] {
      case "Templates" where name.hasSuffix(".mustache"): templates[String(name.dropLast(".mustache".count))] = file.text
      case "Styles": styles[name] = file.text
      case "Scripts": scripts[name] = file.text
      case "Languages" where name.hasSuffix(".yml"): languages[String(name.dropLast(".yml".count))] = file.text
      case "Static": staticFiles[name] = file.bytes
      default: continue
      }
    }
  }
}
