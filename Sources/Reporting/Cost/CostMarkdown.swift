import Costing

/// An estimate as a comment of a pull request.
package enum CostMarkdown {
  /// The report in GitHub-Flavored Markdown.
  package static func text(_ report: CostReport) -> String {
    var text: String
    if let difference = report.difference {
      text = self.text(difference, base: report.base ?? "")
    } else {
      text = "## Monthly cost\n"
      for module in report.estimate.modules { text += "\n" + self.text(module) }
      if report.estimate.modules.isEmpty { text += "\nNo Terraform was found.\n" }
      text += claims(report.estimate.claims)
    }
    if !report.budgets.isEmpty {
      text += "\n### Budgets\n\n"
      text += report.budgets.map { "- \(MarkdownText.escaped($0.sentence))\n" }.joined()
    }
    text += "\n" + report.remarks.joined(separator: " ") + "\n"
    let facts = report.facts.map(\.text).joined(separator: "; ")
    return text + "\nFacts: \(MarkdownText.escaped(facts)).\n"
  }

  private static func text(_ module: ModuleEstimate) -> String {
    var text = heading(module.folder, module.environment, "**\(module.amountText) USD**")
    let items = module.resources.flatMap { resource in
      resource.items.map { item in
        row([
          address(resource.address, resource.place), MarkdownText.escaped(item.what),
          item.quantity.text, item.price.text, item.monthly.text,
        ])
      }
    }
    if !items.isEmpty {
      text += "\n| Resource | What | Quantity | Unit price | USD a month |\n"
      text += "| --- | --- | ---: | --- | ---: |\n" + items.joined()
    }
    return text + open(module) + assumptions(module)
  }

  private static func claims(_ claims: [ResourceEstimate]) -> String {
    guard !claims.isEmpty else { return "" }
    var text = "\n### Claims of workloads, an estimate\n\n"
    text += "Each line is one possibility, and in no sum.\n\n"
    for claim in claims {
      for line in claim.items.map(\.sentence) + claim.open.map(\.text) {
        text += "- \(address(claim.address, claim.place)): \(MarkdownText.escaped(line))\n"
      }
    }
    return text
  }

  private static func open(_ module: ModuleEstimate) -> String {
    var text = ""
    for (kind, title) in OpenItem.sections {
      let lines = module.resources.flatMap { resource in
        resource.open.filter { $0.unpriced.kind == kind }.map {
          "- \(address(resource.address, resource.place)): \(MarkdownText.escaped($0.text))\n"
        }
      }
      if !lines.isEmpty { text += "\n\(title):\n\n" + lines.joined() }
    }
    if module.otherProviders > 0 {
      text += "\nResources of other providers, which have no price: \(module.otherProviders)\n"
    }
    return text
  }

  private static func assumptions(_ module: ModuleEstimate) -> String {
    var lines: [String] = []
    for resource in module.resources {
      for item in resource.items {
        let said = ([item.price.row] + item.assumptions).joined(separator: "; ")
        lines.append(
          "- \(MarkdownText.code(resource.address)), \(MarkdownText.escaped(item.what)): "
            + MarkdownText.escaped(said) + "\n")
      }
    }
    guard !lines.isEmpty else { return "" }
    return "\n<details><summary>Price rows and assumptions</summary>\n\n" + lines.joined()
      + "\n</details>\n"
  }

  // MARK: - A difference

  private static func text(_ difference: EstimateDifference, base: String) -> String {
    var text = "## Monthly cost, compared with \(MarkdownText.code(base))\n"
    for module in difference.modules {
      let amounts = "**\(module.differenceText) USD**"
      text += "\n" + heading(module.folder, module.environment, amounts)
      text += "\nBefore \(module.beforeText), after \(module.afterText).\n"
      if module.changes.isEmpty { continue }
      text += "\n| Change | Resource | Before | After |\n| --- | --- | ---: | ---: |\n"
      for change in module.changes {
        text += row([
          change.kind, address(change.address, change.place), change.before?.amountText ?? "",
          change.after?.amountText ?? "",
        ])
      }
      text += "\n<details><summary>Line items</summary>\n\n"
      for change in module.changes {
        for line in change.lines {
          let sign = line.sign == "+" ? "now" : "before"
          text += "- \(MarkdownText.code(change.address)), \(sign): "
          text += MarkdownText.escaped(line.text) + "\n"
        }
      }
      text += "\n</details>\n"
    }
    if difference.modules.isEmpty { text += "\nNo Terraform was found.\n" }
    return text
  }

  // MARK: - Parts

  private static func heading(_ folder: String, _ environment: String?, _ rest: String) -> String {
    let name = environment.map { ", environment \(MarkdownText.code($0))" } ?? ""
    return "### \(MarkdownText.code(folder))\(name): \(rest) a month\n"
  }

  private static func address(_ address: String, _ place: ResourceEstimate.Place?) -> String {
    MarkdownText.code(address) + (place.map { " (\(MarkdownText.code($0.text)))" } ?? "")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
