import Foundation
import Testing

/// Mistakes in many places of a generated repository, each of which stops `git commit` and is shown
/// at its place.
@Suite(.needs(.preCommit, .pytest)) struct SeededMistakeTests {
  @Test(arguments: Example.all)
  func `the hooks accept what was generated`(_ example: Example) throws {
    try Tool.preCommit.timed { try example.trained().make("hooks") }.expectSuccess()
  }

  @Test(arguments: Mistake.all)
  func `a mistake stops the commit`(_ mistake: Mistake) throws {
    let service = try Example.l4.trained().copy()
    try service.replace(mistake.old, with: mistake.new, in: mistake.path)
    let place = try service.place(of: mistake.marked, inside: mistake.new, in: mistake.path)
    let commit = try Tool.preCommit.timed { try service.git.tryCommit("Make a mistake") }
    commit.expectRefusal(saying: mistake.says, mistake.shown(place.line, place.column))
    let commits = try Shell.require(["git", "rev-list", "--count", "HEAD"], in: service.root)
    #expect(commits.output == "1\n")
  }
}

/// A change that somebody should not commit.
struct Mistake: CustomTestStringConvertible, Sendable {
  /// What is wrong, in the words of the tool or the name of its rule.
  let says: String
  let path: String
  let old: String
  let new: String
  /// The part of `new` that the tool points to.
  let marked: String
  /// How the tool writes a place.
  var form = Form.frame

  enum Form: Sendable { case frame, line, diff }

  var testDescription: String { "\(path): \(says)" }

  func shown(_ line: Int, _ column: Int) -> String {
    switch form {
    case .frame: "--> \(path):\(line):\(column)\n"
    case .line: "\(path):\(line) \(says)"
    // terraform shows the lines themselves.
    case .diff: "-\(new)"
    }
  }

  private static let deployment = "deploy/base/deployment.yaml"

  static let all = [
    Mistake(
      says: #"no GPU type is called "nvidia-l40"; the nearest is "nvidia-l4""#, path: deployment,
      old: "gke-accelerator: nvidia-l4", new: "gke-accelerator: nvidia-l40",
      marked: "nvidia-l40"),
    Mistake(
      says: "error[gpu-count-too-high]", path: deployment,
      old: "4Gi\n              nvidia.com/gpu: 1", new: "4Gi\n              nvidia.com/gpu: 16",
      marked: "16"),
    Mistake(
      says: "error[image-not-pinned]", path: deployment,
      old: "image: nvcr.io/nvidia/tritonserver:26.07-py3@",
      new: "image: nvcr.io/nvidia/tritonserver:latest #", marked: "nvcr.io"),
    Mistake(
      says: "error[runs-as-root]", path: deployment, old: "runAsUser: 1000", new: "runAsUser: 0",
      marked: "0"),
    Mistake(
      says: "error[secret-in-env]", path: deployment, old: "              value: /models",
      new: "              value: hf_0123456789abcdefghijABCDEFGHIJ0123", marked: "hf_"),
    Mistake(
      says: "error[host-access]", path: deployment, old: "      serviceAccountName:",
      new: "      hostPID: true\n      serviceAccountName:", marked: "true"),
    Mistake(
      says: "error[container-privileged]", path: "deploy/overlays/prod/patches.yaml",
      old: "spec:\n  minReplicas",
      new: """
        spec:
          minReplicas: 2
          maxReplicas: 6
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: late-delivery
        spec:
          template:
            spec:
              containers:
                - name: triton
                  securityContext:
                    privileged: true
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: late-delivery
        spec:
          minReplicas
        """, marked: "true"),
    Mistake(
      says: "error[yaml-syntax]", path: "deploy/base/service.yaml", old: "kind: Service",
      new: "kind: [Service", marked: "[Service"),
    Mistake(
      says: "F821", path: "pipelines/training.py", old: "seed=1_000_003", new: "seed=holdout_seed",
      marked: "holdout_seed"),
    Mistake(
      says: "F821", path: "src/late_delivery/data.py", old: "poisson(3, rows)",
      new: "poisson(mean, rows)", marked: "mean"),
    Mistake(
      says: "template-injection", path: ".github/workflows/ci.yml", old: "run: make test",
      new: "run: echo ${{ github.event.pull_request.title }}",
      marked: "github.event.pull_request.title"),
    Mistake(
      says: "DL3006", path: "Dockerfile", old: "# The training image",
      new: "FROM python AS other\n# The training image", marked: "FROM python AS other",
      form: .line),
    Mistake(
      says: "terraform fmt", path: "infra/main.tf", old: "  location = var.region",
      new: "  location    = var.region", marked: "location", form: .diff),
  ]
}
