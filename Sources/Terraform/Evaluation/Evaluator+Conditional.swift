import Diagnostics
import Documents
import Text

// The conditional. *Source*: hashicorp/hcl, hclsyntax/expression.go.
extension Evaluator {
  mutating func conditional(
    _ condition: HCLExpression, _ then: HCLExpression, _ otherwise: HCLExpression,
    _ whole: HCLExpression
  ) -> Value {
    let (a, first) = attempt { $0.evaluate(then) }
    let (b, second) = attempt { $0.evaluate(otherwise) }
    guard let type = resultType(a, b) else {
      let range = then.range.union(otherwise.range)
      let reason = Self.mismatch(a.type, b.type)
      fail(
        "inconsistent conditional result types",
        "The true and false result expressions must have consistent types. \(reason).", at: range,
        context: whole.range)
      return .invalid
    }
    let decision = evaluate(condition)
    if decision.isNull {
      fail(
        "null condition",
        "The condition value is null. Conditions must either be true or false.",
        at: condition.range, context: whole.range)
      return .unknown(type)
    }
    if !decision.isKnown { return Self.unknownResult(a, b, type) }
    guard let isTrue = decision.fitted(to: .bool)?.bool else {
      fail(
        "incorrect condition type", "The condition expression must be of type bool.",
        at: condition.range, context: whole.range)
      return .unknown(type)
    }
    diagnostics += isTrue ? first : second
    let chosen = isTrue ? a : b
    do throws(ConversionError) {
      return try chosen.converted(to: type)
    } catch {
      fail(
        "inconsistent conditional result types",
        "The \(isTrue) result value has the wrong type: \(error.message).",
        at: (isTrue ? then : otherwise).range, context: whole.range)
      return .unknown(type)
    }
  }

  /// The type of the result; *nil when* the branches have none in common.
  private func resultType(_ a: Value, _ b: Value) -> ValueType? {
    if a.isNull && a.type == .any { return b.type }
    if b.isNull && b.type == .any { return a.type }
    if a.type == .any || b.type == .any { return .any }
    return ValueType.unified([a.type, b.type], isUnsafe: true)
  }

  /// What is known about the result when the condition is not.
  private static func unknownResult(_ a: Value, _ b: Value, _ type: ValueType) -> Value {
    var refinement = Refinement()
    if a.isNull && b.isNull { return .null(type) }
    let areNotNull = !a.isNull && !b.isNull
    if a.type == .number, b.type == .number, areNotNull, let isGreater = b.isLess(than: a) {
      let (low, high) = isGreater ? (b, a) : (a, b)
      refinement.isNotNull = true
      refinement.lower = low.range.lower
      refinement.upper = high.range.upper
      return .unknown(.number, refinement)
    }
    if a.type.isCollection, a.type == b.type, areNotNull {
      let (x, y) = (a.range, b.range)
      if x.minimumLength == x.maximumLength, y.minimumLength == y.maximumLength {
        refinement.isNotNull = true
        refinement.minimumLength = min(x.minimumLength, y.minimumLength)
        refinement.maximumLength = max(x.minimumLength, y.minimumLength)
        return .unknown(type, refinement)
      }
    }
    refinement.isNotNull = a.isDefinitelyNotNull && b.isDefinitelyNotNull && type != .any
    return .unknown(type, refinement)
  }

  /// How the types of the two branches differ, in HCL's words.
  private static func mismatch(_ a: ValueType, _ b: ValueType) -> String {
    switch (a, b) {
    case (.object(let x), .object(let y)):
      for attribute in x.attributes {
        let name = goQuoted(attribute.name)
        guard let other = y[attribute.name] else {
          return "The 'true' value includes object attribute \(name), which is absent in the "
            + "'false' value"
        }
        if attribute.type != other.type {
          let reason = mismatch(attribute.type, other.type)
          return "Type mismatch for object attribute \(name): \(reason)"
        }
      }
      for attribute in y.attributes where x[attribute.name] == nil {
        return "The 'false' value includes object attribute \(goQuoted(attribute.name)), which is "
          + "absent in the 'true' value"
      }
    case (.tuple(let x), .tuple(let y)):
      if x.count != y.count {
        return "The 'true' tuple has length \(x.count), but the 'false' tuple has length \(y.count)"
      }
      for index in x.indices where x[index] != y[index] {
        return "Type mismatch for tuple element \(index): \(mismatch(x[index], y[index]))"
      }
    case (.list(let x), .list(let y)), (.map(let x), .map(let y)), (.set(let x), .set(let y)):
      if x.isObject && y.isObject || x.isTuple && y.isTuple {
        let noun = a.isList ? "list" : (a.isSet ? "set" : "map")
        return "Mismatched \(noun) element types: \(mismatch(x, y))"
      }
    default: break
    }
    if a.name == b.name {
      return "At least one deeply-nested attribute or element is not compatible across both the "
        + "'true' and the 'false' value"
    }
    return "The 'true' value is \(a.name), but the 'false' value is \(b.name)"
  }
}
