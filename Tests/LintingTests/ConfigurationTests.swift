import Diagnostics
import Linting
import Testing

@Suite struct `Reading .idp.yaml` {
  private static let policies = PolicySet([
    keyPolicy(
      "image-not-pinned",
      parameters: [
        Policy.Parameter(name: "digest", kind: .boolean),
        Policy.Parameter(name: "tags", kind: .array),
      ]), keyPolicy("limits-missing"),
  ])

  struct Problem: Sendable, CustomTestStringConvertible {
    var text: String
    var line: String
    var detail: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Problem(
      text: "fail-levle: error", line: "1:1: the configuration has no key \"fail-levle\"",
      detail: "did you mean \"fail-level\"?"),
    Problem(
      text: "x: 1", line: "1:1: the configuration has no key \"x\"",
      detail: "the keys are fail-level, policies, exclude, policy-dirs, budgets, utilisation"),
    Problem(
      text: "fail-level: eror",
      line: "1:13: \"fail-level\" must be one of error, warning, note, found \"eror\"",
      detail: "did you mean \"error\"?"),
    Problem(
      text: "budgets: {labels: {team: 5}}",
      line: "1:26: team must be a mapping, found a number"),
    Problem(
      text: "budgets: {labels: {team: {search: -1}}}",
      line:
        "1:35: the budget of \"team: search\" must be a whole number of US dollars, found -1"),
    Problem(
      text: "utilisation: {google_container_node_pool.l4: {prod: 101}}",
      line:
        "1:53: the utilisation of \"google_container_node_pool.l4\" in \"prod\" must be a whole number from 0 to 100, found 101"
    ),
    Problem(text: "[a]", line: "1:1: the configuration must be a mapping, found a list"),
    Problem(text: "exclude: a", line: "1:10: \"exclude\" must be a list, found a string"),
    Problem(
      text: "exclude: [1]",
      line: "1:11: an element of \"exclude\" must be a string, found a number"),
    Problem(
      text: "policies:\n  limits-missing:\n    levl: off",
      line: "3:5: \"limits-missing\" has no key \"levl\"", detail: "did you mean \"level\"?"),
    Problem(
      text: "policies:\n  limits-missing: of",
      line: "2:19: \"limits-missing\" must be one of error, warning, note, off, found \"of\"",
      detail: "did you mean \"off\"?"),
    Problem(
      text: "policies:\n  limit-missing: off",
      line: "2:3: there is no policy \"limit-missing\"",
      detail: "did you mean \"limits-missing\"?"),
    Problem(
      text: "policies: {image-not-pinned: {parameters: {digets: true}}}",
      line: "1:44: the policy \"image-not-pinned\" has no parameter \"digets\"",
      detail: "did you mean \"digest\"?"),
    Problem(
      text: "policies: {limits-missing: {parameters: {x: true}}}",
      line: "1:42: the policy \"limits-missing\" has no parameter \"x\"",
      detail: "the policy has no parameters"),
    Problem(
      text: "policies: {image-not-pinned: {parameters: {digest: 1}}}",
      line: "1:52: \"digest\" must be a boolean, found a number"),
  ]) func `problem`(_ example: Problem) throws {
    let file = SourceFile(path: ".idp.yaml", text: example.text)
    let parsed = Configuration.read(file)
    let problems = parsed.diagnostics + parsed.value.problems(with: Self.policies)
    let problem = try #require(problems.first)
    let start = LineTable(file).location(of: problem.subject?.start ?? 0)
    #expect("\(start.line):\(start.column): \(problem.summary)" == example.line)
    #expect(problem.detail == example.detail)
    #expect(problems.count == 1)
  }

  @Test func `every setting is read`() throws {
    let text = """
      fail-level: warning
      exclude: ["vendor/", "*.gen.yaml"]
      policy-dirs: [policies]
      policies:
        image-not-pinned:
          level: note
          parameters: {digest: true}
          exclude: [dev/]
        limits-missing: off
      """
    let parsed = Configuration.read(SourceFile(path: ".idp.yaml", text: text))
    let configuration = parsed.value
    #expect(parsed.diagnostics.isEmpty)
    #expect(configuration.problems(with: Self.policies).isEmpty)
    #expect(configuration.failLevel == .warning)
    #expect(configuration.policyDirectories == ["policies"])
    #expect(configuration.isExcluded("vendor/a.yaml"))
    #expect(configuration.isExcluded("x/a.gen.yaml"))
    #expect(!configuration.isExcluded("x/a.yaml"))
    let image = try #require(Self.policies["image-not-pinned"])
    #expect(configuration.severity(of: image, in: "a.yaml", asked: nil) == .note)
    #expect(configuration.severity(of: image, in: "dev/a.yaml", asked: nil) == nil)
    #expect(configuration.isOff("limits-missing"))
  }

  @Test func `an empty file changes nothing`() {
    let parsed = Configuration.read(SourceFile(path: ".idp.yaml", text: "# nothing\n"))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.failLevel == .error)
  }

  @Test func `a syntax error is told`() {
    let parsed = Configuration.read(SourceFile(path: ".idp.yaml", text: "a: [\n"))
    #expect(parsed.diagnostics.map(\.id) == ["yaml-syntax"])
  }

  @Test func `exclusions are relative to the file's folder`() {
    let text = "exclude: [/gen/]"
    let configuration = Configuration.read(
      SourceFile(path: "team/.idp.yaml", text: text), folder: "team"
    ).value
    #expect(configuration.isExcluded("team/gen/a.yaml"))
    #expect(!configuration.isExcluded("gen/a.yaml"))
  }

  @Test func `excluded paths get no findings of the policy`() {
    let report = lint(
      [("dev/a.yaml", "bad: 1"), ("prod/a.yaml", "bad: 2")],
      configuration: "policies: {bad: {exclude: [dev/]}}")
    #expect(report.lines == ["prod/a.yaml:1:6: error[bad]: 2"])
  }
}
