// swift-tools-version: 6.2

import PackageDescription

/// Every target is held to the same settings; an import that nothing needs is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library module of the compiler; `imports` is its place in the picture of CONTRIBUTING.md.
func module(
  _ name: String, imports: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: imports, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

/// The suite of one module.
func suite(
  _ name: String, imports: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "NoticeTestSupport"] + imports,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "engross",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "engross", targets: ["engross"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Without its trait for Foundation, which the program does without.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CZLib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLinux"),

    module("NoticeUnicode", imports: ["CUTF8Proc"], exclude: ["Generate"]),
    module("NoticeDiagnostics", imports: ["NoticeUnicode"]),
    module("NoticeModel", imports: ["NoticeDiagnostics"]),
    module(
      "NoticeMarkdown",
      imports: ["NoticeModel", "NoticeDiagnostics", "NoticeUnicode", "CCMarkGFM"]),
    module("NoticeLanguage", imports: ["NoticeModel"], exclude: ["Languages/README.md"]),
    module(
      "NoticeCompiler",
      imports: [
        "NoticeMarkdown", "NoticeLanguage", "NoticeModel", "NoticeDiagnostics", "NoticeUnicode",
      ]),
    module(
      "NoticeReview",
      imports: ["NoticeModel", "NoticeLanguage", "NoticeDiagnostics", "NoticeUnicode"],
      exclude: ["RuleBook.md"]),
    module(
      "NoticeRedline", imports: ["NoticeModel", "NoticeDiagnostics", "NoticeUnicode"],
      exclude: ["Decisions"]),
    module("NoticeFiles", imports: ["NoticeDiagnostics", "CNettle", "CLinux"]),
    module(
      "NoticeWorkspace",
      imports: [
        "NoticeCompiler", "NoticeMarkdown", "NoticeLanguage", "NoticeModel", "NoticeDiagnostics",
        "NoticeArchive", "NoticeFiles", "NoticeUnicode", "CYAML",
      ]),
    module(
      "NoticeRendering",
      imports: ["NoticeLanguage", "NoticeModel", "NoticeDiagnostics", "NoticeUnicode"],
      resources: [.embedInCode("Schemas")]),
    module(
      "NoticeWord", imports: ["NoticeRendering", "NoticeModel", "NoticeUnicode", "CZLib"]),
    module(
      "NoticeSite",
      imports: [
        "NoticeRendering", "NoticeLanguage", "NoticeModel", "NoticeDiagnostics", "NoticeFiles",
        "NoticeUnicode",
      ],
      resources: [.embedInCode("Templates")]),
    module(
      "NoticeArchive",
      imports: ["NoticeModel", "NoticeDiagnostics", "NoticeFiles"], exclude: ["Format.md"]),
    module(
      "EngrossCommands",
      imports: [
        "NoticeSite", "NoticeArchive", "NoticeWorkspace", "NoticeCompiler", "NoticeRendering",
        "NoticeReview", "NoticeRedline", "NoticeWord", "NoticeMarkdown", "NoticeLanguage",
        "NoticeModel", "NoticeDiagnostics", "NoticeFiles", "NoticeUnicode",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.embedInCode("Starter")]),
    .executableTarget(name: "engross", dependencies: ["EngrossCommands"], swiftSettings: strict),
    // Makes the generated parts of NoticeLanguage; links full Foundation, so no product has it.
    .executableTarget(name: "language-data", swiftSettings: strict),

    .target(
      name: "NoticeTestSupport",
      dependencies: ["NoticeModel", "NoticeDiagnostics"],
      path: "Tests/NoticeTestSupport", swiftSettings: strict),
    suite("NoticeUnicode"),
    suite("NoticeDiagnostics", imports: ["NoticeUnicode"]),
    suite("NoticeModel", imports: ["NoticeDiagnostics"]),
    suite("NoticeMarkdown", imports: ["NoticeModel", "NoticeDiagnostics"]),
    suite("NoticeLanguage", imports: ["NoticeModel"]),
    suite(
      "NoticeCompiler",
      imports: ["NoticeMarkdown", "NoticeModel", "NoticeDiagnostics", "NoticeLanguage"]),
    suite(
      "NoticeReview", imports: ["NoticeModel", "NoticeDiagnostics", "NoticeLanguage"]),
    suite("NoticeRedline", imports: ["NoticeModel", "NoticeDiagnostics"]),
    suite("NoticeFiles", imports: ["NoticeDiagnostics"]),
    suite(
      "NoticeWorkspace",
      imports: ["NoticeArchive", "NoticeModel", "NoticeDiagnostics", "NoticeFiles"]),
    suite(
      "NoticeRendering",
      imports: [
        "NoticeMarkdown", "NoticeModel", "NoticeDiagnostics", "NoticeLanguage", "NoticeRedline",
      ],
      exclude: ["Goldens"]),
    suite(
      "NoticeSite",
      imports: ["NoticeRendering", "NoticeModel", "NoticeDiagnostics", "NoticeLanguage"]),
    suite(
      "EngrossCommands",
      imports: [
        "NoticeArchive", "NoticeCompiler", "NoticeRendering", "NoticeModel", "NoticeDiagnostics",
        "NoticeFiles", "NoticeWorkspace",
      ]),
    suite(
      "NoticeWord",
      imports: ["NoticeRedline", "NoticeRendering", "NoticeModel", "NoticeDiagnostics"]),
    suite("NoticeArchive", imports: ["NoticeModel", "NoticeDiagnostics", "NoticeFiles"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone knows this one: it needs libFuzzer, and lld, for gold fails on what it links.
if Context.environment["ENGROSS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "engross-fuzz",
      dependencies: [
        "NoticeWorkspace", "NoticeCompiler", "NoticeMarkdown", "NoticeLanguage", "NoticeModel",
        "NoticeDiagnostics", "NoticeRendering",
      ],
      path: "Tests/Fuzz/Target",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]))
}
