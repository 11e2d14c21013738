import Costing
import Diagnostics
import Testing

/// Limits by label, and what is expected of node pools.
@Suite struct `Budgets` {
  private let range = SourceRange(file: 0, start: 0, end: 0)

  private func check(
    _ scope: Budget.Scope, _ dollars: Int, _ module: String, _ shares: [Utilisation.Share] = []
  ) throws -> BudgetCheck {
    let estimate = try Estimates.estimate(
      [("main.tf", module)], utilisation: Utilisation(shares))
    return BudgetCheck(Budget(scope, dollars: dollars, range: range), estimate)
  }

  private func pool(_ name: String, _ labels: String, _ more: String = "node_count = 1") -> String {
    """
    resource "google_container_node_pool" "\(name)" {
      cluster  = google_container_cluster.ml.id
      location = "us-central1-a"
      \(more)
      node_config {
        machine_type    = "g2-standard-4"
        resource_labels = \(labels)
      }
    }

    """
  }

  private let cluster = """
    resource "google_container_cluster" "ml" {
      name                     = "ml"
      location                 = "us-central1-a"
      remove_default_node_pool = true
      resource_labels          = { team = "platform" }
    }

    """

  @Test(arguments: [
    // A pool without the label has the one of its cluster; the cluster itself costs 73.
    ("null", "platform", "598.99"), ("{ team = \"search\" }", "search", "525.99"),
    ("{ team = \"search\" }", "platform", "73.00"), ("{ other = 1 }", "platform", "598.99"),
  ])
  func `a node pool has the labels of its cluster where it has none of its own`(
    labels: String, team: String, amount: String
  ) throws {
    let check = try check(
      .label(key: "team", value: team), 1, cluster + pool("l4", labels))
    #expect(check.monthly.min.text == amount)
    #expect(check.isComplete)
  }

  @Test func `labels of the provider count where a resource takes them`() throws {
    let provider = "provider \"google\" {\n  default_labels = { team = \"all\" }\n}\n"
    let disk = """
      resource "google_compute_disk" "d" {
        zone = "us-central1-a"
        type = "pd-ssd"
        size = 100
      }

      """
    let check = try check(.label(key: "team", value: "all"), 1, provider + disk)
    #expect(check.monthly.min.text == "17.00")
    #expect(check.verdict == .exceeds)
  }

  @Test func `a label that no file decides leaves the sum open`() throws {
    let variable = "variable \"team\" {}\n"
    let check = try check(
      .label(key: "team", value: "platform"), 100,
      variable + cluster + pool("l4", "{ team = var.team }"))
    #expect(check.monthly.min.text == "73.00")
    #expect(check.isComplete == false)
  }

  @Test func `nothing with the label is said to be nothing`() throws {
    let check = try check(.label(key: "team", value: "serch"), 100, cluster)
    #expect(check.verdict == .noResource)
  }

  private let limits = "autoscaling {\n min_node_count = 0\n max_node_count = 4\n }"

  @Test(arguments: [
    (2000, [Int](), BudgetCheck.Verdict.mayExceed, nil as String?),
    (2104, [], .within, nil), (2000, [25], .within, "525.99"), (500, [25], .exceeds, "525.99"),
    (0, [0], .within, "0.00"), (1, [100], .exceeds, "2103.94"),
  ])
  func `what is expected counts where it is stated`(
    dollars: Int, percents: [Int], verdict: BudgetCheck.Verdict, expected: String?
  ) throws {
    let shares = percents.map {
      Utilisation.Share(
        address: "google_container_node_pool.l4", environment: nil, percent: $0, range: range)
    }
    let check = try check(.repository, dollars, pool("l4", "null", limits), shares)
    #expect(check.monthly.expected?.text == expected)
    #expect(check.verdict == verdict)
  }

  @Test func `the closest statement counts`() throws {
    func share(_ address: String, _ environment: String?, _ percent: Int) -> Utilisation.Share {
      Utilisation.Share(
        address: address, environment: environment, percent: percent, range: range)
    }
    let address = "google_container_node_pool.l4"
    let shares = [
      share(address, nil, 1), share(address, "prod", 2), share(address + "[\"a\"]", nil, 3),
      share("google_container_node_pool.gone", nil, 4),
    ]
    let module =
      pool("l4", "null", "for_each = toset([\"a\", \"b.c[d]\\\"]\"])\n" + limits)
      + "variable \"x\" { default = 1 }\n"
    let estimate = try Estimates.estimate(
      [("main.tf", module), ("dev.tfvars", "x = 1\n"), ("prod.tfvars", "x = 2\n")],
      utilisation: Utilisation(shares))
    let expected = estimate.modules.map { module in
      module.resources.map { $0.items[0].quantity.share }
    }
    #expect(expected == [[3, 1], [3, 2]])
    #expect(
      Utilisation(shares).unused(in: estimate).map(\.address) == [
        "google_container_node_pool.gone"
      ])
  }

  @Test func `prices of spot alone exceed nothing`() throws {
    let spot = pool("l4", "null").replacing("machine_type ", with: "spot = true\n machine_type ")
    let check = try check(.repository, 1, spot)
    // The boot disk is no spot.
    #expect(check.verdict == .exceeds)
    #expect(check.monthlyWithoutSpot.min.text == "10.00")
    let more = try self.check(.repository, 11, spot)
    #expect(more.monthly.min > more.limit)
    #expect(more.verdict == .mayExceed)
  }
}
