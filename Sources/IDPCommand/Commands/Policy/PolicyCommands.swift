import Catalog
import Diagnostics
import Linting
import Reporting
import Text

extension IDP {
  /// The command `idp policy`.
  static let policyCommand: Command = Command(
    "policy", "list policies; check, test and evaluate those you write",
    examples: [
      Example("idp policy list", "every policy with its level"),
      Example("idp policy check policy/", "what is wrong with your Rego before it runs"),
      Example("idp policy test policy/", "run the tests of your Rego"),
    ],
    subcommands: [policyListCommand, policyCheckCommand, policyTestCommand, policyEvalCommand])

  private static let policyListCommand: Command = Command(
    "list", "list the policies with their levels",
    options: [
      CommandOption(
        "format", short: "f", value: .choice("FORMAT", ["text", "json"]), default: "text",
        "how to write the list"),
      .catalog,
    ],
    examples: [
      Example("idp policy list", "a table for people"),
      Example("idp policy list --format json | jq '.[].id'", "the ids for a program"),
    ]
  ) { invocation throws(CommandFailure) in
    let policies = try invocation.loadPolicies()
    if invocation.arguments.value("format") == "json" {
      invocation.output.write(PolicyIndex(entries: policies).bytes)
    } else {
      invocation.output.write(policyTable(policies.map(\.policy)))
    }
    return .success
  }

  private static func policyTable(_ policies: [Policy]) -> String {
    let rows = policies.map { [$0.area, $0.id, $0.severity.word, $0.title] }
    let widths = (0..<3).map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
    return rows.map { row in
      let cells = (0..<3).map { column in
        row[column] + String(repeating: " ", count: widths[column] - row[column].utf8.count)
      }
      return (cells + [row[3]]).joined(separator: "  ") + "\n"
    }.joined()
  }

  /// The command `idp explain`.
  static let explainCommand: Command = Command(
    "explain", "show why a policy exists, and what to do about a finding",
    options: [.catalog],
    positionals: [Positional("POLICY", "the policy's id, as findings show it")],
    examples: [Example("idp explain image-not-pinned", "the page of one policy")]
  ) { invocation throws(CommandFailure) in
    let entries = try invocation.loadPolicies()
    let id = invocation.arguments.positional("POLICY") ?? ""
    guard let entry = entries.first(where: { $0.policy.id.isSameUTF8(as: id) }) else {
      let near = nearest(to: id, in: entries.map(\.policy.id))
      throw CommandFailure(
        "there is no policy \"\(id)\"",
        detail: near.map { "did you mean \"\($0)\"?" } ?? "`idp policy list` shows the policies")
    }
    invocation.output.write(entry.policy.page)
    return .success
  }
}

extension Invocation {
  /// The policies of the catalogue in use, in order of area and id.
  func loadPolicies() throws(CommandFailure) -> [PolicyIndex.Entry] {
    let index = PolicyIndex.load(try loadCatalog())
    if let problem = index.diagnostics.first(where: { $0.severity == .error }) {
      throw CommandFailure(problem.summary, detail: problem.detail)
    }
    return index.value.entries
  }
}
