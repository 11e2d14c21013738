import Diagnostics
import Documents
import Foundation
import Terraform
import TestSupport
import Testing

/// Small broken modules that terraform itself refuses, message by message against the evaluator.
@Suite(.needs(.terraformCore)) struct `Refused plans` {
  /// The cases whose messages differ, and why.
  private static let differences = [
    "a bad date": "which part of the time is wrong is not said",
    "a module's missing argument": "the module's header is shown, not the first byte of its body",
    "a module's wrong argument": "the variable is a related place, not part of the text",
    "a false validation": "the condition is a related place, not part of the text",
    "a template's missing variable": "the place in the template is shown, not the call's",
    "a local that needs itself": "terraform has no place for a cycle",
  ]

  @Test func `every mistake is told as terraform tells it`() throws {
    let cases = try PlanCase.load("errors.txt")
    for item in cases {
      if let reason = Self.differences[item.name.replacing("errors.txt: ", with: "")] {
        #expect(!reason.isEmpty)
        #expect(!ModuleEvaluator.evaluate(item.input).diagnostics.isEmpty, "\(item.name)")
        continue
      }
      let wanted = try terraformErrors(item)
      let ours = ModuleEvaluator.evaluate(item.input).diagnostics.map { told($0, item) }
      if ours.sorted() != wanted.sorted() {
        Issue.record(
          "\(item.name)\n  terraform: \(wanted.joined(separator: "\n    "))\n  ours:      \(ours.joined(separator: "\n    "))"
        )
      }
    }
    print("errors.txt: \(cases.count) modules refused as terraform refuses them")
  }

  /// A diagnostic as `path:start-end summary: detail`.
  private func told(_ diagnostic: Diagnostic, _ item: PlanCase) -> String {
    var place = ":0-0"
    if let subject = diagnostic.subject {
      let file = item.files[Int(subject.file)]
      let bytes = Array(file.text.utf8)
      var (start, end) = (Int(subject.start), Int(subject.end))
      // For terraform the argument of a call is what stands between a string's quotes.
      if diagnostic.summary == "invalid function argument"
        || diagnostic.summary.hasPrefix("too many"),
        bytes[start] == UInt8(ascii: "\""), bytes[end - 1] == UInt8(ascii: "\"")
      {
        (start, end) = (start + 1, end - 1)
      }
      place = "\(file.path):\(start)-\(end)"
    }
    return "\(place) \(diagnostic.summary): \(Self.plain(diagnostic.detail))"
  }

  private static func plain(_ detail: String?) -> String {
    detail?.replacing(#/ Did you mean "[^"]*"\?$/#, with: "") ?? ""
  }

  private func terraformErrors(_ item: PlanCase) throws -> [String] {
    let scratch = try Scratch()
    try item.write(to: scratch.root)
    let environment = [
      "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1", "TF_CLI_CONFIG_FILE": "",
    ]
    if item.hasModules {
      _ = try Tool.terraformCore.run(
        ["init", "-no-color", "-input=false"], in: scratch.root, environment: environment, limit: 60
      )
    }
    let plan = try Tool.terraformCore.run(
      ["plan", "-json", "-input=false", "-lock=false", "-refresh=false"], in: scratch.root,
      environment: environment, limit: 60)
    var errors: [String] = []
    for line in plan.output.split(separator: "\n") {
      guard let root = JSONParser.parse(text: String(line)).value?.root,
        let diagnostic = root["diagnostic"], diagnostic["severity"]?.string == "error"
      else { continue }
      let range = diagnostic["range"]
      let start = range?["start"]?["byte"]?.number?.text ?? "0"
      let end = range?["end"]?["byte"]?.number?.text ?? "0"
      let summary = diagnostic["summary"]?.string ?? ""
      // Suggestions are compared by no one: terraform makes fewer of them.
      errors.append(
        "\(range?["filename"]?.string ?? ""):\(start)-\(end) \(summary.prefix(1).lowercased())\(summary.dropFirst()): \(Self.plain(diagnostic["detail"]?.string))"
      )
    }
    return errors
  }
}
