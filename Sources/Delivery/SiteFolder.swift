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

  /// Refuses a path at which there can be no site, before anybody has worked for one.
  package init(path: String) throws(DeliveryFailure) {
    if path.isEmpty { throw .noName }
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if disk.isTopOfDrive(self.path) { throw .topOfDrive(self.path) }
  }

  /// Replaces whatever site is in the folder.
  package func replace(with files: [OutputFile]) throws(DeliveryFailure) -> Changes {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try disk.makeFolder(parent)
    let lock = try disk.lock(folder: parent, for: path)
    defer { lock.release() }
    try recover()
    let old = try ownFiles(of: path)
    try clear(staging, of: try ownFiles(of: staging))
    let changes: Changes
    let aside: String
    do {
      changes = try stage(files, reusing: Set(old))
      aside = try swap()
    } catch {
      try? clear(staging, of: files.map(\.path) + [SiteManifest.fileName])
      throw error
    }
    try clear(aside, of: old)
    return changes
  }

  /// Puts the old site back if a build was stopped between the two halves of a swap.
  private func recover() throws(DeliveryFailure) {
    guard disk.kind(of: previous) == .folder else { return }
    let files = try ownFiles(of: previous)
    if disk.kind(of: path) == .nothing { try disk.rename(previous, to: path) } else { try clear(previous, of: files) }
  }

  /// The files in a folder, all of which a build must have made.
  private func ownFiles(of folder: String) throws(DeliveryFailure) -> [String] {
    switch disk.kind(of: folder) {
    case .nothing: return []
    case .file: throw .notAFolder(folder)
    case .link: throw .isALink(folder)
    case .folder: break
    }
    guard let manifest = disk.text(of: folder + "/" + SiteManifest.fileName).flatMap({ SiteManifest(text: $0) }) else {
      // Somebody's own, and perhaps the whole disk: one look at the top is enough to refuse it.
      let names = try disk.names(in: folder)
      // A build that was stopped while it wrote its list of files had written nothing else.
      guard names.isEmpty || names == [SiteManifest.fileName] else {
        throw .foreignFiles(folder: folder, examples: Array(names.prefix(3)))
      }
      return names
    }
    let found = try disk.files(below: folder)
    let foreign = Set(found).subtracting(manifest.paths + [SiteManifest.fileName]).sorted()
    guard foreign.isEmpty else { throw .foreignFiles(folder: folder, examples: Array(foreign.prefix(3))) }
    return found
  }

  /// Removes files of a build and the folder that they were in; what somebody has put there meanwhile stays.
  private func clear(_ folder: String, of files: [String]) throws(DeliveryFailure) {
    guard disk.kind(of: folder) == .folder else { return }
    // The list of files goes last: while it is there, the next build can tell whose they are.
    try disk.remove(files.filter { $0 != SiteManifest.fileName }, from: folder)
    try disk.remove([SiteManifest.fileName], from: folder)
    guard disk.kind(of: folder) != .nothing else { return }
    throw .strayFiles(folder: folder, examples: Array(try disk.files(below: folder).prefix(3)))
  }

  /// Makes the new site beside the old one. A file with the bytes that it had is the same file, with its old date.
  private func stage(_ files: [OutputFile], reusing old: Set<String>) throws(DeliveryFailure) -> Changes {
    let manifest = SiteManifest(paths: files.map(\.path))
    try disk.makeFolder(staging)
    // First, so that a folder left behind by a stopped build can be told from somebody's own.
    try disk.write(Array(manifest.text.utf8), to: staging + "/" + SiteManifest.fileName)
    var changes = Changes()
    var written = [staging + "/" + SiteManifest.fileName]
    for file in files {
      let place = staging + "/" + file.path
      try disk.makeFolder(URL(fileURLWithPath: place).deletingLastPathComponent().path)
      let source = path + "/" + file.path
      if old.contains(file.path), disk.holds(source, file.bytes), disk.link(source, as: place) {
        changes.unchanged += 1
      } else {
        try disk.write(file.bytes, to: place)
        written.append(place)
        changes.written += 1
      }
    }
    let folders = Set(files.map { URL(fileURLWithPath: staging + "/" + $0.path).deletingLastPathComponent().path })
    try disk.keep(written + folders.sorted() + [staging])
    changes.removed = old.subtracting(manifest.paths).subtracting([SiteManifest.fileName]).count
    return changes
  }

  /// Puts the new site in place, and gives the folder in which the old one is then. If it fails, each is where it was.
  private func swap() throws(DeliveryFailure) -> String {
    if disk.kind(of: path) == .nothing {
      try disk.rename(staging, to: path)
      return staging
    }
    if csystem_exchange(staging, path) == 0 { return staging }
    // The file system cannot swap (some memory sticks): two steps, and `recover()` if the build is stopped between them.
    try disk.rename(path, to: previous)
    do {
      try disk.rename(staging, to: path)
    } catch {
      try? disk.rename(previous, to: path)
      throw error
    }
    return previous
  }
}
