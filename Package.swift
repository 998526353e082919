// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// A Swift target of ours; `dependencies` may name only targets that stand above it (docs/decisions/0001).
func ours(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "kolmix",
  products: [
    .executable(name: "kolmix", targets: ["kolmix"]),
    .library(name: "KolmixEngine", targets: ["CampaignModel", "BriefReading", "Engine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    .target(name: "CLuaBridge", dependencies: ["CLua"]),
    ours("LuaRuntime", ["CLuaBridge"]),
    ours("CampaignModel"),
    ours("Notation", ["CampaignModel"]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    ours("BriefReading", ["CampaignModel", "Notation", "CSimdJSON", .product(name: "Yams", package: "Yams")]),
    ours("RuleModel", ["CampaignModel"]),
    ours("Planning", ["CampaignModel"]),
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    ours("Workspace", ["CampaignModel", "Notation", "BriefReading", "CDigest"]),
    ours(
      "Engine",
      ["LuaRuntime", "CampaignModel", "Notation", "BriefReading", "RuleModel", "Planning", "Workspace"]),
    ours("Rendering", ["CampaignModel", "Notation"]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"])]),
    ours("SheetWriting", ["CampaignModel", "CXlsxWriter"]),
    ours(
      "Reports",
      [
        "CampaignModel", "Notation", "Rendering", "SheetWriting", .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CSheetXML", linkerSettings: [.linkedLibrary("expat")]),
    ours("SheetReading", ["CampaignModel", "Notation", "CZip", "CSheetXML"]),
    ours(
      "Batch",
      [
        "CampaignModel", "Notation", "BriefReading", "Workspace", "Engine", "Rendering", "Reports", "SheetReading",
        "SheetWriting",
      ]),
    ours(
      "Session", ["CampaignModel", "Notation", "BriefReading", "Engine", "Rendering", "Reports", "Workspace"]),
    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    ours("LineEditing", ["CLineEdit"]),
    .executableTarget(
      name: "kolmix",
      dependencies: [
        "CampaignModel", "Notation", "BriefReading", "Workspace", "Engine", "Rendering", "Reports", "Batch",
        "Session", "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "RuntimeBenchmarks", dependencies: ["LuaRuntime"], path: "Benchmarks/Runtime", exclude: ["plain.lua"],
      swiftSettings: strict),
    .executableTarget(
      name: "PeerBenchmarks", dependencies: ["CampaignModel", "BriefReading", "RuleModel", "Batch"],
      path: "Benchmarks/Peers", exclude: ["limit.c", "pack.py", "functions.lua", "functions.sh"], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    tests("LuaRuntimeTests", ["LuaRuntime", "TestSupport"]),
    tests("NotationTests", ["Notation", "TestSupport"]),
    tests("BriefReadingTests", ["BriefReading", "TestSupport"]),
    tests("RuleModelTests", ["RuleModel", "TestSupport"]),
    tests("PlanningTests", ["Planning"]),
    tests("EngineTests", ["Engine", "Rendering", "TestSupport"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering"], exclude: ["Golden"], swiftSettings: strict),
    tests("SheetWritingTests", ["SheetWriting", "CampaignModel"]),
    tests("SheetReadingTests", ["SheetReading", "SheetWriting", "CampaignModel", "CZip", "TestSupport"]),
    tests("ReportsTests", ["Reports", "Notation", "SheetWriting", "Rendering", "Engine", "BriefReading", "Workspace"]),
    tests("SessionTests", ["Session", "LineEditing", "Engine", "Workspace", "TestSupport"]),
    .target(name: "CTestTerminal", path: "Tests/Terminal"),
    tests(
      "CommandTests",
      [
        "CTestTerminal", "Notation", "Batch", "BriefReading", "Engine", "Rendering", "SheetWriting", "Workspace",
        "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
