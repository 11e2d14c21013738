import Costing
import Diagnostics
import Documents

extension ConfigurationReader {
  /// Reads the limits of what a month may cost.
  mutating func readBudgets(_ node: Node, _ configuration: inout Configuration) {
    let keys = ["environments", "labels", "repository"]
    for (key, value) in members(of: node, keys, in: "\"budgets\"") {
      switch key {
      case "repository": add(value, key, .repository, value.place, &configuration)
      case "environments" where isObject(value, key):
        for one in value.members {
          add(one.value, one.key, .environment(one.key), one.keyRange, &configuration)
        }
      case "labels" where isObject(value, key):
        for label in value.members where isObject(label.value, label.key) {
          for one in label.value.members {
            let scope = Budget.Scope.label(key: label.key, value: one.key)
            add(one.value, "\(label.key): \(one.key)", scope, one.keyRange, &configuration)
          }
        }
      default: break
      }
    }
  }

  private mutating func add(
    _ node: Node, _ name: String, _ scope: Budget.Scope, _ range: SourceRange,
    _ configuration: inout Configuration
  ) {
    let limits: ClosedRange<Int64> = 0...1_000_000_000
    guard let dollars = number(node, limits, "the budget of \"\(name)\"", "of US dollars") else {
      return
    }
    configuration.budgets.append(Budget(scope, dollars: dollars, range: range))
  }

  /// Reads how much of node pools runs, by their addresses: a number, or one for each environment.
  mutating func readUtilisation(_ node: Node, _ configuration: inout Configuration) {
    guard isObject(node, "utilisation") else { return }
    for member in node.members {
      var stated: [(environment: String?, value: Node)] = [(nil, member.value)]
      if member.value.kind == .object {
        stated = member.value.members.map { ($0.key, $0.value) }
      }
      for (environment, value) in stated {
        let name = [member.key, environment].compactMap { $0 }.map { "\"\($0)\"" }
        let subject = "the utilisation of \(name.joined(separator: " in "))"
        guard let percent = percent(value) ?? number(value, 0...100, subject, "from 0 to 100")
        else {
          continue
        }
        configuration.utilisation.append(
          Utilisation.Share(
            address: member.key, environment: environment, percent: percent,
            range: member.keyRange))
      }
    }
  }

  /// A number such as `20` or `20%`; *nil when* it is none from 0 to 100.
  private func percent(_ node: Node) -> Int? {
    let text = node.string.map { $0.hasSuffix("%") ? String($0.dropLast()) : "" } ?? node.text
    return Int(text).flatMap { (0...100).contains($0) ? $0 : nil }
  }

  private mutating func number(
    _ node: Node, _ limits: ClosedRange<Int64>, _ subject: String, _ unit: String
  ) -> Int? {
    if let number = node.number?.int64, limits.contains(number) { return Int(number) }
    let found = node.isNull ? node.kind.phrase : node.text
    fail("\(subject) must be a whole number \(unit), found \(found)", node.place)
    return nil
  }
}
