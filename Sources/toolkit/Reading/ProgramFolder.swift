import Foundation

/// The folder that the program lies in, links to it followed: what it came with lies beside it.
enum ProgramFolder {
  static var path: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}
