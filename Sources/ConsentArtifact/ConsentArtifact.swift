private import Foundation

/// The consent core as a WebAssembly module, compiled from the same sources as the core that is linked into this program.
package enum ConsentArtifact {
  package static func module() throws -> [UInt8] {
    guard let url = Bundle.module.url(forResource: "consent-core", withExtension: "wasm") else {
      throw Missing()
    }
    return Array(try Data(contentsOf: url))
  }

  package struct Missing: Error, CustomStringConvertible {
    package var description: String { "consent-core.wasm is not beside the program; keep the two together, or build again" }
  }
}
