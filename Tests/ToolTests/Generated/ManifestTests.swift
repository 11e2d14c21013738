import Foundation
import Testing

/// The manifests of every generated repository, rendered and held to the schemas of Kubernetes.
@Suite(.needs(.kubectl, .kubernetesValidate)) struct ManifestTests {
  /// The kinds that Kubernetes itself does not have, so that no schema of its own knows them.
  private let custom: Set = ["PodMonitoring", "Rules"]

  @Test(arguments: Example.all)
  func `every overlay renders to valid objects`(_ example: Example) throws {
    let service = try example.repository()
    let overlays = try service.folders(in: "deploy/overlays")
    #expect(!overlays.isEmpty)
    for overlay in overlays {
      let run = try validate(service, overlay)
      run.expectSuccess()
      let unknown = run.output.matches(of: #/find schema for kind (\w+)/#).map {
        String($0.output.1)
      }
      #expect(Set(unknown) == custom, "\(run.transcript)")
      #expect(run.output.contains("passed for resource deployment/"), "\(run.transcript)")
    }
  }

  @Test func `an unknown field is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.replace(
      "revisionHistoryLimit:", with: "revisionLimit:", in: "deploy/base/deployment.yaml")
    try validate(service, "dev").expectRefusal(saying: "revisionLimit")
  }

  @Test func `a resource that is not there is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.replace(
      "- service.yaml", with: "- services.yaml", in: "deploy/base/kustomization.yaml")
    try Tool.kubectl.run(["kustomize", "deploy/overlays/dev"], in: service.root)
      .expectRefusal(saying: "services.yaml")
  }

  private func validate(_ service: GeneratedRepository, _ overlay: String) throws -> Shell.Result {
    let scratch = try Scratch()
    let rendered = scratch.root.appendingPathComponent("\(overlay).yaml").path
    try Tool.kubectl.run(
      ["kustomize", "deploy/overlays/\(overlay)", "--output", rendered], in: service.root
    ).expectSuccess()
    return try Tool.kubernetesValidate.run(
      ["--strict", "--kubernetes-version", "1.32", rendered], in: service.root)
  }
}
