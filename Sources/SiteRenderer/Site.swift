package import Curriculum
package import Diagnostics

/// A toolkit as a folder of pages that open by double click.
///
///     let site = try Site(rendering: toolkit, for: .trainer, with: assets)
///     for file in site.files { print(file.path) }   // assets/…, exercises/…, …, index.html, …
///
/// The same toolkit, audience and assets give the same bytes.
package struct Site: Sendable {
  /// By path.
  package let files: [OutputFile]

  /// Throws what is wrong with templates and languages; a toolkit that has been read and checked always renders.
  package init(rendering toolkit: Toolkit, for audience: Audience, with assets: SiteAssets) throws(CompileFailure) {
    files = try SitePlan(of: toolkit, for: audience, with: assets).allFiles()
  }
}

extension SiteAssets {
  /// Names of the scripts that templates and static pages load themselves, without their extension.
  var scriptsOfTemplates: [String] {
    let pages = staticFiles.values.map { String(decoding: $0, as: UTF8.self) }
    let loaded = scripts.keys.filter { name in
      templates.values.contains { $0.contains("assets/\(name)\"") } || pages.contains { $0.contains("\"\(name)\"") }
    }
    return loaded.map { String($0.dropLast(".js".count)) }
  }

  /// What scripts say, in each language. Throws the keys for which the words have no text.
  func phrases(in languages: [Words]) throws(CompileFailure) -> [OutputFile] {
    var phrases: [OutputFile] = []
    for (index, words) in languages.enumerated() {
      let folder = index == 0 ? "" : "\(words.language)/"
      phrases.append(ScriptData(name: "words", json: try ScriptWords(of: scripts, in: words).json, folder: folder).file)
    }
    return phrases
  }

  /// The assets that are the same for every page and in every language.
  var files: [OutputFile] {
    let sheet = styles.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    let core = ScriptData(name: "consent-core", json: .base64(consentCore))
    return [OutputFile(path: "assets/site.css", text: sheet), core.file]
      + scripts.map { OutputFile(path: "assets/\($0.key)", text: $0.value) }
      + staticFiles.map { OutputFile(path: "assets/\($0.key)", bytes: $0.value) }
  }
}

extension Toolkit {
  /// The assets that are made from content and are the same in every language.
  var files: [OutputFile] {
    let records = ScriptData(name: "form-records", json: FormRecords.json)
    let course = ScriptData(name: "course", json: CourseData(of: self).json)
    let sheet = agency?.colors.map { OutputFile(path: "assets/agency.css", text: AgencySheet($0).text) }
    return [records.file, course.file] + [sheet].compactMap(\.self)
      + pictures.map { OutputFile(path: SiteMap.asset(ofContent: $0.path).path, bytes: $0.bytes) }
  }
}

extension LocalEdition {
  /// What the core's answers mean, in the language.
  var lawFile: OutputFile { ScriptData(name: "law", json: LawData(of: self).json, folder: folder).file }
}
