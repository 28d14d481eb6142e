import Foundation
import PackagePlugin

/// Compiles the consent core and its exports to one WebAssembly module, with the compiler of the toolchain at hand.
///
/// Every other declared output would be shipped beside the module, so there is only one.
@main
struct CompileConsentCore: BuildToolPlugin {
  /// The module's interface; `Sources/ConsentWasm/Exports.swift` defines it.
  private static let exports = ["consent_question", "consent_answer", "consent_decide", "consent_answer_length"]

  func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
    let sources = ["ConsentCore", "ConsentWasm"].flatMap { name in
      Self.swiftFiles(below: context.package.directoryURL.appending(path: "Sources/\(name)"))
    }
    let memory = context.package.directoryURL.appending(path: "Sources/ConsentCore/Memory/Memory.h")
    let output = context.pluginWorkDirectoryURL.appending(path: "consent-core.wasm")
    return [
      .buildCommand(
        displayName: "Compiling the consent core to WebAssembly",
        executable: try context.tool(named: "swiftc").url,
        arguments: Self.flags + ["-import-objc-header", memory.path] + sources.map(\.path) + ["-o", output.path],
        inputFiles: sources + [memory],
        outputFiles: [output]
      )
    ]
  }

  private static var flags: [String] {
    let compiling = [
      "-target", "wasm32-unknown-none-wasm", "-enable-experimental-feature", "Embedded", "-swift-version", "6",
      "-wmo", "-parse-as-library", "-Osize", "-module-name", "ConsentCore",
      // Nothing provides the symbols of the stack protector.
      "-Xfrontend", "-disable-stack-protector",
      // Would put random bytes into the module.
      "-Xfrontend", "-disable-incremental-llvm-codegen",
      // What LLVM would inline here makes the module larger; what Swift inlines before that makes it smaller.
      "-Xllvm", "-inline-threshold=0",
      // One thread, and no access that the compiler could not follow: nothing to check while it runs.
      "-enforce-exclusivity=unchecked",
      // In one module, the bridge's `import ConsentCore` is of itself.
      "-suppress-warnings",
    ]
    let linking = [
      "-nostdlib", "-ffreestanding",
      // An optimizer that happens to be installed must not change the bytes.
      "--no-wasm-opt",
    ]
    // With the stack first, running over its end stops the module instead of writing into its constants.
    let linker = ["--no-entry", "--gc-sections", "--strip-all", "--stack-first"] + exports.map { "--export=\($0)" }
    return compiling + linking.flatMap { ["-Xclang-linker", $0] } + linker.flatMap { ["-Xlinker", $0] }
  }

  /// In a fixed order, since the order of the files is the order of the code.
  private static func swiftFiles(below folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }
}
