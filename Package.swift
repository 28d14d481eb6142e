// swift-tools-version: 6.2
import PackageDescription

// The order of the targets is the order of the arrows: each one may import those above it, and the test `Walls` holds the
// exact table of README.md.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "toolkit",
  products: [.executable(name: "toolkit", targets: ["toolkit"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(
      name: "ConsentCore",
      exclude: ["Memory/Memory.h"],
      swiftSettings: settings + [.treatWarning("EmbeddedRestrictions", as: .error)]
    ),
    // `Sources/ConsentWasm`, the core's exports, is no target: only the plugin compiles it, together with the core.
    .plugin(name: "CompileConsentCore", capability: .buildTool()),
    .target(name: "ConsentArtifact", swiftSettings: settings, plugins: ["CompileConsentCore"]),

    .target(name: "Diagnostics", swiftSettings: settings),
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "Markdown", dependencies: ["CMark", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "Curriculum",
      dependencies: ["Markdown", "Diagnostics", "ConsentCore", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .target(
      name: "SiteRenderer",
      dependencies: [
        "Curriculum", "ConsentCore", "Markdown", "Diagnostics", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings
    ),
    .target(name: "CSystem"),
    .target(name: "Delivery", dependencies: ["SiteRenderer", "CSystem"], swiftSettings: settings),
    // Of FlyingFox only its sockets: its server would bring in a library for requests to the network, which nothing here makes.
    .target(
      name: "Preview",
      dependencies: ["SiteRenderer", .product(name: "FlyingSocks", package: "FlyingFox")],
      resources: [.embedInCode("Page/page-in-place.js"), .embedInCode("Page/preview.css"), .embedInCode("Page/preview.js")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "toolkit",
      dependencies: [
        "Preview", "Delivery", "SiteRenderer", "Curriculum", "Diagnostics", "ConsentArtifact", "ConsentCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    .testTarget(name: "ConsentCoreTests", dependencies: ["ConsentCore", "ConsentArtifact"]),
    // Run by Benchmarks/form_check.py.
    .executableTarget(
      name: "FormCheckBenchmark",
      dependencies: ["ConsentCore"],
      path: "Benchmarks/FormCheck",
      exclude: ["form-check.mjs"],
      swiftSettings: settings
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"], exclude: ["Goldens"]),
    // Run under valgrind by Tests/leaks.
    .executableTarget(
      name: "MarkdownLeakCheck",
      dependencies: ["Markdown"],
      path: "Tests/MarkdownLeakCheck",
      swiftSettings: settings
    ),
    // Linked with libFuzzer by Tests/fuzz.
    .target(
      name: "ContentFuzz",
      dependencies: ["Curriculum", "Diagnostics"],
      path: "Tests/Fuzzing/Content",
      exclude: ["Files"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CurriculumTests",
      dependencies: ["Curriculum", "Markdown", "Diagnostics", "ConsentCore"],
      exclude: ["diagnostic-ids.txt"]
    ),
    // Read by the test of the vectors in browsers.
    .executableTarget(
      name: "VectorQuestions",
      dependencies: ["Curriculum", "ConsentCore"],
      path: "Tests/VectorQuestions",
      swiftSettings: settings
    ),
    .testTarget(
      name: "SiteRendererTests",
      dependencies: ["SiteRenderer", "Curriculum", "Markdown", "Diagnostics", "ConsentCore"]
    ),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "SiteRenderer"]),
    .testTarget(name: "ToolkitTests", dependencies: ["toolkit", "Delivery", "SiteRenderer"], exclude: ["Forms"]),
  ]
)
