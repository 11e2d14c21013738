import Costing
import Diagnostics
import Linting
import Text

/// What the configuration says of costs and the Terraform of all its files does not have.
struct CostMistakes {
  let diagnostics: [Diagnostic]

  init(_ configuration: Configuration, _ estimate: Estimate) {
    diagnostics =
      configuration.budgets.compactMap { CostMistakes.mistake($0, estimate) }
      + CostMistakes(configuration.utilisation, estimate).diagnostics
  }

  /// What is stated of node pools alone.
  init(_ shares: [Utilisation.Share], _ estimate: Estimate) {
    diagnostics = Utilisation(shares).unused(in: estimate).map { share in
      CostMistakes.diagnostic(
        "no node pool has the address \"\(share.address)\"", at: share.range,
        near: share.address, in: CostMistakes.unique(Utilisation.addresses(of: estimate)),
        "the node pools are")
    }
  }

  private static func mistake(_ budget: Budget, _ estimate: Estimate) -> Diagnostic? {
    switch (BudgetCheck(budget, estimate).verdict, budget.scope) {
    case (.noEnvironment, .environment(let name)):
      return diagnostic(
        "there is no environment \"\(name)\"", at: budget.range, near: name,
        in: unique(estimate.modules.compactMap(\.environment)), "the environments are")
    case (.noResource, .label(let key, let value)):
      let values = estimate.modules.flatMap(\.resources).compactMap { $0.labels?[key] }
      return diagnostic(
        "no resource has the label \"\(key)\" with the value \"\(value)\"", at: budget.range,
        near: value, in: unique(values), "its values are")
    default: return nil
    }
  }

  private static func diagnostic(
    _ summary: String, at range: SourceRange, near name: String, in names: [String],
    _ introduction: String
  ) -> Diagnostic {
    let known = names.isEmpty ? nil : "\(introduction) \(names.joined(separator: ", "))"
    return Diagnostic(
      id: "configuration", summary: summary,
      detail: nearest(to: name, in: names).map { "did you mean \"\($0)\"?" } ?? known,
      subject: range)
  }

  private static func unique(_ names: [String]) -> [String] { Set(names).sorted() }
}
