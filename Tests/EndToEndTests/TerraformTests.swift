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
}
