import Foundation
import TestSupport
import Testing

/// The page that says which hardware rules a file can decide.
@Suite struct HardwareRulesTests {
  private let page: String
  private let rules: [HardwareRule]

  init() throws {
    page = try HardwareRule.page()
    rules = HardwareRule.rules(of: page)
  }

  @Test func `the counts are those of the table`() {
    func row(_ name: String, _ rules: [HardwareRule]) -> String {
      let counts = ["yes", "partly", "no"].map { word in
        String(rules.filter { $0.decidable == word }.count)
      }
      return "| \(name) | \(rules.count) | \(counts.joined(separator: " | ")) |"
    }
    var groups: [String] = []
    for rule in rules where !groups.contains(rule.group) { groups.append(rule.group) }
    let expected =
      groups.map { group in row(group, rules.filter { $0.group == group }) } + [row("all", rules)]
    let first = page.range(of: "| --- | --- | --- | --- | --- |\n")?.upperBound ?? page.endIndex
    let counts = page[first...].split(separator: "\n").prefix { $0.hasPrefix("|") }
    #expect(counts.map(String.init) == expected)
  }

  @Test func `every rule has known words`() {
    for rule in rules {
      #expect(["error", "warning"].contains(rule.level), "\(rule.id)")
      #expect(["yes", "partly", "no"].contains(rule.decidable), "\(rule.id)")
      let known: Set = ["Terraform", "Kubernetes", "pipeline", "Triton"]
      #expect(known.isSuperset(of: rule.documents), "\(rule.id)")
    }
  }

  @Test func `every policy that is named is in the catalogue`() {
    let root = ProjectPaths.root.appendingPathComponent("policies")
    let files = FileManager.default.subpaths(atPath: root.path) ?? []
    let ids = Set(files.filter { $0.hasSuffix("/policy.rego") }.map { $0.split(separator: "/")[1] })
    for rule in rules {
      for policy in rule.policies {
        #expect(ids.contains(policy[...]), "\(rule.id) names \(policy)")
      }
    }
  }

  @Test func `every rule of the reference has a row`() throws {
    guard let folder = ProjectPaths.hardware else {
      print("skipped: there is no reference folder (set IDP_HARDWARE, or clone it to ../shared)")
      return
    }
    let text = String(
      decoding: try Data(contentsOf: folder.appendingPathComponent("gke-rules.md")), as: UTF8.self)
    // A row of the reference is `| id | kind (level) | rule | source |`.
    let expected = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[0].last?.isNumber ?? false else { return nil }
      return "\(cells[0]) \(cells[1].contains("(E)") ? "error" : "warning")"
    }
    #expect(rules.map { "\($0.id) \($0.level)" } == expected)
  }
}
