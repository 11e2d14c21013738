import Foundation
import TestSupport
import Testing

/// `.pre-commit-hooks.yaml` in the hands of pre-commit: what a commit hears, and how fast.
@Suite(.needs(.preCommit)) struct HookTests {
  @Test func `pre-commit tries the hooks of a checkout`() throws {
    let service = try broken()
    let hooks = try PublishedHooks.shared.get()
    try pre(
      "try-repo", hooks.repository.root.path, "idp-system", "--all-files", in: service
    ).expectRefusal(saying: "error[gpu-selector-missing]", Self.frame)
  }

  @Test func `the program on PATH checks what is staged`() throws {
    let service = try broken()
    try pin("idp-system", in: service)
    try stage(in: service, "deploy")
    try pre("run", in: service)
      .expectRefusal(saying: "error[gpu-selector-missing]", Self.frame)
  }

  @Test func `the findings of files that are not staged are not shown`() throws {
    let service = try broken()
    try service.git.commitAll("Break it")
    try pin("idp-system", in: service)
    try service.replace(
      "type: ClusterIP", with: "type: ClusterIP # inside the cluster",
      in: "deploy/base/service.yaml")
    try stage(in: service, "deploy")
    let run = try pre("run", "--verbose", in: service).expectSuccess()
    #expect(run.output.contains("no findings in 1 file"), "\(run.transcript)")
  }

  @Test func `a policy that looks across files runs when one of its files is staged`() throws {
    let service = try Example.l4.repository().copy()
    try pin("idp-system", in: service)
    let budget = "deploy/base/pod-disruption-budget.yaml"
    try service.replace("app.kubernetes.io/name: late-delivery", with: "app: other", in: budget)
    try stage(in: service, budget)
    try pre("run", in: service).expectRefusal(
      saying: "[disruption-budget-missing]", "--> deploy/base/deployment.yaml:")
  }

  /// Everything that needs the program built from source, which takes minutes: they share it.
  @Test func `the program that pre-commit builds from source does the same in milliseconds`()
    throws
  {
    let service = try broken()
    try pin("idp", in: service)
    try stage(in: service, "deploy")
    try pre("run", in: service, limit: 1100)
      .expectRefusal(saying: "error[gpu-selector-missing]", Self.frame)

    try service.replace("nvidia-l40", with: "nvidia-l4", in: Self.deployment)
    try stage(in: service, "deploy")
    let changed = try service.files { $0.hasSuffix(".yaml") }.prefix(20)
    #expect(changed.count == 20)
    let run = try pre(["run", "--verbose", "--files"] + changed, in: service).expectSuccess()
    #expect(run.output.contains("no findings in "), "\(run.transcript)")
    let duration = try #require(run.output.firstMatch(of: #/- duration: (\d+(?:\.\d+)?)s/#)).1
    let seconds = try #require(Double(duration))
    print("idp lint of 20 changed files in a hook: \(seconds) s")
    #expect(seconds < 0.3, "\(run.transcript)")

    try buildForTheAction(service)
  }

  /// The action's way from source goes on from what pre-commit built of the same folder.
  private func buildForTheAction(_ service: GeneratedRepository) throws {
    let clone = try #require(try PublishedHooks.shared.get().built(), "pre-commit built nothing")
    let scratch = try Scratch()
    var runner = ActionRunner(
      workspace: service.root, scratch: scratch, temporary: PublishedHooks.environment(of: clone),
      checkout: clone)
    runner.path += Shell.environment["PATH", default: ""].split(separator: ":").map(String.init)
      .filter { $0 != BuiltProgram.folder?.path }
    let outcome = try runner.run()
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.steps.map(\.name) == ["Get idp", "Lint"])
    #expect(outcome.output.contains("no findings in "), "\(outcome.output)")
  }

  // MARK: Repositories

  private static let deployment = "deploy/base/deployment.yaml"
  private static let frame = "--> deploy/base/deployment.yaml:26:43"

  /// A service whose deployment asks for a GPU that does not exist.
  private func broken() throws -> GeneratedRepository {
    let service = try Example.l4.repository().copy()
    try service.replace(
      "gke-accelerator: nvidia-l4", with: "gke-accelerator: nvidia-l40", in: Self.deployment)
    return service
  }

  /// Makes the hook `id`, of one commit of this project, the only one of a service.
  private func pin(_ id: String, in service: GeneratedRepository) throws {
    let hooks = try PublishedHooks.shared.get()
    try service.write(
      ".pre-commit-config.yaml",
      """
      repos:
        - repo: \(hooks.repository.root.path)
          rev: \(hooks.commit)
          hooks:
            - id: \(id)
              args: [--fail-level, warning]

      """)
    // pre-commit wants its configuration staged; committing it keeps it out of what is checked.
    try stage(in: service, ".pre-commit-config.yaml")
    try Shell.require(
      ["git", "commit", "--quiet", "--no-verify", "-m", "Pin the hook"], in: service.root)
  }

  private func stage(in service: GeneratedRepository, _ path: String) throws {
    try Shell.require(["git", "add", path], in: service.root)
  }

  private func pre(
    _ arguments: String..., in service: GeneratedRepository, limit: Double = 300
  ) throws -> Shell.Result {
    try pre(arguments, in: service, limit: limit)
  }

  private func pre(
    _ arguments: [String], in service: GeneratedRepository, limit: Double = 300
  ) throws -> Shell.Result {
    let store = try PublishedHooks.shared.get().store.path
    return try Tool.preCommit.run(
      arguments, in: service.root, environment: ["PRE_COMMIT_HOME": store], limit: limit)
  }
}
