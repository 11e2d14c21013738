import Foundation
import Testing

/// A platform team replaces, adds and removes files of the catalogue with a folder.
@Suite struct OverlayTests {
  private let policy = """
    # METADATA
    # scope: package
    # title: Team label missing
    # description: Every object names its team.
    # custom:
    #   severity: error
    #   kinds: [kubernetes]
    package idp.delivery.team_missing

    deny contains "the object names no team" if not input.metadata.labels.team

    """
  private let object = """
    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: x
      labels:
        app: x

    """
  private let pod = """
    apiVersion: v1
    kind: Pod
    metadata: {name: x}
    spec: {containers: [{name: a, image: "x:latest"}]}

    """
  private let command = ["new", "model-service", "demo", "--set", "name=demo", "--defaults"]

  @Test func `a template is replaced, and nothing else changes`() throws {
    let (plain, overlaid) = (try Workspace(), try Workspace())
    try overlaid.write(
      "platform/templates/docker/files/Dockerfile.jinja",
      "FROM registry.example/base:1.0\nLABEL service={{ package }}\n")
    let run = try Product.run(command + ["--catalog", "platform"], in: overlaid.root)
    #expect(run.status == 0, "\(run.transcript)")
    #expect(try Product.run(command, in: plain.root).status == 0)
    #expect(
      try overlaid.text("demo/Dockerfile")
        == "FROM registry.example/base:1.0\nLABEL service=demo\n")
    let (before, after) = try (plain.tree("demo"), overlaid.tree("demo"))
    let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(changed == [".idp/answers.yaml", ".idp/base", "Dockerfile"])
    #expect(before.count == after.count)
  }

  @Test func `a policy is added`() throws {
    let space = try Workspace()
    try space.write("platform/policies/delivery/team-missing/policy.rego", policy)
    try space.write("object.yaml", object)
    let run = try space.idp(
      "lint", "object.yaml", "--catalog", "platform", "--only", "team-missing", "--format", "lines")
    #expect(
      run.text == """
        object.yaml:5:3: error[team-missing]: the object names no team
        1 error in 1 file (1 policy)

        """)
    let list = try space.idp("policy", "list", "--catalog", "platform")
    #expect(list.text.contains(#/\ndelivery +team-missing +error +Team label missing\n/#))
  }

  @Test func `a policy is removed`() throws {
    let space = try Workspace()
    try space.write("platform/policies/delivery/image-not-pinned.remove", "")
    try space.write("pod.yaml", pod)
    let run = try space.idp("lint", "pod.yaml", "--catalog", "platform", "--format", "lines")
    #expect(!run.text.contains("image-not-pinned"))
    let list = try space.idp("policy", "list", "--catalog", "platform")
    #expect(!list.text.contains("image-not-pinned"))
    #expect(list.text.contains("limits-missing"))
  }

  @Test func `a policy of the overlay that can never report is an error`() throws {
    let space = try Workspace()
    try space.write(
      "platform/policies/delivery/image-not-pinned/policy.rego", "package idp.delivery.x\n")
    try space.write("pod.yaml", pod)
    try space.idp("lint", "pod.yaml", "--catalog", "platform").expectRefused(
      """
      error[policy-never-reports]: the policy can never report
       --> platform/policies/delivery/image-not-pinned/policy.rego:1:1
        |
      1 | package idp.delivery.x
        | ^
        |
        = help: it has no rule called deny, violation or warn

      """)
  }

  @Test func `a mistake in a policy of the overlay is shown where it is`() throws {
    let space = try Workspace()
    try space.write("platform/policies/delivery/team-missing/policy.rego", "package a\n\ndeny {\n")
    try space.write("pod.yaml", pod)
    let run = try space.idp("lint", "pod.yaml", "--catalog", "platform")
    #expect(run.status == 2)
    #expect(
      run.errorText.contains(" --> platform/policies/delivery/team-missing/policy.rego:"),
      "\(run.errorText)")
    #expect(!run.errorText.contains("pod.yaml"))
  }

  @Test func `a policy that refuses what the golden path makes stops it`() throws {
    let space = try Workspace()
    try space.write("platform/policies/delivery/team-missing/policy.rego", policy)
    let run = try Product.run(command + ["--catalog", "platform"], in: space.root)
    #expect(run.status == 1)
    #expect(run.text == "")
    #expect(run.errorText.contains("error[team-missing]: the object names no team\n"))
    #expect(
      run.errorText.hasSuffix(
        "error: the policies refuse what the golden path makes; nothing was written\n"))
    #expect(!FileManager.default.fileExists(atPath: space.url("demo").path))
  }

  @Test func `a mistake in a template is shown in the template`() throws {
    let space = try Workspace()
    try space.write(
      "platform/templates/docker/files/Dockerfile.jinja", "FROM scratch\nLABEL a={{ nme }}\n")
    let run = try Product.run(command + ["--catalog", "platform"], in: space.root)
    #expect(run.status == 2)
    #expect(
      run.errorText.contains(" --> platform/templates/docker/files/Dockerfile.jinja:2:12\n"),
      "\(run.errorText)")
    #expect(!FileManager.default.fileExists(atPath: space.url("demo").path))
  }

  @Test func `a marker for nothing is an error`() throws {
    let space = try Workspace()
    try space.write("platform/policies/delivery/image-not-pined.remove", "")
    let run = try space.idp("policy", "list", "--catalog", "platform")
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(
      run.errorText.contains("'policies/delivery/image-not-pined.remove'"), "\(run.errorText)")
  }
}
