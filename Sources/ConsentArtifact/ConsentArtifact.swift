private import Foundation

/// The consent core as a WebAssembly module, compiled from the same sources as the core that is linked into this program.
///
/// It is looked for beside the program alone, wherever that is: a place that was written down when the program was built would mean
/// nothing on another computer.
package enum ConsentArtifact {
  /// Where the module lies in a folder with the program: as SwiftPM puts it, and as the program travels.
  private static let places = ["toolkit_ConsentArtifact.resources/consent-core.wasm", "consent-core.wasm"]

  package static func module() throws -> [UInt8] {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let files = places.lazy.map { program.appending(path: $0) }
    guard let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
      throw Missing(folder: program.path)
    }
    return Array(try Data(contentsOf: file))
  }

  package struct Missing: Error, CustomStringConvertible {
    var folder: String

    package var description: String {
      "no 'consent-core.wasm' in '\(folder)', where the program is; keep the two together, or unpack or build the program again"
    }
  }
}
