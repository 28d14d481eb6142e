private import CSystem
private import Foundation
package import SiteRenderer

/// A folder that holds a built site.
///
/// A build makes the whole new site in a folder beside the old one and then swaps the two in one step, so that whoever opens the site,
/// and whenever the build is stopped, there is a whole old site or a whole new one.
package struct SiteFolder {
  /// What a build has done.
  package struct Changes: Equatable, Sendable {
    /// Files that are new or have other bytes than before.
    package var written = 0
    /// Files that were kept as they were.
    package var unchanged = 0
    /// Files of the old site that the new one does not have.
    package var removed = 0
  }

  private let path: String
  private var staging: String { path + ".building" }
  private var previous: String { path + ".previous" }
  private let disk = Disk()

  package init(path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Replaces whatever site is in the folder.
  package func replace(with files: [OutputFile]) throws(DeliveryFailure) -> Changes {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try disk.makeFolder(parent)
    let lock = try disk.lock(folder: parent, for: path)
    defer { lock.release() }
    try recover()
    let old = try ownFiles(of: path)
    _ = try ownFiles(of: staging)
    try disk.remove(staging)
    do {
      let changes = try stage(files, reusing: Set(old))
      try swap()
      return changes
    } catch {
      try? disk.remove(staging)
      throw error
    }
  }

  /// Puts the old site back if a build was stopped between the two halves of a swap.
  private func recover() throws(DeliveryFailure) {
    guard disk.kind(of: previous) == .folder else { return }
    _ = try ownFiles(of: previous)
    if disk.kind(of: path) == .nothing { try disk.rename(previous, to: path) } else { try disk.remove(previous) }
  }

  /// The files in a folder, all of which a build must have made.
  private func ownFiles(of folder: String) throws(DeliveryFailure) -> [String] {
    switch disk.kind(of: folder) {
    case .nothing: return []
    case .file: throw .notAFolder(folder)
    case .link: throw .isALink(folder)
    case .folder: break
    }
    let found = try disk.files(below: folder)
    let manifest = disk.text(of: folder + "/" + SiteManifest.fileName).flatMap { SiteManifest(text: $0) }
    let own = Set((manifest?.paths ?? []) + [SiteManifest.fileName])
    let foreign = manifest == nil ? found : found.filter { !own.contains($0) }
    guard foreign.isEmpty else { throw .foreignFiles(folder: folder, examples: Array(foreign.prefix(3))) }
    return found
  }

  /// Makes the new site beside the old one. A file with the bytes that it had is the same file, with its old date.
  private func stage(_ files: [OutputFile], reusing old: Set<String>) throws(DeliveryFailure) -> Changes {
    let manifest = SiteManifest(paths: files.map(\.path))
    try disk.makeFolder(staging)
    // First, so that a folder left behind by a stopped build can be told from somebody's own.
    try disk.write(Array(manifest.text.utf8), to: staging + "/" + SiteManifest.fileName)
    var changes = Changes()
    for file in files {
      let place = staging + "/" + file.path
      try disk.makeFolder(URL(fileURLWithPath: place).deletingLastPathComponent().path)
      let source = path + "/" + file.path
      if old.contains(file.path), disk.holds(source, file.bytes), disk.link(source, as: place) {
        changes.unchanged += 1
      } else {
        try disk.write(file.bytes, to: place)
        changes.written += 1
      }
    }
    changes.removed = old.subtracting(manifest.paths).subtracting([SiteManifest.fileName]).count
    return changes
  }

  private func swap() throws(DeliveryFailure) {
    if disk.kind(of: path) == .nothing { return try disk.rename(staging, to: path) }
    if csystem_exchange(staging, path) == 0 { return try disk.remove(staging) }
    // The file system cannot swap (some memory sticks): two steps, and `recover()` if the build is stopped between them.
    try disk.rename(path, to: previous)
    try disk.rename(staging, to: path)
    try disk.remove(previous)
  }
}
