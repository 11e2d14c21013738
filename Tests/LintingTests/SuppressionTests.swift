import Linting
import Testing

@Suite struct `Suppressions` {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var lines: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "on the same line",
      text: "bad: 1 # idp:ignore bad -- it is fine\n",
      lines: ["(a.yaml:1:6: error[bad]: 1) it is fine"]),
    Case(
      name: "on the line above",
      text: "# idp:ignore bad -- it is fine\nbad: 1\nx: {bad: 2}\n",
      lines: ["(a.yaml:2:6: error[bad]: 1) it is fine", "a.yaml:3:10: error[bad]: 2"]),
    Case(
      name: "above other comments and blank lines",
      text: "# idp:ignore bad -- fine\n# more\n\nbad: 1\n",
      lines: ["(a.yaml:4:6: error[bad]: 1) fine"]),
    Case(
      name: "above a mapping covers all of it",
      text: "a:\n  # idp:ignore bad -- fine\n  b:\n    c:\n      bad: 1\n  d:\n    bad: 2\n",
      lines: ["(a.yaml:5:12: error[bad]: 1) fine", "a.yaml:7:10: error[bad]: 2"]),
    Case(
      name: "above an element covers all of it",
      text: "list:\n# idp:ignore bad -- fine\n- name: a\n  bad: 1\n- bad: 2\n",
      lines: ["(a.yaml:4:8: error[bad]: 1) fine", "a.yaml:5:8: error[bad]: 2"]),
    Case(
      name: "at the end of a line covers only the line",
      text: "a: # idp:ignore bad -- fine\n  bad: 1\n",
      lines: [
        "a.yaml:2:8: error[bad]: 1",
        "a.yaml:1:17: warning[unused-suppression]: nothing here violates \"bad\"",
      ]),
    Case(
      name: "a missing key at the end of its line",
      text: "bad: # idp:ignore bad -- fine\n",
      lines: ["(a.yaml:1:1: error[bad]: missing) fine"]),
    Case(
      name: "several policies",
      text: "x: {bad: 1, worse: 2} # idp:ignore bad, worse -- both are fine\n",
      lines: [
        "(a.yaml:1:10: error[bad]: 1) both are fine",
        "(a.yaml:1:20: warning[worse]: 2) both are fine",
      ]),
    Case(
      name: "for the document",
      text: "x: {bad: 1}\ny: {bad: 2}\n# idp:ignore-document bad -- generated\n---\nbad: 3\n",
      lines: [
        "(a.yaml:1:10: error[bad]: 1) generated", "(a.yaml:2:10: error[bad]: 2) generated",
        "a.yaml:5:6: error[bad]: 3",
      ]),
    Case(
      name: "without a reason it does not count",
      text: "bad: 1 # idp:ignore bad\n",
      lines: [
        "a.yaml:1:6: error[bad]: 1",
        "a.yaml:1:8: warning[suppression-without-reason]: "
          + "the suppression gives no reason and does not count",
      ]),
    Case(
      name: "an empty reason is none",
      text: "bad: 1 # idp:ignore bad --  \n",
      lines: [
        "a.yaml:1:6: error[bad]: 1",
        "a.yaml:1:8: warning[suppression-without-reason]: "
          + "the suppression gives no reason and does not count",
      ]),
    Case(
      name: "an unknown policy",
      text: "bad: 1 # idp:ignore bda, bad -- fine\n",
      lines: [
        "(a.yaml:1:6: error[bad]: 1) fine",
        "a.yaml:1:21: warning[suppression-unknown-policy]: there is no policy \"bda\"",
      ]),
    Case(
      name: "no policy",
      text: "bad: 1 # idp:ignore -- all of it\n",
      lines: [
        "a.yaml:1:6: error[bad]: 1",
        "a.yaml:1:8: warning[suppression-invalid]: the suppression names no policy",
      ]),
    Case(
      name: "a misspelt directive",
      text: "bad: 1 # idp:ignroe bad -- fine\n",
      lines: [
        "a.yaml:1:6: error[bad]: 1",
        "a.yaml:1:8: warning[suppression-invalid]: \"idp:ignroe\" is no directive",
      ]),
    Case(
      name: "nothing to suppress",
      text: "a: 1 # idp:ignore worse -- was needed once\n",
      lines: ["a.yaml:1:19: warning[unused-suppression]: nothing here violates \"worse\""]),
    Case(
      name: "a text that only looks like one",
      text: "bad: \"# idp:ignore bad -- fine\"\n# see idp:ignore bad\n",
      lines: ["a.yaml:1:6: error[bad]: # idp:ignore bad -- fine"]),
  ]

  @Test(arguments: cases)
  func `suppression`(_ example: Case) {
    #expect(lint([("a.yaml", example.text)]).lines == example.lines)
  }

  @Test func `of a policy that is off is not called unused`() {
    let report = lint(
      [("a.yaml", "a: 1 # idp:ignore bad -- why\n")], configuration: "policies: {bad: off}")
    #expect(report.lines.isEmpty)
  }

  @Test func `suppressed findings are counted apart`() {
    let report = lint([("a.yaml", "bad: 1 # idp:ignore bad -- why\nworse: 2\n")])
    #expect(report.suppressedCount == 1)
    #expect(report.count(of: .error) == 0)
    #expect(report.activeFindings.map(\.policy) == ["worse"])
  }
}
