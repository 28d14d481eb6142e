import Delivery
import Foundation

/// A file of the sources that is there and gets another text.
///
/// It is written whole beside the old one and put in its place, so that it is either the old one or the new one.
struct SourceOnDisk {
  let path: String
  private let url: URL

  init(_ path: String) {
    self.path = path
    // A link to a file inside of the folder stays a link.
    url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  func bytes() throws(Refusal) -> [UInt8] {
    do { return [UInt8](try Data(contentsOf: url)) } catch {
      throw Refusal("cannot read '\(path)': \(error.systemReason)")
    }
  }

  /// Keeps the permissions. A file that its owner has marked read-only stays as it is, though another could be put in its place.
  func replace(with bytes: [UInt8]) throws(Refusal) {
    do {
      let permissions = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
      if let permissions, permissions & 0o200 == 0 {
        throw Refusal("'\(path)' is marked read-only and is left as it is; allow writing to it first")
      }
      try Data(bytes).write(to: url, options: .atomic)
      if let permissions { try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.path) }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal("cannot write '\(path)': \(error.systemReason)")
    }
  }
}
