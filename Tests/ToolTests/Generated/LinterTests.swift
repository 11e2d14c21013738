import TestSupport
import Testing

/// Every generated repository in the hands of the linters of each language.
@Suite struct LinterTests {
  @Test(.needs(.zizmor), arguments: Example.all)
  func `its workflows are secure`(_ example: Example) throws {
    try Tool.zizmor.run(["--offline", "--no-progress", ".github"], in: example.repository().root)
      .expectSuccess()
  }

  @Test(.needs(.zizmor)) func `a workflow that runs what a stranger wrote is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.replace(
      "run: make test", with: "run: echo ${{ github.event.pull_request.title }}", in: Self.ci)
    try Tool.zizmor.run(["--offline", "--no-progress", ".github"], in: service.root)
      .expectRefusal(saying: "template-injection")
  }

  @Test(.needs(.checkJSONSchema), arguments: Example.all)
  func `its workflows are valid`(_ example: Example) throws {
    let service = try example.repository()
    let workflows = try service.files { $0.hasPrefix(".github/workflows/") }
    #expect(!workflows.isEmpty)
    try schema("vendor.github-workflows", workflows, service).expectSuccess()
    try schema("vendor.dependabot", [".github/dependabot.yml"], service).expectSuccess()
  }

  @Test(.needs(.checkJSONSchema)) func `a workflow with an unknown key is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.replace("timeout-minutes:", with: "timeout:", in: Self.ci)
    try schema("vendor.github-workflows", [Self.ci], service).expectRefusal(saying: "timeout")
  }

  @Test(.needs(.hadolint), arguments: Example.all)
  func `its Dockerfile is clean`(_ example: Example) throws {
    try Tool.hadolint.run(["Dockerfile"], in: example.repository().root).expectSuccess()
  }

  @Test(.needs(.hadolint)) func `an image without a version is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.write("Dockerfile", "FROM python\n")
    try Tool.hadolint.run(["Dockerfile"], in: service.root).expectRefusal(saying: "DL3006")
  }

  @Test(.needs(.yamllint), arguments: Example.all)
  func `its YAML is clean`(_ example: Example) throws {
    try Tool.yamllint.run(["--strict", "."], in: example.repository().root).expectSuccess()
  }

  @Test(.needs(.yamllint)) func `a key that is written twice is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.write("deploy/base/twice.yaml", "a: 1\na: 2\n")
    try Tool.yamllint.run(["--strict", "."], in: service.root)
      .expectRefusal(saying: #"duplication of key "a""#)
  }

  private static let ci = ".github/workflows/ci.yml"

  private func schema(
    _ name: String, _ files: [String], _ service: GeneratedRepository
  ) throws -> Shell.Result {
    try Tool.checkJSONSchema.run(["--builtin-schema", name] + files, in: service.root)
  }
}
