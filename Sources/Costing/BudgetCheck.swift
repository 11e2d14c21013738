import Text

/// What a month may cost, beside what it is estimated to cost.
package struct BudgetCheck: Sendable {
  /// *nil when* the limit is for all environments together.
  package let environment: String?
  package let limit: Money
  /// The sum of the modules that the limit is for.
  package let monthly: CostRange
  /// Whether nothing that costs by its existence is left out of the sum.
  package let isComplete: Bool
  package let verdict: Verdict

  /// How a sum lies to its limit.
  package enum Verdict: String, Sendable {
    /// Even the most is within the limit.
    case within
    /// The least is within the limit, the most is not.
    case mayExceed = "may-exceed"
    case exceeds
    /// No module has the environment.
    case noEnvironment = "no-environment"
  }

  /// Compares the modules of an environment, or all of them, with a limit in whole dollars.
  ///
  /// A plan is of one of the modules, so it counts only where there are plans alone.
  package init(_ estimate: Estimate, environment: String?, dollars: Int) {
    let hasPlansAlone = estimate.modules.allSatisfy(\.isPlan)
    let modules = estimate.modules.filter { module in
      guard let environment else { return !module.isPlan || hasPlansAlone }
      return module.environment.map { $0.isSameUTF8(as: environment) } ?? false
    }
    self.environment = environment
    limit = Money(hundredThousandths: dollars * 100_000)
    monthly = modules.reduce(.zero) { $0 + $1.monthly }
    isComplete = modules.allSatisfy(\.isComplete)
    if modules.isEmpty, environment != nil {
      verdict = .noEnvironment
    } else if monthly.min > limit {
      verdict = .exceeds
    } else {
      verdict = monthly.max > limit ? .mayExceed : .within
    }
  }
}
