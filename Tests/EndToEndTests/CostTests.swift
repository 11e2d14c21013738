import Foundation
import TestSupport
import Testing

/// `idp cost` on folders and repositories as they lie on disk.
@Suite struct CostTests {
  /// 2026-12-01, so that ages do not change.
  private let day = ["SOURCE_DATE_EPOCH": "1796083200"]

  private func pool(_ name: String, machine: String, nodes: Int) -> String {
    """
    resource "google_container_node_pool" "\(name)" {
      location   = "us-central1-a"
      node_count = \(nodes)

      node_config {
        machine_type = "\(machine)"
        disk_type    = "pd-ssd"
        disk_size_gb = 100
      }
    }

    """
  }

  private func git(_ words: String..., in workspace: Workspace) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"] + words
    process.currentDirectoryURL = workspace.root
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func `a branch is compared with a commit, which is not checked out`() throws {
    let workspace = try Workspace()
    try workspace.write("infra/main.tf", pool("kept", machine: "e2-standard-4", nodes: 1))
    try workspace.write("infra/old.tf", pool("old", machine: "g2-standard-4", nodes: 2))
    try workspace.write("infra/more.tf", pool("more", machine: "n2-standard-8", nodes: 1))
    try git("init", "--quiet", "--initial-branch=main", in: workspace)
    try git("add", "--all", in: workspace)
    try git("commit", "--quiet", "--message=one", in: workspace)
    try workspace.write("infra/more.tf", pool("more", machine: "n2-standard-8", nodes: 3))
    try workspace.write("infra/new.tf", pool("new", machine: "a2-highgpu-1g", nodes: 1))
    try FileManager.default.removeItem(at: workspace.url("infra/old.tf"))
    let before = try workspace.tree("infra")
    for (format, folder) in [("text", "infra"), ("markdown", "."), ("json", "infra")] {
      let run = try workspace.idp(
        "cost", folder, "--base", "main", "--format", format, environment: day)
      #expect(run.status == 0)
      expectSnapshot(run.transcript, "Cost/base.\(format)")
    }
    #expect(try workspace.tree("infra") == before)
    try workspace.idp("cost", "infra", "--base", "mian", environment: day).expectRefused(
      """
      error: git knows no commit 'mian' in 'infra'
        fetch it first, or name another such as origin/main

      """)
    try workspace.idp("cost", "infra", "--base=--output=x", environment: day).expectRefused(
      """
      error: git knows no commit '--output=x' in 'infra'
        fetch it first, or name another such as origin/main

      """)
  }

  @Test(arguments: ["sandbox/", "infra/sandbox/more.tf", "infra/"])
  func `what is excluded counts neither now nor before`(_ pattern: String) throws {
    let workspace = try Workspace()
    try workspace.write("infra/sandbox/more.tf", pool("more", machine: "n2-standard-8", nodes: 1))
    try git("init", "--quiet", "--initial-branch=main", in: workspace)
    try git("add", "--all", in: workspace)
    try git("commit", "--quiet", "--message=one", in: workspace)
    try workspace.write(".idp.yaml", "exclude: [\(pattern)]\n")
    for folder in [".", "infra"] {
      let run = try workspace.idp("cost", folder, "--base", "main", environment: day)
      #expect(run.text.hasPrefix("No Terraform was found.\n"), "\(run.text)")
    }
  }

  @Test func `what git says about a folder outside of a repository is shown`() throws {
    let workspace = try Workspace()
    try workspace.write("main.tf", pool("p", machine: "e2-medium", nodes: 1))
    try workspace.idp(
      "cost", "--base", "main", environment: ["GIT_CEILING_DIRECTORIES": "/"]
    ).expectRefused(
      """
      error: git knows no commit 'main' in '.'
        fatal: not a git repository (or any of the parent directories): .git

      """)
  }

  @Test func `the golden path has an estimate for each environment`() throws {
    let workspace = try Workspace()
    #expect(
      try workspace.idp("new", "model-service", "demo", "--set", "name=demo", "--defaults").status
        == 0)
    expectSnapshot(
      try workspace.idp("cost", "demo", environment: day).transcript, "Cost/golden-path")
    let run = try workspace.idp("cost", "demo", "--environment", "prod", environment: day)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("demo/infra, environment prod: "))
    #expect(!run.text.contains("environment dev"))
  }

  @Test func `an environment that does not exist is a wrong command line`() throws {
    let workspace = try Workspace()
    try workspace.write("main.tf", "variable \"nodes\" {}\n")
    try workspace.write("prod.tfvars", "nodes = 1\n")
    try workspace.write("dev.tfvars", "nodes = 1\n")
    try workspace.idp("cost", "--environment", "prdo").expectRefused(
      """
      error: no environment is called "prdo"
        did you mean "prod"?

      """)
    try workspace.idp("cost", "--environment", "production").expectRefused(
      """
      error: no environment is called "production"
        there are dev, prod

      """)
  }

  @Test func `budgets are compared with the sums and fail nothing`() throws {
    let workspace = try Workspace()
    try workspace.write(
      "main.tf",
      "variable \"nodes\" {}\n"
        + pool("p", machine: "e2-medium", nodes: 1).replacing("= 1\n", with: "= var.nodes\n"))
    try workspace.write("dev.tfvars", "nodes = 1\n")
    try workspace.write("prod.tfvars", "nodes = 10\n")
    try workspace.write(
      ".idp.yaml",
      """
      budgets:
        environments: {dev: 100, prod: 400, prdo: 1}
        repository: 1000

      """)
    let run = try workspace.idp("cost", environment: day)
    #expect(run.status == 0)
    #expect(
      run.text.contains(
        """
        Budget of environment dev: 100.00 USD, and 41.46 is within it
        Budget of environment prod: 400.00 USD, and 414.62 exceeds it
        Budget of environment prdo: 1.00 USD, and there is no such environment
        Budget of the repository: 1000.00 USD, and 456.08 is within it

        """))
    let one = try workspace.idp("cost", "-e", "dev", "-f", "markdown", environment: day)
    #expect(
      one.text.contains(
        "### Budgets\n\n- environment dev: 100.00 USD, and 41.46 is within it\n\n"))
    try workspace.write(".idp.yaml", "budgets: {repository: much}\n")
    let wrong = try workspace.idp("cost", environment: day)
    #expect(wrong.status == 2)
    #expect(
      wrong.errorText.contains(
        "the budget of \"repository\" must be a whole number of US dollars, found much"))
  }

  @Test func `labels have budgets, and utilisation says what is expected`() throws {
    let workspace = try Workspace()
    try workspace.write("main.tf", labelledPools)
    try workspace.write(
      ".idp.yaml",
      """
      budgets:
        labels:
          team: {search: 1000, ads: 1}
        repository: 2000
      utilisation:
        google_container_node_pool.l4: 25%

      """)
    let run = try workspace.idp("cost", environment: day)
    // 4 nodes are 4 x (0.70683 x 730 + 10) = 2103.94 USD, of which a quarter is expected.
    #expect(
      run.text.contains(
        """
        google_container_node_pool.l4["a"], main.tf:1: 0.00 to 2103.94, 525.99 expected USD

        """), "\(run.text)")
    #expect(
      run.text.contains(
        """
        Budget of label team=search: 1000.00 USD, and 0.00 to 2103.94, 525.99 expected is within it
        Budget of label team=ads: 1.00 USD, and 34.46 exceeds it
        Budget of the repository: 2000.00 USD, and 34.46 to 2138.40, 560.45 expected is within it

        """), "\(run.text)")
  }

  @Test func `lint reports budgets at the resource that costs most`() throws {
    let workspace = try Workspace()
    try workspace.write("infra/main.tf", labelledPools)
    try workspace.write(
      ".idp.yaml", "budgets:\n  labels:\n    team: {ads: 1}\n  repository: 2000\n")
    try git("init", "--quiet", in: workspace)
    let run = try workspace.idp(
      "lint", "--only", "budget-exceeded", "--only", "budget-at-risk", "--format", "lines")
    #expect(run.status == 1)
    #expect(
      run.text == """
        infra/main.tf:1:1: warning[budget-at-risk]: this repository may cost up to 2138.40 USD a month; its budget is 2000, and the largest part is google_container_node_pool.l4["a"], up to 2103.94 USD
        infra/main.tf:20:1: error[budget-exceeded]: what is labelled team=ads costs 34.46 USD a month; its budget is 1, and the largest part is google_container_node_pool.web, 34.46 USD
        1 error, 1 warning in 1 file (2 policies)

        """, "\(run.text)")
    // From a folder inside, the same paths lead to the same places.
    let inside = try Product.run(
      ["lint", "--only", "budget-exceeded"], in: workspace.root.appendingPathComponent("infra"))
    #expect(inside.text.contains(" --> main.tf:20:1"), "\(inside.text)")
  }

  @Test func `a budget of nothing is a mistake where everything is looked at`() throws {
    let workspace = try Workspace()
    try workspace.write("infra/main.tf", labelledPools)
    try workspace.write("infra/prod.tfvars", "")
    try workspace.write(
      ".idp.yaml",
      """
      budgets:
        environments: {prdo: 1}
        labels: {team: {serch: 1}}
      utilisation:
        google_container_node_pool.l5: 25

      """)
    let run = try workspace.idp("lint")
    #expect(run.status == 2)
    for line in [
      "there is no environment \"prdo\"", ".idp.yaml:2:18", "did you mean \"prod\"?",
      "no resource has the label \"team\" with the value \"serch\"", ".idp.yaml:3:19",
      "did you mean \"search\"?", "no node pool has the address \"google_container_node_pool.l5\"",
    ] {
      #expect(run.errorText.contains(line), "\(run.errorText)")
    }
    let part = try workspace.idp("lint", "infra")
    #expect(part.status != 2, "\(part.errorText)")
    let cost = try workspace.idp("cost")
    #expect(cost.status == 2)
    #expect(
      cost.errorText.contains("no node pool has the address \"google_container_node_pool.l5\""))
  }

  @Test func `a policy of one's own reads the estimate`() throws {
    let workspace = try Workspace()
    try workspace.write("main.tf", labelledPools)
    try workspace.write(
      "policy/dear.rego",
      """
      package dear

      import rego.v1

      # METADATA
      # custom: {kinds: [terraform], scope: repository}
      deny contains {"msg": msg, "path": ["documents", "terraform", 0]} if {
      \tsome resource in data.cost.modules[0].resources
      \tresource.monthly_usd.max > 1000
      \tmsg := sprintf("%s is dear", [resource.address])
      }

      """)
    let run = try workspace.idp("lint", "--policy", "policy", "--only", "dear", "-f", "lines")
    #expect(run.text.contains("google_container_node_pool.l4[\"a\"] is dear"), "\(run.text)")
  }

  /// A pool of L4 for each of one cell, and one of small machines.
  private let labelledPools = """
    resource "google_container_node_pool" "l4" {
      for_each = toset(["a"])
      cluster  = "ml"
      location = "us-central1-a"

      autoscaling {
        min_node_count = 0
        max_node_count = 4
      }

      node_config {
        machine_type = "g2-standard-4"

        resource_labels = {
          team = "search"
        }
      }
    }

    resource "google_container_node_pool" "web" {
      cluster    = "ml"
      location   = "us-central1-a"
      node_count = 1

      node_config {
        machine_type = "e2-medium"

        resource_labels = {
          team = "ads"
        }
      }
    }

    """

  @Test func `a file is no module`() throws {
    let workspace = try Workspace()
    try workspace.write("main.tf", pool("p", machine: "e2-medium", nodes: 1))
    try workspace.idp("cost", "main.tf").expectRefused(
      """
      error: 'main.tf' is neither a folder nor a plan
        name the folder that the module is in, or a plan that 'terraform show -json' wrote

      """)
    try workspace.idp("cost", "infra").expectRefused("error: 'infra' does not exist\n")
  }

  @Test func `a plan costs what its files cost, and is beside them`() throws {
    let workspace = try Workspace()
    try workspace.copy("plan/plan.json", to: "out/plan.json")
    let alone = try workspace.idp("cost", "out/plan.json", environment: day)
    #expect(alone.status == 0)
    #expect(alone.text.hasPrefix("out/plan.json: 0.00 to 16482.11 USD a month\n"))
    try workspace.write("main.tf", pool("p", machine: "e2-medium", nodes: 1))
    try workspace.write(".idp.yaml", "budgets: {repository: 100}\n")
    let both = try workspace.idp("cost", environment: day)
    #expect(both.text.contains("out/plan.json: 0.00 to 16482.11 USD a month\n"))
    #expect(both.text.contains("Budget of the repository: 100.00 USD, and 41.46 is within it\n"))
  }

  @Test func `what is no plan has no estimate`() throws {
    let workspace = try Workspace()
    try workspace.copy("plan/plan.json", to: "plan.json")
    try workspace.idp("cost", "plan.json", "--base", "main").expectRefused(
      """
      error: 'plan.json' is no folder, and --base compares folders
        estimate two plans, one after the other, to compare them

      """)
    try workspace.write(
      "state.json", #"{"format_version": "1.0", "terraform_version": "1.9.0", "values": {}}"#)
    try workspace.idp("cost", "state.json").expectRefused(
      """
      error: 'state.json': this is a state of Terraform, not a plan
        It is not looked at. Run 'terraform plan -out=FILE', then 'terraform show -json FILE'.

      """)
    try workspace.write("half.json", #"{"format_version":"#)
    let half = try workspace.idp("cost", "half.json")
    #expect(half.status == 2)
    #expect(half.errorText.hasPrefix("error: 'half.json': expected a value"))
  }

  @Test func `mistakes in the Terraform are told beside the estimate`() throws {
    let workspace = try Workspace()
    try workspace.write("main.tf", pool("p", machine: "e2-medium", nodes: 1))
    try workspace.write("more.tf", "resource \"google_container_node_pool\" {\n")
    let run = try workspace.idp("cost", environment: day)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix(".: 41.46 USD a month\n"))
    #expect(run.errorText.contains("more.tf:1"))
  }

  @Test func `a folder without Terraform has no estimate`() throws {
    let workspace = try Workspace()
    let run = try workspace.idp("cost", environment: day)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("No Terraform was found.\n"))
  }
}
