private import CSystem
private import Foundation

/// The operations on files that deliveries need, with failures that name what was tried, where and why not.
struct Disk {
  enum Kind {
    case nothing, file, folder, link
  }

  /// Holds a lock on a folder until it is released or the program ends.
  struct Lock {
    fileprivate let descriptor: Int32

    func release() {
      // A program that is just being started from another thread has the descriptor too, and to close ours alone would leave it the lock.
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
  }

  func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .file
    }
  }

  /// Whether a drive, or another folder of one, is mounted at a path.
  func isTopOfDrive(_ path: String) -> Bool {
    csystem_is_mounted_at(path) == 1
  }

  /// Names of what is directly in a folder, sorted.
  func names(in folder: String) throws(DeliveryFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .system(doing: "read", path: folder, reason: error.systemReason)
    }
  }

  /// Paths of everything but folders below a folder, relative to it, sorted. Links are listed, not followed.
  func files(below folder: String) throws(DeliveryFailure) -> [String] {
    try everything(below: folder).files
  }

  private func everything(below folder: String) throws(DeliveryFailure) -> (files: [String], folders: [String]) {
    var files: [String] = []
    var folders: [String] = []
    var open = [""]
    while let next = open.popLast() {
      for name in try names(in: next.isEmpty ? folder : folder + "/" + next) {
        let path = next.isEmpty ? name : next + "/" + name
        if kind(of: folder + "/" + path) == .folder { open.append(path) } else { files.append(path) }
      }
      folders.append(next)
    }
    return (files.sorted(), folders.sorted())
  }

  func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }
  }

  /// Whether there is a file with exactly these bytes.
  func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard kind(of: path) == .file, let data = FileManager.default.contents(atPath: path) else { return false }
    return data.elementsEqual(bytes)
  }

  /// Gives a file a second name; false where the file system has no such thing.
  func link(_ path: String, as other: String) -> Bool {
    Foundation.link(path, other) == 0
  }

  func makeFolder(_ path: String) throws(DeliveryFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .system(doing: "make the folder", path: path, reason: error.systemReason)
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws(DeliveryFailure) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      throw .system(doing: "write", path: path, reason: error.systemReason)
    }
  }

  func rename(_ path: String, to other: String) throws(DeliveryFailure) {
    if Foundation.rename(path, other) != 0 {
      throw .system(doing: "move", path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Removes files below a folder, then every folder that is empty there, and the folder itself; whatever else is there stays.
  func remove(_ files: [String], from folder: String) throws(DeliveryFailure) {
    for file in files where unlink(folder + "/" + file) != 0 && errno != ENOENT && errno != ENOTDIR {
      throw .system(doing: "remove", path: folder + "/" + file, reason: String(cString: strerror(errno)))
    }
    guard kind(of: folder) == .folder else { return }
    // The inner ones first. They are looked for: a removal that was stopped here has left some that hold none of the files any more.
    for name in try everything(below: folder).folders.reversed() { rmdir(name.isEmpty ? folder : folder + "/" + name) }
  }

  /// Returns when files or folders are safe from a power failure.
  func keep(_ paths: [String]) throws(DeliveryFailure) {
    for path in paths {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .system(doing: "open", path: path, reason: String(cString: strerror(errno))) }
      defer { close(descriptor) }
      // Some file systems have no such thing, which they say by EINVAL.
      if fsync(descriptor) != 0, errno != EINVAL {
        throw .system(doing: "write", path: path, reason: String(cString: strerror(errno)))
      }
    }
  }

  func lock(folder: String, for path: String) throws(DeliveryFailure) -> Lock {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(doing: "open", path: folder, reason: String(cString: strerror(errno))) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path)
    }
    return Lock(descriptor: descriptor)
  }
}
