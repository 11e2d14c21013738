import Repository

/// An estimate, or the difference of two, with all that a reader must know about it.
package struct CostReport: Sendable {
  package let estimate: Estimate
  /// *nil when* nothing is compared.
  package let difference: EstimateDifference?
  /// The name of what the estimate is compared with.
  package let base: String?
  /// *Shape*: by topic; where prices are from.
  package let facts: [FactDate]
  /// *Shape*: in order of the configuration.
  package let budgets: [BudgetCheck]

  /// The age of a topic of prices.
  package struct FactDate: Sendable {
    package let topic: String
    /// The day of the source that most is from; *nil when* that is not known.
    package let dated: String?
    package let ageInDays: Int?
    package let collected: String

    package init(topic: String, dated: String?, ageInDays: Int?, collected: String) {
      self.topic = topic
      self.dated = dated
      self.ageInDays = ageInDays
      self.collected = collected
    }

    /// One line for people.
    package var text: String {
      let date = dated.map { " of \($0)" } ?? ""
      let age = ageInDays.map { $0 == 1 ? "1 day old" : "\($0) days old" } ?? "of unknown age"
      return "\(topic)\(date), \(age), collected \(collected)"
    }
  }

  package init(
    estimate: Estimate, difference: EstimateDifference? = nil, base: String? = nil,
    facts: [FactDate], budgets: [BudgetCheck] = []
  ) {
    self.estimate = estimate
    self.difference = difference
    self.base = base
    self.facts = facts
    self.budgets = budgets
  }

  /// What policies read as `data.cost`: paths are below the repository's root, and nothing has an age,
  /// which would change from day to day.
  package static func forPolicies(
    _ repository: Repository, at book: PriceBook, budgets: [Budget], utilisation: Utilisation
  ) -> CostReport {
    let estimate = Estimator(book, utilisation: utilisation, paths: .repository)
      .estimate(repository)
    return CostReport(
      estimate: estimate, facts: book.topics.map { FactDate($0.name, $0.about, today: nil) },
      budgets: budgets.map { BudgetCheck($0, estimate) })
  }

  /// What is true of every amount.
  ///
  /// *Shape*: whole sentences.
  package var remarks: [String] {
    var remarks = [
      "List prices in US dollars without tax, discounts and free tiers; a month is 730 hours.",
      "What depends on use or is unknown is listed, and not in the sums.",
    ]
    let items = estimate.modules.flatMap(\.resources).flatMap(\.items)
    if items.contains(where: { $0.price.isSpot }) {
      remarks.append("Spot prices move every month, and sources differ.")
    }
    return remarks
  }
}
