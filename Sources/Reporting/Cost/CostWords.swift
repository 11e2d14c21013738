import Costing

extension CostRange {
  /// Such as `73.00` or `0.00 to 2063.94`.
  var text: String { min == max ? min.text : "\(min.text) to \(max.text)" }

  /// The same with what is expected where that is stated, such as `0.00 to 2063.94, 412.79 expected`.
  var textWithExpected: String {
    guard min != max, let expected else { return text }
    return "\(text), \(expected.text) expected"
  }

  /// The same with a sign, for a difference.
  var signedText: String {
    min == max ? min.signedText : "\(min.signedText) to \(max.signedText)"
  }
}

extension Money {
  /// With a sign even where it is positive.
  var signedText: String { self > .zero ? "+" + text : text }
}

/// What stands behind an amount that leaves something out.
private func unknownText(_ isComplete: Bool) -> String { isComplete ? "" : " + unknown" }

extension ModuleEstimate {
  /// The amount, and whether it leaves something out.
  var amountText: String { monthly.textWithExpected + unknownText(isComplete) }

  /// The folder and the environment.
  var title: String { moduleTitle(folder, environment) }
}

extension ModuleDifference {
  /// The old amount, and whether it leaves something out.
  var beforeText: String { before.text + unknownText(isBeforeComplete) }

  /// The new amount, and whether it leaves something out.
  var afterText: String { after.text + unknownText(isAfterComplete) }

  /// The difference, and whether it may be another.
  var differenceText: String {
    (after - before).signedText + unknownText(isBeforeComplete && isAfterComplete)
  }

  /// The folder and the environment.
  var title: String { moduleTitle(folder, environment) }
}

private func moduleTitle(_ folder: String, _ environment: String?) -> String {
  folder + (environment.map { ", environment \($0)" } ?? "")
}

extension ResourceEstimate {
  /// The address and the place.
  var title: String { address + (place.map { ", \($0.text)" } ?? "") }

  /// The amount, or that there is none.
  var amountText: String {
    if items.isEmpty { return isComplete ? "by use" : "unknown" }
    return monthly.textWithExpected + unknownText(isComplete)
  }
}

extension BudgetCheck {
  /// The environment that the limit is for; *nil when* it is for more than one.
  var environment: String? {
    if case .environment(let name) = budget.scope { return name }
    return nil
  }

  private var scopeText: String {
    switch budget.scope {
    case .environment(let name): "environment \(name)"
    case .label(let key, let value): "label \(key)=\(value)"
    case .repository: "the repository"
    }
  }

  /// What the limit is for, the limit, and how the sum lies to it.
  var sentence: String {
    let start = "\(scopeText): \(limit.text) USD"
    let amount = monthly.textWithExpected + unknownText(isComplete)
    switch verdict {
    case .within: return "\(start), and \(amount) is within it"
    case .mayExceed: return "\(start), and \(amount) may exceed it"
    case .exceeds: return "\(start), and \(amount) exceeds it"
    case .noEnvironment: return "\(start), and there is no such environment"
    case .noResource: return "\(start), and no resource has the label"
    }
  }
}

extension ResourceChange {
  /// The address and the place.
  var title: String { address + (place.map { ", \($0.text)" } ?? "") }

  /// What is no longer there and what is new, item by item.
  var lines: [(sign: String, text: String)] {
    let old = (before?.items ?? []).map(\.sentence) + (before?.open ?? []).map(\.text)
    let new = (after?.items ?? []).map(\.sentence) + (after?.open ?? []).map(\.text)
    return old.filter { !new.contains($0) }.map { ("-", $0) }
      + new.filter { !old.contains($0) }.map { ("+", $0) }
  }
}

extension LineItem {
  /// What, quantity, unit price, amount and row.
  var cells: [String] { [what, quantity.text, price.text, monthly.text, price.row] }

  /// The same as a sentence.
  var sentence: String {
    "\(what): \(quantity.text) x \(price.text) = \(monthly.text) (\(price.row))"
  }
}

extension OpenItem {
  /// The kinds of open items, with their headings.
  static let sections: [(Unpriced.Kind, String)] = [
    (.use, "Depends on use"), (.value, "Depends on values that no file decides"),
    (.price, "Unknown"),
  ]

  /// What, the reason and the price of one, where there is a price.
  var text: String {
    let price = price.map { "\($0.text) (\($0.row))" }
    let reason = unpriced.kind == .use && price != nil ? nil : unpriced.reason
    return "\(what): " + [reason, price].compactMap { $0 }.joined(separator: ", ")
  }
}
