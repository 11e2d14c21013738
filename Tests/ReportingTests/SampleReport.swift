import Diagnostics
import Documents
import Linting
import Repository
import TestSupport

/// A report with findings of every level, related places, a suppression, an instance, a broken
/// file, a file that nobody could read, and a file that is hostile by name and content.
func makeSampleReport() throws -> Report {
  let report = try lintSamples()
  let unreadable = Diagnostic(
    id: "file-unreadable", summary: "cannot read 'locked.yaml': permission denied",
    detail: "check the file's owner and mode")
  var counts = report.counts
  counts.unchecked = ["Dockerfile": 1, "Terraform": 2, "other": 9]
  return Report(
    sources: report.sources, findings: report.findings,
    diagnostics: [unreadable] + report.diagnostics, counts: counts, failLevel: report.failLevel,
    policies: report.policies, repositoryPaths: report.repositoryPaths.map { "deploy/" + $0 })
}

/// The name of the hostile file.
let hostileName = "a|b <img> `x` ](100%,:)\n::error::@team.yaml"

/// What the hostile file makes a policy say.
let hostileMessage =
  "image \"</details>|[click](https://evil.example) @team #1 {0} ```\n::error::x ##[error]"
  + "\u{1B}[31m\""

private func lintSamples() throws -> Report {
  var texts = try ["broken.yaml", "serving.yaml"].map { ($0, try fixture($0)) }
  let pod = "kind: Pod\napiVersion: v1\nmetadata:\n  name: \"<b>|@x\"\n"
  texts.append((hostileName, Array(pod.utf8)))
  let engine = PolicyEngine {
    { policy, document in
      guard let identity = document.identity else { return Evaluation() }
      if identity.namespace == nil { return hostileResults(of: policy) }
      return servingResults(of: policy)
    }
  }
  let linter = Linter(
    policies: PolicySet(samplePolicies), configuration: Configuration(), engine: engine)
  return linter.run(Repository.parse(texts), workers: 2)
}

private let samplePolicies: [Policy] = [
  Policy(
    id: "image-not-pinned", area: "delivery", title: "Image is not pinned",
    description: """
      ## Why
      A tag can move, so two pods
      may run different code.

      ## Avoid
      `image: x`

      """,
    severity: .error, kinds: ["kubernetes"], remediation: "name a version, or better a digest",
    relatedResources: [
      .init(reference: "https://kubernetes.io/docs/concepts/containers/images/")
    ], origin: .catalogue("policies/delivery/image-not-pinned"), namespace: "idp.test",
    rules: ["deny"]),
  Policy(
    id: "gpu-request-invalid", area: "hardware", title: "GPU request differs from its limit",
    description: "", severity: .error, kinds: ["kubernetes"],
    origin: .catalogue("policies/hardware/gpu-request-invalid"), namespace: "idp.test",
    rules: ["deny"]),
  Policy(
    id: "runs-as-root", area: "security", title: "Container runs as root", description: "",
    severity: .warning, kinds: ["kubernetes"],
    origin: .catalogue("policies/security/runs-as-root"), namespace: "idp.test",
    rules: ["deny"]),
  Policy(
    id: "main", area: "", title: "main", description: "", severity: .note,
    origin: .file("policy/main.rego"), namespace: "main", rules: ["warn"]),
]

private func servingResults(of policy: Policy) -> Evaluation {
  let container: Path = ["spec", "containers", 0]
  switch policy.id {
  case "image-not-pinned":
    let result = RawResult(
      message: "container \"server\": image \"triton\" has no tag",
      path: container.appending("image"))
    var other = result
    other.path = container.appending("image").appending("tag")
    return Evaluation(results: [result, other])
  case "gpu-request-invalid":
    let resources = container.appending("resources")
    return Evaluation(results: [
      RawResult(
        message: "container \"server\" requests 1 of nvidia.com/gpu but its limit is 2",
        path: resources.appending("requests").appending("nvidia.com/gpu"),
        related: [
          .init(
            path: resources.appending("limits").appending("nvidia.com/gpu"), text: "the limit")
        ])
    ])
  case "runs-as-root":
    return Evaluation(results: [
      RawResult(
        message: "the pod runs as root", path: ["spec", "securityContext", "runAsNonRoot"])
    ])
  default:
    return Evaluation(results: [
      RawResult(message: "two spellings of résumé stay two", path: ["spec"])
    ])
  }
}

private func hostileResults(of policy: Policy) -> Evaluation {
  guard policy.id == "runs-as-root" else { return Evaluation() }
  return Evaluation(results: [
    RawResult(message: hostileMessage, path: ["metadata", "name"])
  ])
}
