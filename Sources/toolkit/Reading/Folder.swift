import Delivery
import Foundation

/// A folder of sources, read whole.
struct Folder {
  struct File {
    /// Relative to the folder, with forward slashes.
    var path: String
    var bytes: [UInt8]
    /// From outside, when it was read; nil if it had been written to a moment before, so that a later change might look the same.
    fileprivate var look: Look?

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// How a file looks without being read. The time is that of its last change of any kind, which nobody can set.
  fileprivate struct Look: Equatable {
    let device: UInt64
    let number: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
      size = Int(status.st_size)
      seconds = status.st_ctim.tv_sec
      nanoseconds = status.st_ctim.tv_nsec
    }

    var isSettled: Bool { seconds < time(nil) - 2 }
  }

  /// Why a folder could not be read.
  struct Unreadable: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
      self.description = description
    }
  }

  /// In the order of their paths.
  let files: [File]

  /// Reads every file below a folder. Hidden files are passed over; a link is read only if it leads to a file inside the folder.
  ///
  /// - Parameter previous: The folder as it was read before; what looks as it did then is not read again.
  init(reading path: String, reusing previous: Folder? = nil) throws {
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
      throw Unreadable("no folder '\(path)'; run the command where the folder is, or name it with an option")
    }
    let known = Dictionary(previous?.files.map { ($0.path, $0) } ?? []) { first, _ in first }
    var files: [File] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: root).sorted() where !Folder.isHidden(name) {
      let place = root + "/" + name
      if Folder.isLink(place), !URL(fileURLWithPath: place).resolvingSymlinksInPath().path.hasPrefix(root + "/") {
        throw Unreadable("'\(path)/\(name)' leads out of '\(path)'; copy the file instead")
      }
      let look: Look
      switch Folder.status(of: place) {
      case .success(let status) where status.st_mode & S_IFMT == S_IFREG: look = Look(status)
      case .success(let status) where status.st_mode & S_IFMT == S_IFDIR: continue
      // Reading a pipe or a device might never end.
      case .success: throw Unreadable("'\(path)/\(name)' is neither a file nor a folder; remove it")
      case .failure(let error): throw Unreadable("cannot read '\(path)/\(name)': \(error.systemReason)")
      }
      if let file = known[name], file.look == look {
        files.append(file)
        continue
      }
      do {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: place)))
        files.append(File(path: name, bytes: bytes, look: look.isSettled ? look : nil))
      } catch {
        throw Unreadable("cannot read '\(path)/\(name)': \(error.systemReason)")
      }
    }
    self.files = files
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// What there is at a path; a link is what it leads to.
  private static func status(of path: String) -> Result<stat, POSIXError> {
    var status = stat()
    return stat(path, &status) == 0 ? .success(status) : .failure(POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
  }

  private static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }
}
