/// A knowledge check names a module and a section that exist.
enum CheckHasItsPlace {
  static func check(_ check: KnowledgeCheck, among drafts: ContentDrafts, log: DiagnosticLog) {
    // What could not be read has its message already.
    if check.module == 0 { return }
    guard let module = drafts.modules.first(where: { $0.module.number == check.module }) else {
      log.report(.unknownModule(check.module, known: drafts.modules.map(\.module.number).sorted(), at: check.location))
      return
    }
    guard let section = check.section, !section.isEmpty else { return }
    let sections = drafts.sections.filter { $0.folder == module.folder }.map(\.section.id)
    if !sections.contains(section) { log.report(.unknownSection(section, candidates: sections, at: check.location)) }
  }
}
