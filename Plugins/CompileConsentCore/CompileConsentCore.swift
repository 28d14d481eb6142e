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
    guard let optimizer = Self.command(named: "wasm-opt") else { throw MissingOptimizer() }
    let memory = context.package.directoryURL.appending(path: "Sources/ConsentCore/Memory/Memory.h")
    let output = context.pluginWorkDirectoryURL.appending(path: "consent-core.wasm")
    return [
      .buildCommand(
        displayName: "Compiling the consent core to WebAssembly",
        executable: URL(filePath: "/bin/sh"),
        arguments: ["-euc", Self.script, "compile", output.path, optimizer, try context.tool(named: "swiftc").url.path]
          + Self.flags + ["-import-objc-header", memory.path] + sources.map(\.path),
        inputFiles: sources + [memory],
        outputFiles: [output]
      )
    ]
  }

  /// Compiles into a file beside the output, and optimizes that.
  private static let script = """
    output=$1 optimizer=$2
    shift 2
    "$@" -o "$output.unoptimized"
    "$optimizer" \(optimizing.joined(separator: " ")) "$output.unoptimized" -o "$output"
    """

  private static let optimizing = [
    // What the target allows the compiler to write.
    "--mvp-features", "--enable-bulk-memory", "--enable-multivalue", "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int", "--enable-sign-ext",
    "-Oz",
    // A browser compiles a function when it is first called. In a large one that is put together from many, it would compile what a
    // first verdict has no use for.
    "--one-caller-inline-max-function-size=60",
  ]

  private static func command(named name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
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
      // It would optimize in its own way first.
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

struct MissingOptimizer: Error, CustomStringConvertible {
  let description = "there is no command 'wasm-opt'; install the Debian package 'binaryen', or run 'make site', which does"
}
