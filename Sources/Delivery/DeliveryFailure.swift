/// Why a site could not be put in place. But for stray files, the old site, if there was one, is as it was.
package enum DeliveryFailure: Error, Hashable, Sendable {
  /// The output path is empty.
  case noName
  /// The output path is where a drive begins, which cannot be swapped for another folder.
  case topOfDrive(String)
  /// The output path is there and is no folder.
  case notAFolder(String)
  /// The output path is a symbolic link, which a build never writes through.
  case isALink(String)
  /// The output folder holds files that no build made.
  case foreignFiles(folder: String, examples: [String])
  /// The new site is in place, and in the folder of the old one there are files that came while it was being replaced.
  case strayFiles(folder: String, examples: [String])
  /// Another build is at work on a folder beside it.
  case busy(String)
  /// The system refused an operation.
  case system(doing: String, path: String, reason: String)
}

extension DeliveryFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noName:
      "the name of the output folder is empty; name one with --output"
    case .topOfDrive(let path):
      "'\(path)' is the top of a drive; name a folder in it with --output, such as '\(path == "/" ? "" : path)/site'"
    case .notAFolder(let path):
      "'\(path)' is a file, not a folder; name another place with --output"
    case .isALink(let path):
      "'\(path)' is a symbolic link; name the folder itself with --output"
    case .foreignFiles(let folder, let examples):
      "'\(folder)' holds files that are not from a build, such as \(examples.map { "'\($0)'" }.joined(separator: ", ")); "
        + "move them elsewhere or name another place with --output"
    case .strayFiles(let folder, let examples):
      "the new site is in place, but '\(folder)' holds files that came into the old one meanwhile, such as "
        + "\(examples.map { "'\($0)'" }.joined(separator: ", ")); move them elsewhere"
    case .busy(let path):
      "another build is writing beside '\(path)'; wait until it is done and build again"
    case .system(let doing, let path, let reason):
      "cannot \(doing) '\(path)': \(reason)"
    }
  }
}
