import Costing

/// An estimate for people at a terminal.
package enum CostText {
  /// The report as lines of text.
  package static func text(_ report: CostReport) -> String {
    var text: String
    if let difference = report.difference {
      text = self.text(difference, base: report.base ?? "")
    } else {
      text = report.estimate.modules.map { self.text($0) }.joined(separator: "\n")
      if report.estimate.modules.isEmpty { text = "No Terraform was found.\n" }
      text += claims(report.estimate.claims)
    }
    if !report.budgets.isEmpty {
      text += "\n" + report.budgets.map { "Budget of \($0.sentence)\n" }.joined()
    }
    text += "\n" + report.remarks.map { $0 + "\n" }.joined()
    return text + "\n" + report.facts.map { "Facts: \($0.text)\n" }.joined()
  }

  // MARK: - An estimate

  private static func text(_ module: ModuleEstimate) -> String {
    var text = "\(module.title): \(module.amountText) USD a month\n"
    for resource in module.resources where !resource.items.isEmpty {
      text += "\n\(resource.title): \(resource.amountText) USD\n"
      text += items(resource)
    }
    for (kind, title) in OpenItem.sections {
      let lines = module.resources.flatMap { resource in
        resource.open.filter { $0.unpriced.kind == kind }.map {
          "  \(resource.title): \($0.text)\n"
        }
      }
      if !lines.isEmpty { text += "\n\(title):\n" + lines.joined() }
    }
    if module.otherProviders > 0 {
      text += "\nResources of other providers, which have no price: \(module.otherProviders)\n"
    }
    return text
  }

  private static func claims(_ claims: [ResourceEstimate]) -> String {
    guard !claims.isEmpty else { return "" }
    var text = "\nClaims of workloads, an estimate: each line is one possibility, and in no sum\n"
    for claim in claims {
      text += "\n\(claim.title)\n"
      if !claim.items.isEmpty { text += items(claim) }
      for item in claim.open { text += "  \(item.text)\n" }
    }
    return text
  }

  private static func items(_ resource: ResourceEstimate) -> String {
    let titles = ["WHAT", "QUANTITY", "UNIT PRICE", "USD/MONTH", "PRICE ROW"]
    var text = table([titles] + resource.items.map(\.cells), numbers: [1, 3])
    for item in resource.items {
      for assumption in item.assumptions { text += "  * \(item.what): \(assumption)\n" }
    }
    return text
  }

  // MARK: - A difference

  private static func text(_ difference: EstimateDifference, base: String) -> String {
    var text = ""
    for module in difference.modules {
      if !text.isEmpty { text += "\n" }
      text += "\(module.title): \(module.beforeText) at \(base), \(module.afterText) now, "
      text += "\(module.differenceText) USD a month\n"
      if module.changes.isEmpty {
        text += "  nothing changes\n"
        continue
      }
      let rows = module.changes.map { change in
        [
          change.kind, change.title, change.before?.amountText ?? "", "->",
          change.after?.amountText ?? "",
        ]
      }
      text += table([["", "RESOURCE", "BEFORE", "", "AFTER"]] + rows, numbers: [2, 4])
      for change in module.changes {
        for line in change.lines { text += "  \(line.sign) \(change.address): \(line.text)\n" }
      }
    }
    return text.isEmpty ? "No Terraform was found.\n" : text
  }

  // MARK: - Tables

  /// Rows in columns, two spaces from the left.
  private static func table(_ rows: [[String]], numbers: Set<Int>) -> String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    return rows.map { row in
      let cells = columns.map { column -> String in
        let space = widths[column] - row[column].unicodeScalars.count
        let padding = String(repeating: " ", count: space)
        if numbers.contains(column) { return padding + row[column] }
        return column == columns.upperBound - 1 ? row[column] : row[column] + padding
      }
      let line = "  " + cells.joined(separator: "  ")
      return line.prefix(through: line.lastIndex { $0 != " " } ?? line.startIndex) + "\n"
    }.joined()
  }
}
