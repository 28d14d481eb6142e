private import Foundation

/// How the files below some folders look from outside: enough to tell that one has changed.
///
/// Hidden files are passed over, as a build does.
struct FolderSnapshot: Equatable {
  struct Look: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let number: UInt64
  }

  private(set) var files: [String: Look] = [:]
  /// The folders themselves and all below them.
  private(set) var folders: [String] = []

  init(of folders: [String]) {
    for folder in folders { look(at: folder) }
  }

  private mutating func look(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      folders.append(path)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] where !name.hasPrefix(".") {
        // A link to a folder may lead around in circles, and a build does not follow it.
        if !Self.isLinkToFolder(path + "/" + name) { look(at: path + "/" + name) }
      }
    } else {
      files[path] = Look(
        size: Int(status.st_size),
        seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec,
        number: UInt64(status.st_ino)
      )
    }
  }

  private static func isLinkToFolder(_ path: String) -> Bool {
    var (link, target) = (stat(), stat())
    return lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK && stat(path, &target) == 0
      && target.st_mode & S_IFMT == S_IFDIR
  }
}
