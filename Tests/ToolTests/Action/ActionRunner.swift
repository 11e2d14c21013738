import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

/// Runs the steps of `action.yml` one by one, as a runner of GitHub Actions does for a composite action.
///
/// *Source*: GitHub Docs, "Metadata syntax for GitHub Actions" and "Workflow commands".
struct ActionRunner {
  /// The checkout that the action works on.
  let workspace: URL
  /// What the runner keeps: the files of workflow commands, and the event.
  let scratch: Scratch
  /// The folder for temporary files, which lasts as long as a job; the runner's own if it is nil.
  var temporary: URL?
  /// Where the action itself was checked out.
  var checkout = ProjectPaths.root
  /// The event that started the workflow, as in the file that GITHUB_EVENT_PATH names.
  var event = "{}"
  /// The folders of programs.
  var path = ["/usr/local/bin", "/usr/bin", "/bin"]

  /// What one step did.
  struct Step {
    let name: String
    let status: Int32
    /// What it wrote to standard output and errors.
    let output: String
  }

  /// What the action did as a whole.
  struct Outcome {
    var steps: [Step] = []
    var outputs: [String: String] = [:]
    var summary = ""
    var status: Int32 { steps.last?.status ?? -1 }
    var output: String { steps.map(\.output).joined() }
  }

  /// Runs the steps until one fails.
  func run(_ given: [String: String] = [:]) throws -> Outcome {
    let action = try metadata()
    var inputs: [String: String] = [:]
    for input in try #require(action["inputs"]).members {
      inputs[input.key] = given[input.key] ?? input.value["default"]?.string ?? ""
    }
    for name in given.keys where inputs[name] == nil { Issue.record("there is no input '\(name)'") }
    var context = Context(inputs: inputs, event: try Self.document("event.json", event))
    var outcome = Outcome()
    for name in ["outputs", "path", "summary"] { try write(name, "") }
    try write("event.json", event)
    for step in try #require(action["runs"]?["steps"]).elements {
      let done = try run(step, &context)
      outcome.steps.append(done)
      if done.status != 0 { break }
    }
    for output in try #require(action["outputs"]).members {
      outcome.outputs[output.key] = try context.expand(output.value["value"]?.string ?? "")
    }
    outcome.summary = try text("summary")
    return outcome
  }

  private func run(_ step: Node, _ context: inout Context) throws -> Step {
    let name = step["name"]?.string ?? ""
    #expect(step["shell"]?.string == "bash", "a composite action names the shell of '\(name)'")
    try write("outputs", "")
    try write("step.sh", try context.expand(try #require(step["run"]?.string)))
    var environment = environment(added: try text("path"))
    if let variables = step["env"]?.members {
      for variable in variables {
        environment[variable.key] = try context.expand(variable.value.string ?? "")
      }
    }
    // What `shell: bash` stands for.
    let run = try Shell.run(
      ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", file("step.sh").path],
      in: workspace, environment: environment, limit: 900)
    if let id = step["id"]?.string {
      for line in try text("outputs").split(separator: "\n") {
        let parts = line.split(separator: "=", maxSplits: 1)
        context.outputs["\(id).\(parts[0])"] = parts.count == 2 ? String(parts[1]) : ""
      }
    }
    return Step(name: name, status: run.status, output: run.output)
  }

  private func environment(added: String) -> [String: String] {
    let added = added.split(separator: "\n").reversed().map(String.init)
    return [
      "PATH": (added + path).joined(separator: ":"),
      "HOME": scratch.root.path, "LC_ALL": "C.UTF-8", "CI": "true", "GITHUB_ACTIONS": "true",
      "GITHUB_ACTION_PATH": checkout.path,
      "GITHUB_WORKSPACE": workspace.path,
      "GITHUB_EVENT_PATH": file("event.json").path,
      "GITHUB_OUTPUT": file("outputs").path,
      "GITHUB_PATH": file("path").path,
      "GITHUB_STEP_SUMMARY": file("summary").path,
      "GITHUB_SERVER_URL": "https://github.example", "GITHUB_REPOSITORY": "acme/churn",
      "RUNNER_TEMP": (temporary ?? scratch.root).path,
    ]
  }

  private func file(_ name: String) -> URL { scratch.root.appendingPathComponent(name) }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  private func metadata() throws -> Node {
    let file = checkout.appendingPathComponent("action.yml")
    return try Self.document("action.yml", String(contentsOf: file, encoding: .utf8))
  }

  private static func document(_ path: String, _ text: String) throws -> Node {
    let parsed = YAMLParser.parse(SourceFile(path: path, text: text), resolution: .core)
    #expect(parsed.diagnostics == [])
    return try #require(parsed.value.first).root
  }
}

/// What expressions of an action can read.
private struct Context {
  var inputs: [String: String]
  var event: Node
  /// *Shape*: `step.output` to its value.
  var outputs: [String: String] = [:]

  /// The text with every `${{ }}` replaced; an expression that is not plain is recorded.
  func expand(_ text: String) throws -> String {
    let pieces = text.components(separatedBy: "${{")
    return try pieces[0]
      + pieces.dropFirst().map { piece in
        let parts = piece.components(separatedBy: "}}")
        try #require(parts.count == 2, "an expression is not closed: \(piece)")
        return value(of: parts[0].trimmingCharacters(in: .whitespaces)) + parts[1]
      }.joined()
  }

  /// An expression that leads nowhere is empty text.
  private func value(of expression: String) -> String {
    let names = expression.split(separator: ".").map(String.init)
    switch names.first {
    case "inputs" where names.count == 2: return inputs[names[1]] ?? ""
    case "steps" where names.count == 4: return outputs["\(names[1]).\(names[3])"] ?? ""
    case "github" where names.count > 2 && names[1] == "event":
      var node: Node? = event
      for name in names.dropFirst(2) { node = node?[name] }
      return node?.string ?? ""
    default:
      Issue.record("the runner of these tests does not know '\(expression)'")
      return ""
    }
  }
}
