import Foundation
import Testing

/// The report does not depend on how many threads made it, and misses nothing in a large tree.
@Suite struct LargeTreeTests {
  private static let count = 300

  /// The policies that the mistakes violate; the catalogue may have more.
  private static let command = [
    "lint", "--only", "container-privileged", "--only", "image-not-pinned", "--only",
    "limits-missing",
  ]

  /// A tree of manifests with mistakes at known places.
  private func tree() throws -> (space: Workspace, expected: [String]) {
    let space = try Workspace()
    var random = Generator(state: 20_260_101)
    var expected: [String] = []
    for index in 0..<Self.count {
      let number = String(index + 1000).dropFirst()
      let path = "team-\(index % 7)/app-\(number).yaml"
      let file = manifest("app-\(number)", path, &random)
      try space.write(path, file.text)
      expected += file.expected
    }
    // The report is in order of the paths' bytes, the places in order within a file.
    let sorted = expected.enumerated().sorted { left, right in
      let (a, b) = (left.element.prefix { $0 != ":" }, right.element.prefix { $0 != ":" })
      return a == b ? left.offset < right.offset : a < b
    }
    return (space, sorted.map(\.element))
  }

  private func manifest(
    _ name: String, _ path: String, _ random: inout Generator
  ) -> (text: String, expected: [String]) {
    var lines = [
      "apiVersion: apps/v1", "kind: Deployment", "metadata:", "  name: \(name)", "spec:",
      "  template:", "    spec:", "      containers:",
    ]
    var expected: [String] = []
    func expect(_ column: Int, _ policy: String, _ message: String) {
      expected.append("\(path):\(lines.count):\(column): error[\(policy)]: \(message)")
    }
    for container in 0...Int(random.next() % 3) {
      let id = "c\(container)"
      lines.append("        - name: \(id)")
      let mistake = random.next() % 5
      if mistake == 0 {
        lines.append("          image: x:latest")
        expect(
          18, "image-not-pinned",
          "container \"\(id)\": image \"x:latest\" has the tag \"latest\", which moves")
      } else {
        lines.append("          image: registry.example/x:1.\(container)")
      }
      if mistake == 1 {
        lines.append("          securityContext: {privileged: true}")
        expect(41, "container-privileged", "container \"\(id)\" runs privileged")
      }
      lines.append("          resources:")
      lines.append("            limits:")
      if mistake == 2 {
        expect(13, "limits-missing", "container \"\(id)\" has no memory limit")
      } else {
        lines.append("              memory: 1Gi")
      }
      lines.append("              cpu: 1")
    }
    return (lines.joined(separator: "\n") + "\n", expected)
  }

  @Test func `every mistake is found at its place, and nothing else`() throws {
    let (space, expected) = try tree()
    let run = try Product.run(Self.command + ["--format", "lines"], in: space.root)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(expected.count > 100)
    #expect(lines.dropLast() == expected[...])
    #expect(lines.last == "\(expected.count) errors in 300 files (3 policies)")
    #expect(run.status == 1)
  }

  @Test(arguments: ["text", "json"])
  func `one and two workers print the same bytes`(format: String) throws {
    let space = try tree().space
    let runs = try ["1", "2"].map {
      try Product.run(
        Self.command + ["--format", format, "--workers", $0], in: space.root)
    }
    #expect(runs[0].output.count > 10_000)
    #expect(runs[0].output == runs[1].output)
  }

  /// Marsaglia's xorshift: the same numbers on every machine.
  private struct Generator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state >> 33
    }
  }
}
