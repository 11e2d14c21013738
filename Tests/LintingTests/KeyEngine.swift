import Diagnostics
import Documents
import Linting
import Repository

/// An engine whose policies find each member that is named like them; its value is the message.
///
/// A member `see` beside it becomes a related place, and a value that is empty a missing key `x`.
let keyEngine = PolicyEngine {
  { policy, document in
    var results: [RawResult] = []
    func visit(_ node: Node, _ path: Path) {
      for member in node.members {
        let below = path.appending(member.key)
        if member.key == policy.id {
          let related = node["see"].map { _ in
            [RawResult.RelatedPlace(path: path.appending("see"), text: "see here")]
          }
          results.append(
            RawResult(
              message: member.value.isNull ? "missing" : member.value.text,
              severity: member.value.text == "warned" ? .warning : nil,
              path: member.value.isNull ? below.appending("x") : below, related: related ?? []))
        }
        visit(member.value, below)
      }
      for (index, element) in node.elements.enumerated() { visit(element, path.appending(index)) }
    }
    visit(document.root, [])
    return Evaluation(results: results)
  }
}

/// A policy of `keyEngine`.
func keyPolicy(
  _ id: String, severity: Severity = .error, kinds: [String] = [], remediation: String? = nil,
  parameters: [Policy.Parameter] = []
) -> Policy {
  Policy(
    id: id, area: "test", title: id, description: id, severity: severity, kinds: kinds,
    remediation: remediation, origin: .catalogue("policies/test/\(id)"), parameters: parameters,
    namespace: "idp.test", rules: ["deny"])
}

/// The report of `keyEngine` with the policies `bad` and `worse` for texts.
func lint(
  _ texts: [(String, String)], configuration text: String = "", workers: Int = 1,
  policies: [Policy] = [
    keyPolicy("bad", parameters: [Policy.Parameter(name: "words", kind: .array)]),
    keyPolicy("worse", severity: .warning, remediation: "make it better"),
  ]
) -> Report {
  let set = PolicySet(policies)
  let configuration = Configuration.read(SourceFile(path: ".idp.yaml", text: text)).value
  let repository = Repository.parse(texts.map { ($0.0, Array($0.1.utf8)) }, workers: workers)
  return Linter(policies: set, configuration: configuration, engine: keyEngine)
    .run(repository, workers: workers)
}

extension Report {
  /// One line for each finding and diagnostic, suppressed ones in brackets with their reason.
  var lines: [String] {
    var renderer = CodeFrameRenderer(sources)
    let found = findings.map { finding in
      let line = renderer.line(finding.diagnostic)
      return finding.suppression.map { "(\(line)) \($0.reason)" } ?? line
    }
    return found + diagnostics.map { renderer.line($0) }
  }
}
