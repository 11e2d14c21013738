import Diagnostics
import Documents
import Text

extension SchemaValidator {
  /// Rules that look at one value without descending.
  mutating func checkAssertion(_ keyword: SchemaKeyword, _ node: Node) -> Bool {
    switch keyword {
    case .type(let types):
      if types.allows(node) { return true }
      report(.type(types), node)
    case .enumeration(let values):
      if values.elements.contains(where: { ValueEquality.isSame($0, node) }) { return true }
      report(.enumeration(Array(values.elements)), node)
    case .constant(let value):
      if ValueEquality.isSame(value, node) { return true }
      report(.constant(value), node)
    case .bound(let bound, let limit):
      guard let number = node.number, !bound.allows(number.compare(to: limit)) else { return true }
      report(.bound(bound, limit), node)
    case .multipleOf(let divisor):
      guard let number = node.number, !ExactDivision.isMultiple(number, of: divisor) else {
        return true
      }
      report(.multiple(divisor), node)
    case .count(let counted, let bound, let limit):
      guard let count = counted.count(node),
        !bound.allows(count < limit ? -1 : count > limit ? 1 : 0)
      else { return true }
      report(.count(counted, bound, limit: limit, found: count), node)
    case .pattern(let expression):
      guard let text = node.string, !expression.matches(text) else { return true }
      report(.pattern(expression.pattern), node)
    case .uniqueItems:
      guard node.kind == .array, let pair = ValueEquality.firstRepeat(in: node) else { return true }
      report(.repeated(first: pair.first, again: pair.again), node)
    case .required(let names):
      return checkRequired(names, because: nil, node)
    case .dependentRequired(let rules):
      guard node.kind == .object else { return true }
      var isValid = true
      for rule in rules where node[rule.property] != nil {
        if !checkRequired(rule.required, because: rule.property, node) { isValid = false }
      }
      return isValid
    default:
      preconditionFailure("rules that descend are checked elsewhere")
    }
    return false
  }

  private mutating func checkRequired(
    _ names: [String], because property: String?, _ node: Node
  ) -> Bool {
    guard node.kind == .object else { return true }
    var isValid = true
    for name in names where node[name] == nil {
      report(.missing(name, because: property), node)
      isValid = false
    }
    return isValid
  }
}

extension Bound {
  /// Whether an order (negative, zero, positive) against the limit is allowed.
  func allows(_ order: Int) -> Bool {
    switch self {
    case .minimum: order >= 0
    case .maximum: order <= 0
    case .exclusiveMinimum: order > 0
    case .exclusiveMaximum: order < 0
    }
  }
}

extension Counted {
  /// *nil when* the value is of another kind.
  func count(_ node: Node) -> Int? {
    switch self {
    case .characters: node.string.map { $0.unicodeScalars.count }
    case .items: node.kind == .array ? node.count : nil
    case .properties: node.kind == .object ? node.count : nil
    }
  }
}
