import Foundation
import Testing

/// `idp lint --changed`, as a hook and a pull request's check call it.
@Suite struct ChangedFilesTests {
  /// Every Deployment needs a Service of its name.
  private let acrossFiles = """
    # METADATA
    # scope: package
    # title: Deployment without a service
    # description: Nothing reaches a deployment without a service.
    # custom:
    #   severity: error
    #   kinds: [Deployment, Service]
    #   scope: repository
    package idp.delivery.service_missing

    deny contains {"msg": msg, "path": ["documents", "kubernetes", i, "value", "metadata", "name"]} if {
      some i, document in input.documents.kubernetes
      document.value.kind == "Deployment"
      name := document.value.metadata.name
      not name in services
      msg := sprintf("no service is called %q", [name])
    }

    services contains document.value.metadata.name if {
      some document in input.documents.kubernetes
      document.value.kind == "Service"
    }

    """

  private func object(_ kind: String, _ name: String, image: String = "x:1@sha256:\(digest)")
    -> String
  {
    let group = kind == "Deployment" ? "apps/v1" : "v1"
    return """
      apiVersion: \(group)
      kind: \(kind)
      metadata:
        name: \(name)
      spec:
        containers: [{name: a, image: "\(image)"}]

      """
  }

  private static let digest = String(repeating: "0", count: 64)
  private var digest: String { Self.digest }

  private func repository() throws -> Workspace {
    let space = try Workspace()
    try space.write(".git/HEAD", "ref: refs/heads/main\n")
    try space.write("platform/policies/delivery/service-missing/policy.rego", acrossFiles)
    try space.write("web.yaml", object("Deployment", "web"))
    try space.write("service.yaml", object("Service", "web"))
    try space.write("old.yaml", object("Pod", "old", image: "x:latest"))
    try space.write("new.yaml", object("Pod", "new", image: "x:latest"))
    return space
  }

  /// What `idp lint --changed PATHS` says in one line a finding.
  private func check(
    _ paths: [String], in space: Workspace, says expected: String, status: Int32,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let run = try Product.run(
      [
        "lint", "--changed", "--catalog", "platform", "--format", "lines", "--only",
        "image-not-pinned", "--only", "service-missing",
      ] + paths, in: space.root)
    #expect(run.text + run.errorText == expected, sourceLocation: sourceLocation)
    #expect(run.status == status, sourceLocation: sourceLocation)
  }

  @Test func `only changed files are reported on`() throws {
    try check(
      ["new.yaml"], in: repository(),
      says: """
        new.yaml:6:33: error[image-not-pinned]: container "a": image "x:latest" has the tag \
        "latest", which moves
        1 error in 1 file (2 policies)

        """, status: 1)
  }

  @Test func `a policy that looks across files reports where nothing changed`() throws {
    let space = try repository()
    try space.write("service.yaml", object("Service", "api"))
    try check(
      ["service.yaml"], in: space,
      says: """
        web.yaml:4:9: error[service-missing]: no service is called "web"
        1 error in 1 file (2 policies)

        """, status: 1)
  }

  @Test func `a policy that looks across files is silent when none of its files changed`() throws {
    let space = try repository()
    try FileManager.default.removeItem(at: space.url("service.yaml"))
    try space.write("new.yaml", object("Pod", "new"))
    try check(["new.yaml"], in: space, says: "no findings in 1 file (2 policies)\n", status: 0)
  }

  @Test func `a removed file may have been one of its files`() throws {
    let space = try repository()
    try FileManager.default.removeItem(at: space.url("service.yaml"))
    try check(
      ["service.yaml"], in: space,
      says: """
        web.yaml:4:9: error[service-missing]: no service is called "web"
        1 error in 0 files (2 policies)

        """, status: 1)
  }

  @Test func `a broken file that did not change says nothing`() throws {
    let space = try repository()
    try space.write("broken.yaml", "a: [\n")
    try check(["web.yaml"], in: space, says: "no findings in 1 file (2 policies)\n", status: 0)
  }

  @Test func `no path is a mistake`() throws {
    try repository().idp("lint", "--changed").expectRefused(
      """
      error: --changed needs the files that changed
        git diff --name-only -z main... | xargs -0 -r idp lint --changed

      """)
  }
}
