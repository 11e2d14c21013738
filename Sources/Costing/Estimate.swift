import Diagnostics
import Documents

/// What the Terraform of a tree costs in a month at list prices.
package struct Estimate: Sendable {
  /// *Shape*: in order of folder, then of environment.
  package var modules: [ModuleEstimate]
  /// What the nodes cost that workloads and steps of pipelines ask accelerators of.
  ///
  /// *Shape*: in order of place; each line is one possibility, and part of no sum.
  package var claims: [ResourceEstimate] = []
}

/// What one root module costs in one environment.
package struct ModuleEstimate: Sendable {
  /// The folder of the module as a person writes it; of a plan its file.
  package let folder: String
  /// The name of the variable file; *nil when* the module has none.
  package let environment: String?
  /// Whether it is the estimate of a plan.
  package var isPlan = false
  /// *Shape*: in order of place, then of address.
  package var resources: [ResourceEstimate]
  /// How many resources belong to other providers, whose prices nobody knows.
  package var otherProviders: Int

  /// Whether nothing that costs by its existence is left out of the sum.
  package var isComplete: Bool { resources.allSatisfy(\.isComplete) }

  /// The sum of all amounts; what has none is not in it.
  package var monthly: CostRange { resources.reduce(.zero) { $0 + $1.monthly } }
}

/// What one instance of a resource costs.
package struct ResourceEstimate: Sendable {
  package let address: String
  /// *nil when* nobody can say whether the resource exists at all.
  package let place: Place?
  /// The way to the resource in its document; *nil when* it is in none.
  package var path: Path?
  /// What the bill can be split by; *nil when* no file decides it.
  package var labels: [String: String]? = [:]
  package var items: [LineItem]
  package var open: [OpenItem]

  /// A line of a file.
  package struct Place: Hashable, Sendable {
    package let path: String
    /// *Unit and base*: from 1.
    package let line: Int

    /// Such as `infra/main.tf:12`.
    package var text: String { "\(path):\(line)" }
  }

  /// Whether nothing but use is left out of the sum.
  package var isComplete: Bool { open.allSatisfy { $0.unpriced.kind == .use } }

  /// The sum of the items' amounts.
  package var monthly: CostRange { items.reduce(.zero) { $0 + $1.monthly } }

  /// The same without what is priced as spot, because such prices move.
  package var monthlyWithoutSpot: CostRange {
    items.filter { !$0.price.isSpot }.reduce(.zero) { $0 + $1.monthly }
  }
}

/// An amount of a resource: so many of something at a price.
package struct LineItem: Hashable, Sendable {
  package let what: String
  package let quantity: Quantity
  package let price: UnitPrice
  package let assumptions: [String]

  /// The amount in whole cents, so that the items of a page add up to its sum.
  package var monthly: CostRange {
    let one = price.monthly
    let (min, max) = ((one * quantity.min).roundedToCents, (one * quantity.max).roundedToCents)
    let expected = quantity.share.map { (one * quantity.max * $0).divided(by: 100).roundedToCents }
    return CostRange(min: min, max: max, expected: expected.map { Swift.max(min, $0) })
  }
}

/// Something that costs, but without an amount.
package struct OpenItem: Hashable, Sendable {
  package let what: String
  package let unpriced: Unpriced
  /// *nil when* no source has it.
  package let price: UnitPrice?
}
