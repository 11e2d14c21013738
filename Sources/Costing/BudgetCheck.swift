import Text

/// What a month may cost, beside what it is estimated to cost.
package struct BudgetCheck: Sendable {
  package let budget: Budget
  package let limit: Money
  /// The sum of what the limit is for.
  package let monthly: CostRange
  /// The same without what is priced as spot.
  package let monthlyWithoutSpot: CostRange
  /// Whether nothing that costs by its existence is left out of the sum.
  package let isComplete: Bool
  package let verdict: Verdict

  /// How a sum lies to its limit.
  package enum Verdict: String, Sendable {
    /// Even the most is within the limit.
    case within
    /// Only the most is above the limit, or only with prices of spot, which move.
    case mayExceed = "may-exceed"
    /// What is expected, or else the least, is above the limit whatever spot costs.
    case exceeds
    /// No module has the environment.
    case noEnvironment = "no-environment"
    /// No resource has the label.
    case noResource = "no-resource"
  }

  /// Compares what a budget is for with its limit.
  ///
  /// A plan is of one of the modules, so it counts only where there are plans alone.
  package init(_ budget: Budget, _ estimate: Estimate) {
    let hasPlansAlone = estimate.modules.allSatisfy(\.isPlan)
    let all = estimate.modules.filter { !$0.isPlan || hasPlansAlone }.flatMap(\.resources)
    let resources: [ResourceEstimate]
    var isOpen = false
    switch budget.scope {
    case .repository: resources = all
    case .environment(let name):
      resources = estimate.modules
        .filter { $0.environment.map { $0.isSameUTF8(as: name) } ?? false }
        .flatMap(\.resources)
    case .label(let key, let value):
      resources = all.filter { $0.labels?[key].map { $0.isSameUTF8(as: value) } ?? false }
      isOpen = all.contains { $0.labels == nil && !$0.items.isEmpty }
    }
    self.budget = budget
    limit = Money(hundredThousandths: budget.dollars * 100_000)
    monthly = resources.reduce(.zero) { $0 + $1.monthly }
    monthlyWithoutSpot = resources.reduce(.zero) { $0 + $1.monthlyWithoutSpot }
    isComplete = !isOpen && resources.allSatisfy(\.isComplete)
    verdict =
      BudgetCheck.absence(budget.scope, estimate, resources)
      ?? BudgetCheck.verdict(limit, monthly, monthlyWithoutSpot)
  }

  /// That there is nothing which the limit is for; *nil when* there is something.
  private static func absence(
    _ scope: Budget.Scope, _ estimate: Estimate, _ resources: [ResourceEstimate]
  ) -> Verdict? {
    switch scope {
    case .repository: nil
    case .environment(let name): estimate.has(environment: name) ? nil : .noEnvironment
    case .label: resources.isEmpty ? .noResource : nil
    }
  }

  private static func verdict(
    _ limit: Money, _ monthly: CostRange, _ withoutSpot: CostRange
  ) -> Verdict {
    if withoutSpot.expected ?? withoutSpot.min > limit { return .exceeds }
    return monthly.expected ?? monthly.max > limit ? .mayExceed : .within
  }
}

extension Estimate {
  /// Whether a module was evaluated for an environment.
  fileprivate func has(environment name: String) -> Bool {
    modules.contains { $0.environment.map { $0.isSameUTF8(as: name) } ?? false }
  }
}
