import Diagnostics

/// The number of a module is that of its folder, and no two modules or two sections of a module have the same.
enum ModuleNumbersAgree {
  static func check(_ modules: [ModuleDraft], _ sections: [SectionDraft], log: DiagnosticLog) {
    for draft in modules where draft.module.number > 0 && ContentPath.leadingNumber(of: draft.folder) != draft.module.number {
      log.report(.moduleNumber(draft.module.number, folder: draft.folder, at: draft.numberLocation))
    }
    let known = modules.filter { $0.module.number > 0 }
    IdentifiersAreUnique.check("module", by: "number", known.map { ("\($0.module.number)", $0.numberLocation) }, log: log)
    for folder in Set(sections.map(\.folder)).sorted() {
      let inFolder = sections.filter { $0.folder == folder }
      IdentifiersAreUnique.check(
        "section",
        by: "number",
        inFolder.map { ("\($0.section.number)", $0.section.location) },
        log: log
      )
    }
  }
}
