import Diagnostics
import Foundation
import Repository
import TestSupport
import Testing

@testable import Linting

/// For each hardware rule and each policy that reports it an example that fails, and one that nearly
/// does: both are in one file, `RULE/POLICY.LANGUAGE.diff`, and differ in one line.
@Suite struct HardwareRuleExampleTests {
  /// A rule and a policy that reports it.
  struct Case: CustomTestStringConvertible, Hashable {
    let rule: String
    let policy: String
    var testDescription: String { "\(rule) by \(policy)" }
  }

  private static let names: [String] =
    (FileManager.default.subpaths(atPath: fixtureURL("HardwareRules").path) ?? [])
    .filter { $0.hasSuffix(".diff") }.sorted()

  static let cases: [Case] = {
    let all = names.map { name in
      let parts = name.split(separator: "/").map(String.init)
      return Case(rule: parts[0], policy: String(parts[1].prefix { $0 != "." }))
    }
    return Set(all).sorted { ($0.rule, $0.policy) < ($1.rule, $1.policy) }
  }()

  @Test func `every policy of every rule has one`() throws {
    let rules = HardwareRule.rules(of: try HardwareRule.page())
    let expected = rules.flatMap { rule in
      rule.policies.map { Case(rule: rule.id, policy: $0) }
    }
    #expect(expected.count > 100)
    #expect(Set(Self.cases) == Set(expected))
  }

  @Test(arguments: cases)
  func `the two sides differ in one line`(_ example: Case) throws {
    let lines = try files(of: example).flatMap(\.lines)
    for sign in ["-", "+"] {
      #expect(lines.count { $0.hasPrefix(sign) } == 1)
    }
    #expect(lines.allSatisfy { $0.isEmpty || $0.hasPrefix(" ") || "-+".contains($0.prefix(1)) })
  }

  @Test(arguments: cases)
  func `the old side fails`(_ example: Case) throws {
    let report = try report(example, leavingOut: "+")
    #expect(report.findings.map(\.policy).contains(example.policy))
    #expect(report.diagnostics.map(\.summary) == [])
  }

  @Test(arguments: cases)
  func `the new side nearly fails`(_ example: Case) throws {
    let report = try report(example, leavingOut: "-")
    #expect(report.findings.map(\.diagnostic.summary) == [])
    #expect(report.undecided.isEmpty)
    #expect(report.diagnostics.map(\.summary) == [])
    #expect(report.counts.documents > 0)
  }

  /// The lines of an example's files, each with its sign.
  private func files(of example: Case) throws -> [(name: String, lines: [Substring])] {
    try Self.names.filter { $0.hasPrefix("\(example.rule)/\(example.policy).") }.map { name in
      let text = String(decoding: try fixture("HardwareRules/\(name)"), as: UTF8.self)
      let language = name.split(separator: ".")[1]
      return ("example.\(language)", text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  private func report(_ example: Case, leavingOut sign: String) throws -> Report {
    let texts = try files(of: example).map { file in
      let kept = file.lines.filter { !$0.hasPrefix(sign) }.map { $0.dropFirst() }
      return (path: file.name, bytes: Array(kept.joined(separator: "\n").utf8))
    }
    let repository = Repository.parse(texts)
    let loaded = try CheckoutPolicies.load(for: repository.sources) {
      $0.policy.id == example.policy
    }
    let policy = try #require(loaded.policies[example.policy])
    return try CheckoutPolicies.run(
      loaded, on: repository,
      configuration: try CheckoutPolicies.configuration(
        ofExamplesIn: "policies/\(policy.area)/\(policy.id)"))
  }
}
