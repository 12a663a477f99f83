// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "DatelineModel", targets: ["DatelineModel"]),
    .library(name: "DatelineParsing", targets: ["DatelineParsing"]),
    .library(name: "DatelineTimeline", targets: ["DatelineTimeline"]),
    .library(name: "DatelineReactions", targets: ["DatelineReactions"]),
    .library(name: "DatelineExport", targets: ["DatelineExport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "DatelineModel"),
    .target(name: "DatelineParsing", dependencies: ["DatelineModel"]),
    .target(name: "DatelineTimeline", dependencies: ["DatelineModel", "DatelineParsing"]),
    .target(
      name: "DatelineReactions",
      dependencies: ["DatelineModel", "DatelineParsing", "DatelineTimeline"]),
    .target(name: "DatelineExport", dependencies: ["DatelineModel"]),
    .target(name: "DatelineFixtures", dependencies: ["DatelineModel"]),

    .executableTarget(
      name: "dateline",
      dependencies: [
        "DatelineModel", "DatelineParsing", "DatelineTimeline", "DatelineReactions",
        "DatelineExport", "DatelineFixtures",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/dateline"),
    .executableTarget(
      name: "quickstart",
      dependencies: [
        "DatelineModel", "DatelineParsing", "DatelineTimeline", "DatelineReactions",
        "DatelineExport", "DatelineFixtures",
      ],
      path: "Examples/quickstart"),
    .executableTarget(
      name: "custom-exporter", dependencies: ["DatelineModel", "DatelineExport"],
      path: "Examples/custom-exporter"),
    .executableTarget(
      name: "language-trainer",
      dependencies: [
        "DatelineModel", "DatelineParsing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/language-trainer"),

    .testTarget(name: "DatelineModelTests", dependencies: ["DatelineModel", "DatelineFixtures"]),
    .testTarget(
      name: "DatelineParsingTests", dependencies: ["DatelineParsing", "DatelineFixtures"]),
    .testTarget(
      name: "DatelineTimelineTests", dependencies: ["DatelineTimeline", "DatelineFixtures"]),
    .testTarget(
      name: "DatelineReactionsTests", dependencies: ["DatelineReactions", "DatelineFixtures"]),
    .testTarget(
      name: "DatelineExamplesTests",
      dependencies: [
        "dateline", "quickstart", "custom-exporter", "DatelineModel", "DatelineFixtures",
      ]),
    .testTarget(name: "DatelineExportTests", dependencies: ["DatelineExport", "DatelineFixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
