import Costing
import Text

/// An estimate for programs; docs/cost.md describes the members.
package enum CostJSON {
  /// The report as one JSON object.
  package static func text(_ report: CostReport) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.number("version", 1)
      writer.string("currency", "USD")
      writer.number("hours_per_month", PriceBook.hoursPerMonth)
      writer.array("facts") { writer in
        for fact in report.facts {
          writer.object { writer in
            writer.string("topic", fact.topic)
            writer.string("dated", fact.dated)
            writer.json("age_days", fact.ageInDays.map { String($0) } ?? "null")
            writer.string("collected", fact.collected)
          }
        }
      }
      writer.array("remarks") { writer in
        for remark in report.remarks { writer.string(nil, remark) }
      }
      writer.array("modules") { writer in
        for module in report.estimate.modules { writer.write(module) }
      }
      writer.array("claims") { writer in
        for claim in report.estimate.claims { writer.write(claim, hasSum: false) }
      }
      writer.array("budgets") { writer in
        for budget in report.budgets { writer.write(budget) }
      }
      if let difference = report.difference {
        writer.object("difference") { writer in
          writer.string("base", report.base)
          writer.array("modules") { writer in
            for module in difference.modules { writer.write(module) }
          }
        }
      } else {
        writer.null("difference")
      }
    }
    return writer.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ module: ModuleEstimate) {
    object { writer in
      writer.string("folder", module.folder)
      writer.string("environment", module.environment)
      writer.range("monthly_usd", module.monthly)
      writer.boolean("complete", module.isComplete)
      writer.number("other_providers", module.otherProviders)
      writer.array("resources") { writer in
        for resource in module.resources { writer.write(resource) }
      }
    }
  }

  /// A resource; possibilities have no sum.
  fileprivate mutating func write(
    _ resource: ResourceEstimate, _ key: String? = nil, hasSum: Bool = true
  ) {
    object(key) { writer in
      writer.string("address", resource.address)
      writer.string("path", resource.place?.path)
      writer.json("line", resource.place.map { String($0.line) } ?? "null")
      if let path = resource.path {
        writer.array("input_path") { writer in
          for element in path.elements {
            switch element {
            case .key(let key): writer.string(nil, key)
            case .index(let index): writer.number(nil, index)
            }
          }
        }
      } else {
        writer.null("input_path")
      }
      if hasSum {
        writer.range("monthly_usd", resource.monthly)
      } else {
        writer.null("monthly_usd")
      }
      writer.boolean("complete", resource.isComplete)
      if let labels = resource.labels {
        writer.object("labels") { writer in
          for (key, value) in labels.sorted(by: { $0.key.compareUTF8(to: $1.key) < 0 }) {
            writer.string(key, value)
          }
        }
      } else {
        writer.null("labels")
      }
      writer.array("items") { writer in
        for item in resource.items { writer.write(item) }
      }
      writer.array("open") { writer in
        for item in resource.open { writer.write(item) }
      }
    }
  }

  fileprivate mutating func write(_ item: LineItem) {
    object { writer in
      writer.string("what", item.what)
      writer.json(
        "quantity", "{\"min\": \(item.quantity.min), \"max\": \(item.quantity.max)}")
      writer.price(item.price)
      writer.range("monthly_usd", item.monthly)
      writer.array("assumptions") { writer in
        for assumption in item.assumptions { writer.string(nil, assumption) }
      }
    }
  }

  fileprivate mutating func write(_ item: OpenItem) {
    object { writer in
      writer.string("what", item.what)
      writer.string("depends_on", item.unpriced.kind.rawValue)
      writer.string("reason", item.unpriced.reason)
      writer.price(item.price)
    }
  }

  fileprivate mutating func write(_ budget: BudgetCheck) {
    object { writer in
      writer.string("environment", budget.environment)
      if case .label(let key, let value) = budget.budget.scope {
        writer.object("label") { writer in
          writer.string("key", key)
          writer.string("value", value)
        }
      } else {
        writer.null("label")
      }
      writer.json("limit_usd", budget.limit.text)
      writer.range("monthly_usd", budget.monthly)
      writer.range("monthly_without_spot_usd", budget.monthlyWithoutSpot)
      writer.boolean("complete", budget.isComplete)
      writer.string("verdict", budget.verdict.rawValue)
    }
  }

  fileprivate mutating func write(_ module: ModuleDifference) {
    object { writer in
      writer.string("folder", module.folder)
      writer.string("environment", module.environment)
      writer.range("before_usd", module.before)
      writer.range("after_usd", module.after)
      writer.boolean("before_complete", module.isBeforeComplete)
      writer.boolean("after_complete", module.isAfterComplete)
      writer.array("changes") { writer in
        for change in module.changes {
          writer.object { writer in
            writer.string("kind", change.kind)
            writer.string("address", change.address)
            if let before = change.before {
              writer.write(before, "before")
            } else {
              writer.null("before")
            }
            if let after = change.after {
              writer.write(after, "after")
            } else {
              writer.null("after")
            }
          }
        }
      }
    }
  }

  private mutating func price(_ price: UnitPrice?) {
    string("unit", price?.unit)
    json("unit_price_usd", price?.amount.exactText ?? "null")
    string("per", price?.period.rawValue)
    string("price_row", price?.row)
  }

  private mutating func range(_ key: String, _ range: CostRange) {
    let expected = range.expected?.text ?? "null"
    json(
      key,
      "{\"min\": \(range.min.text), \"max\": \(range.max.text), \"expected\": \(expected)}")
  }
}
