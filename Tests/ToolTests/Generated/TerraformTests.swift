import Foundation
import TestSupport
import Testing

/// The Terraform of every generated repository, planned by Terraform itself with the schema of the
/// provider for Google Cloud and no cloud behind it.
@Suite(.needs(.terraform)) struct TerraformTests {
  @Test(arguments: Example.all)
  func `it is formatted, valid, and plans for each environment`(_ example: Example) throws {
    let service = try example.repository().copy()
    try terraform(["fmt", "-check", "-diff", "-recursive"], service).expectSuccess()
    try initialize(service).expectSuccess()
    try terraform(["validate"], service).expectSuccess()
    let environments = try FileManager.default.contentsOfDirectory(
      atPath: service.root.appendingPathComponent("infra/environments").path)
    #expect(!environments.isEmpty)
    for file in environments.sorted() {
      let plan = try terraform(
        ["plan", "-input=false", "-lock=false", "-var-file=environments/\(file)"], service)
      plan.expectSuccess()
      #expect(plan.output.contains(" to add, 0 to change, 0 to destroy."), "\(plan.transcript)")
    }
  }

  @Test func `an argument that the provider does not have is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.replace("machine_type", with: "machine_typ", in: "infra/gpu_node_pool.tf")
    try initialize(service).expectSuccess()
    try terraform(["validate"], service).expectRefusal(
      saying: "Unsupported argument", "on gpu_node_pool.tf line 57")
  }

  @Test func `unformatted code is refused`() throws {
    let service = try Example.l4.repository().copy()
    try service.write("infra/more.tf", "locals {\na = 1\n}\n")
    try terraform(["fmt", "-check", "-recursive"], service).expectRefusal(saying: "more.tf")
  }

  /// Without a backend: the state stays in the folder of the test.
  private func initialize(_ service: GeneratedRepository) throws -> Shell.Result {
    // `-backend=false` is not enough, because a plan wants the backend that is configured.
    let file = "infra/versions.tf"
    let text = try service.text(file)
    let local = text.replacing(#/backend "gcs" \{[^}]*\}/#, with: #"backend "local" {}"#)
    #expect(local != text, "infra/versions.tf has no backend for Cloud Storage")
    try service.write(file, local)
    return try terraform(["init", "-input=false"], service)
  }

  private func terraform(
    _ arguments: [String], _ service: GeneratedRepository
  ) throws -> Shell.Result {
    let settings = try TerraformMirror.shared.get()
    return try Tool.terraform.run(
      ["-chdir=infra"] + arguments + (arguments[0] == "fmt" ? [] : ["-no-color"]),
      in: service.root,
      environment: [
        "TF_CLI_CONFIG_FILE": settings.path, "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1",
        "GOOGLE_SCHEMA": Tool.folder.appendingPathComponent("google-provider.pb").path,
      ])
  }
}

/// A folder that Terraform takes for a mirror of the registry, with one provider.
enum TerraformMirror {
  /// The settings of Terraform that name the mirror, written once for all tests.
  static let shared = Result {
    let mirror = Tool.folder.appendingPathComponent("mirror")
    let version = "6.50.0"
    let folder = mirror.appendingPathComponent(
      "registry.terraform.io/hashicorp/google/\(version)/\(platform)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appendingPathComponent("terraform-provider-google_v\(version)")
    let python = Tool.folder.appendingPathComponent("lint/bin/python").path
    let server = ProjectPaths.root.appendingPathComponent(
      "Tests/ToolTests/Python/terraform_provider.py"
    ).path
    try Data("#!/bin/sh\nexec '\(python)' '\(server)'\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let settings = mirror.appendingPathComponent("terraform.rc")
    try Data(
      """
      provider_installation {
        filesystem_mirror {
          path = "\(mirror.path)"
        }
      }

      """.utf8
    ).write(to: settings)
    return settings
  }

  private static var platform: String {
    #if os(Linux)
      let system = "linux"
    #else
      let system = "darwin"
    #endif
    #if arch(arm64)
      return "\(system)_arm64"
    #else
      return "\(system)_amd64"
    #endif
  }
}
