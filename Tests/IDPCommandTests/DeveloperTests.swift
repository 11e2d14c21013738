import Catalog
import Platform
import TestSupport
import Testing

@testable import IDPCommand

@Suite struct CatalogListingTests {
  @Test func `each file is embedded under a name of its own`() throws {
    let tree = try FileTree([
      FileTree.File(path: "policies/a-b/policy.rego", bytes: [0x61]),
      FileTree.File(path: "policies/a_b/{{ x }}.rego", bytes: []),
      FileTree.File(path: "templates/Run", bytes: [0x61], mode: 0o755),
    ])
    expectSnapshot(String(decoding: try catalogListing(tree), as: UTF8.self), "Listing/files.c")
  }

  @Test(arguments: ["a\"b", "a\\b", "a\nb"])
  func `a name that cannot be spelt in C is an error`(name: String) throws {
    let tree = try FileTree([FileTree.File(path: "policies/\(name)", bytes: [])])
    #expect(throws: DeveloperError.unembeddableName("policies/\(name)")) {
      try catalogListing(tree)
    }
  }
}

@Suite struct ManifestTests {
  private let text = """
    // .target(name: "Commented")
    let package = Package(
      name: "idp",
      targets: [
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "Text"),
        .target(
          name: "Documents",
          dependencies: [
            "Text", .target(name: "CYAML"),
          ], exclude: ["Fixtures"]),
        .testTarget(name: "TextTests", dependencies: ["Text"]),
      ])
    """

  @Test func `targets and their dependencies are read`() {
    let manifest = Manifest(text: text)
    #expect(
      manifest.targets.filter { $0.kind != "testTarget" }.prefix(3) == [
        Manifest.Target(kind: "systemLibrary", name: "CYAML", dependencies: []),
        Manifest.Target(kind: "target", name: "Text", dependencies: []),
        Manifest.Target(kind: "target", name: "Documents", dependencies: ["Text", "CYAML"]),
      ])
    #expect(!manifest.hasPackages)
  }

  @Test func `a package is noticed`() {
    let manifest = Manifest(text: #"dependencies: [ .package(url: "x", from: "1.0.0") ]"#)
    #expect(
      manifestProblems(manifest).first?.description
        == "Package.swift: asks for a package; the project has none")
  }

  @Test func `what differs from the table is a problem`() {
    let problems = manifestProblems(
      Manifest(
        text: """
          .target(name: "Text", dependencies: ["Diagnostics"]), .target(name: "Extra"),
          .target(name: "Schemas", dependencies: ["Diagnostics", "Documents"]),
          """)
    ).map(\.message)
    #expect(problems.contains("'Text' depends on 'Diagnostics', which the table does not allow"))
    #expect(problems.contains("'Schemas' lacks the dependency 'Text'"))
    #expect(problems.contains("the target 'Extra' is not in the table"))
    #expect(problems.contains("has no target 'Rego', which the table has"))
  }
}

@Suite struct ImportTests {
  @Test func `imports are found with their lines, in every spelling`() {
    let file = SourceText(
      path: "x.swift",
      text: """
        import Text
        @testable import Rego
        #if canImport(Glibc)
          import Glibc
        #endif
        internal import struct Diagnostics.SourceRange
        // import Commented
        let script = \"\"\"
          import os
          \"\"\"
        let important = 1
        """)
    #expect(file.imports.map(\.module) == ["Text", "Rego", "Glibc", "Diagnostics"])
    #expect(file.imports.map(\.line) == [1, 2, 4, 6])
  }

  @Test func `an import without an edge is a problem`() {
    let file = SourceText(path: "Sources/Text/x.swift", text: "import Foundation\nimport Rego\n")
    let problems = importProblems([file], target: "Text", dependencies: [])
    #expect(
      problems.map(\.description) == [
        "Sources/Text/x.swift:1: 'Text' must not import 'Foundation'",
        "Sources/Text/x.swift:2: 'Text' must not import 'Rego'",
      ])
  }

  @Test func `an edge that nothing imports is a problem`() {
    let file = SourceText(path: "Sources/Text/x.swift", text: "import Diagnostics\n")
    let problems = idleEdges([file], target: "Text", dependencies: ["Diagnostics", "Rego"])
    #expect(
      problems.map(\.description) == [
        "Package.swift: 'Text' depends on 'Rego' and never imports it"
      ])
  }

  @Test func `every edge of the table goes to a target further up`() {
    var seen: Set<String> = []
    for (target, dependencies) in dependencyTable {
      #expect(seen.isSuperset(of: dependencies), "\(target)")
      seen.insert(target)
    }
  }
}

@Suite struct LinkTests {
  @Test func `relative links are found with their lines, without fragments`() {
    let text = SourceText(
      path: "docs/x.md",
      text: """
        See [one](a.md) and [two](../b.md#part), not [web](https://example.com) or [here](#part).
        ```
        [code](c.md)
        ```
        [three](d/)
        """)
    #expect(text.relativeLinks.map(\.target) == ["a.md", "../b.md", "d/"])
    #expect(text.relativeLinks.map(\.line) == [1, 1, 5])
  }
}

@Suite struct BenchmarkTests {
  @Test(arguments: [([3, 1, 2], 2), ([4, 1, 2, 3], 2), ([5], 5)] as [([UInt64], UInt64)])
  func `the median is the middle time`(times: [UInt64], median: UInt64) {
    #expect(Samples(times).median == median)
  }

  @Test func `measurements line up in a table`() {
    let table = benchmarkTable([
      Measurement(
        name: "idp --version", samples: Samples([1_250_000, 1_000_000]), peakMemory: 5 << 20),
      Measurement(name: "x", samples: Samples([123_456_789]), peakMemory: 1 << 30),
    ])
    #expect(
      table == """
        benchmark      runs  median ms  min ms  peak MB
        idp --version     2        1.1     1.0      5.0
        x                 1      123.5   123.5   1024.0

        """)
  }

  @Test func `a program is run and timed`() throws {
    let runner = BenchmarkRunner(binary: "/bin/echo", warmups: 1, runs: 2, scratch: "/tmp")
    let result = try runner.measure(Benchmark(name: "echo") { _, _ in ["x"] })
    #expect(result.samples.times.count == 2)
    #expect(result.peakMemory > 0)
  }

  @Test func `a run that does not succeed is not timed`() {
    let runner = BenchmarkRunner(binary: "/bin/sh", warmups: 0, runs: 1, scratch: "/tmp")
    let error = #expect(throws: CommandFailure.self) {
      try runner.measure(Benchmark(name: "sh") { _, _ in ["-c", "exit 2"] })
    }
    #expect(error?.message == "'/bin/sh -c exit 2' did not succeed")
  }
}
