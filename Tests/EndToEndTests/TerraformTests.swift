import Foundation
import TestSupport
import Testing

/// Terraform as a user lints it: the example of the documentation, and a file alone.
@Suite struct TerraformTests {
  /// The text of each fenced block of a language, in order.
  private func blocks(_ language: String, of page: String) -> [String] {
    page.components(separatedBy: "```\(language)\n").dropFirst().map { part in
      part.components(separatedBy: "```")[0]
    }
  }

  private func example() throws -> (space: Workspace, page: String) {
    let page = try String(
      contentsOf: ProjectPaths.root.appendingPathComponent("docs/terraform.md"), encoding: .utf8)
    let space = try Workspace()
    try space.write("infra/main.tf", try #require(blocks("hcl", of: page).first))
    for (environment, gpus) in [("dev", 1), ("prod", 2)] {
      try space.write(
        "infra/envs/\(environment).tfvars",
        "machine_type = \"a2-highgpu-1g\"\ngpus         = \(gpus)\n")
    }
    return (space, page)
  }

  @Test func `the documentation shows what is printed`() throws {
    let (space, page) = try example()
    let shown = try #require(blocks("console", of: page).first)
    let run = try space.idp("lint", "infra")
    #expect("$ idp lint infra\n" + run.text == shown)
    #expect(run.status == 1)
  }

  @Test func `a variable file alone is judged with its module`() throws {
    let (space, _) = try example()
    let run = try space.idp("lint", "infra/envs/prod.tfvars", "--format", "lines")
    #expect(run.text.hasPrefix("infra/main.tf:29:15: error[node-pool-gpu-mismatch]: "))
    #expect(run.status == 1)
    #expect(try space.idp("lint", "infra/envs/dev.tfvars").status == 0)
  }

  @Test func `a suppression beside the argument holds`() throws {
    let (space, _) = try example()
    let text = try space.text("infra/main.tf").replacing(
      "count = var.gpus", with: "count = var.gpus # idp:ignore node-pool-gpu-mismatch -- a test")
    try space.write("infra/main.tf", text)
    let run = try space.idp("lint", "infra")
    #expect(run.status == 0)
    #expect(run.text.contains("1 suppressed"))
  }

  @Test func `variable files that are named count alone, wherever they are`() throws {
    let (space, _) = try example()
    try space.write("values/more.tfvars", "gpus = 4\n")
    let run = try space.idp(
      "lint", "infra", "--var-file", "infra/envs/prod.tfvars", "--var-file", "values/more.tfvars",
      "--format", "lines")
    #expect(run.text.contains("carries 1 nvidia-tesla-a100, not 4"), "\(run.text)")
    #expect(!run.text.contains("not 2"))
    let cost = try space.idp("cost", "infra", "--var-file", "values/more.tfvars")
    #expect(cost.text.hasPrefix("infra, environment more: "), "\(cost.text)")
    try space.idp("lint", "--var-file", "infra/main.tf").expectRefused(
      """
      error: 'infra/main.tf' is no variable file
        its name must end in .tfvars or .tfvars.json

      """)
    try space.idp("lint", "--var-file", "infra/gone.tfvars").expectRefused(
      """
      error: 'infra/gone.tfvars' does not exist

      """)
    try space.idp("cost", "--var-file", "values/more.tfvars", "--base", "HEAD").expectRefused(
      """
      error: --var-file and --base exclude each other
        the variable files of the commit may be others: without --var-file each of them is an environment

      """)
  }

  @Test func `what cannot be judged is named`() throws {
    let space = try Workspace()
    try space.write(
      "infra/main.tf",
      """
      variable "zone" {}
      variable "unused" {}

      resource "google_compute_disk" "a" {
        name = "a"
        zone = var.zone
      }

      """)
    try space.write("values/prod.tfvars", "zone = \"us-central1-a\"\n")
    let run = try space.idp("lint", "--only", "disk-key-in-configuration")
    #expect(
      run.text == """
        no findings in 2 files (1 policy)
        not judged: what rests on var.zone, which has no value
        not checked: 1 unused variable file

        """, "\(run.text)")
    let known = try space.idp(
      "lint", "--only", "disk-key-in-configuration", "--var-file", "values/prod.tfvars")
    #expect(known.text == "no findings in 2 files (1 policy)\n", "\(known.text)")
    let json = try space.idp("lint", "--only", "disk-key-in-configuration", "--format", "json")
    #expect(json.text.contains("\"openVariables\": [\n      \"var.zone\"\n    ]"))
  }

  @Test func `a plan is judged as the documentation shows`() throws {
    let (_, page) = try example()
    let shown = try #require(blocks("console", of: page).dropFirst().first)
    let space = try Workspace()
    // Terraform 1.11.4 wrote it for the example of the page in production.
    try space.copy("plan/plan.json", to: "plan.json")
    let run = try space.idp("lint", "plan.json")
    #expect("$ idp lint plan.json\n" + run.text == shown)
    #expect(run.status == 1)
    try space.write(".idp.yaml", "policies: {node-pool-gpu-mismatch: off}\n")
    #expect(try space.idp("lint", ".").status == 0)
  }

  @Test func `policies of others see a plan as it is`() throws {
    let space = try Workspace()
    try space.copy("plan/plan.json", to: "plan.json")
    try space.write(
      "policy/a.rego",
      """
      package main

      deny contains "made anew" if {
        some change in input.resource_changes
        "create" in change.change.actions
      }

      """)
    let run = try space.idp(
      "lint", "--policy", "policy", "--only", "main", "--format", "lines", "plan.json")
    #expect(run.text.contains("plan.json:1:") && run.text.contains("made anew"))
  }

  @Test func `a state is a warning`() throws {
    let space = try Workspace()
    try space.write(
      "state.json", #"{"format_version": "1.0", "terraform_version": "1.9.0", "values": {}}"#)
    let run = try space.idp("lint", "--format", "lines")
    #expect(
      run.text.hasPrefix(
        "state.json:1:27: warning[terraform-plan]: this is a state of Terraform, not a plan: It is "
          + "not looked at."))
    #expect(run.status == 0)
  }
}
