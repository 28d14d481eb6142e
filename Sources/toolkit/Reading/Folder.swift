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
  init(reading path: String, reusing previous: Folder? = nil) throws(Unreadable) {
    if path.isEmpty { throw Unreadable("the name of a folder is empty; name one, or leave the option out") }
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
      throw Unreadable(
        previous == nil
          ? "no folder '\(path)'; run the command where the folder is, or name it with an option"
          : "folder '\(path)' is gone; put it back"
      )
    }
    /// What the system gives of something in the folder, or why the folder cannot be read.
    func given<Value>(_ name: String, by action: (_ place: String) throws -> Value) throws(Unreadable) -> Value {
      do { return try action(root + "/" + name) } catch {
        throw Unreadable("cannot read '\(path)\(name.isEmpty ? "" : "/" + name)': \(error.systemReason)")
      }
    }
    let known = Dictionary(previous?.files.map { ($0.path, $0) } ?? []) { first, _ in first }
    var files: [File] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try given(folder, by: Folder.names) {
        let name = folder.isEmpty ? name : folder + "/" + name
        var status = try given(name) { try Folder.status(of: $0, by: lstat) }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink {
          guard URL(fileURLWithPath: root + "/" + name).resolvingSymlinksInPath().path.hasPrefix(root + "/") else {
            throw Unreadable("'\(path)/\(name)' leads out of '\(path)'; copy the file instead")
          }
          guard let target = try? Folder.status(of: root + "/" + name, by: stat) else {
            throw Unreadable(
              "'\(path)/\(name)' is a link\(Folder.destination(of: root + "/" + name)), where there is nothing to read; remove it"
            )
          }
          status = target
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
          let look = Look(status)
          if let file = known[name], file.look == look {
            files.append(file)
          } else {
            let bytes = try given(name) { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
            files.append(File(path: name, bytes: bytes, look: look.isSettled ? look : nil))
          }
        // A link to a folder may lead around in circles.
        case S_IFDIR: if !isLink { folders.append(name) }
        // Reading a pipe or a device might never end.
        default: throw Unreadable("'\(path)/\(name)' is neither a file nor a folder; remove it")
        }
      }
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Names of what is directly in a folder, sorted; hidden ones are left out.
  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Where a link says that it leads, as it stands in messages.
  private static func destination(of link: String) -> String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: link)).map { " to '\($0)'" } ?? ""
  }

  private static func status(
    of path: String,
    by look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
  ) throws -> stat {
    var status = Foundation.stat()
    guard look(path, &status) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return status
  }
}
