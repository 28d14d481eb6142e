import Delivery
import Foundation

/// A folder of sources, read whole.
struct Folder {
  struct File {
    /// Relative to the folder, with forward slashes.
    var path: String
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
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
  init(reading path: String) throws {
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
      throw Unreadable("no folder '\(path)'; run the command where the folder is, or name it with an option")
    }
    var files: [File] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: root).sorted() where !Folder.isHidden(name) {
      let place = root + "/" + name
      if Folder.isLink(place), !URL(fileURLWithPath: place).resolvingSymlinksInPath().path.hasPrefix(root + "/") {
        throw Unreadable("'\(path)/\(name)' leads out of '\(path)'; copy the file instead")
      }
      switch Folder.kind(of: place) {
      case .success(S_IFREG): break
      case .success(S_IFDIR): continue
      // Reading a pipe or a device might never end.
      case .success: throw Unreadable("'\(path)/\(name)' is neither a file nor a folder; remove it")
      case .failure(let error): throw Unreadable("cannot read '\(path)/\(name)': \(error.systemReason)")
      }
      do {
        files.append(File(path: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: place)))))
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

  /// What there is at a path, as the type bits of its mode; a link is what it leads to.
  private static func kind(of path: String) -> Result<mode_t, POSIXError> {
    var status = stat()
    return stat(path, &status) == 0
      ? .success(status.st_mode & S_IFMT) : .failure(POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
  }

  private static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }
}
