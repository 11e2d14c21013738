import Diagnostics
import Documents
import Text

// Operators. *Source*: hashicorp/hcl, hclsyntax/expression_ops.go, with go-cty's stdlib.
extension Evaluator {
  mutating func binary(
    _ op: HCLOperator, _ left: HCLExpression, _ right: HCLExpression, _ whole: HCLExpression
  ) -> Value {
    let type = op.operandType
    let before = diagnostics.count
    var a = evaluate(left)
    let middle = diagnostics.count
    var b = evaluate(right)
    if diagnostics.count > before, op == .and || op == .or,
      let decided = decided(op, a, b, before, middle)
    {
      return decided
    }
    a = operand(a, "left", left, type, whole) ?? .unknown(type)
    b = operand(b, "right", right, type, whole) ?? .unknown(type)
    if diagnostics.count > before { return .unknown(op.resultType) }
    if type != .any, a.isNull || b.isNull {
      fail(
        "operation failed", "Error during operation: argument must not be null.", at: whole.range)
      return .unknown(op.resultType)
    }
    return apply(op, a, b, whole)
  }

  /// The value of `&&` or `||` where one side has errors that do not count, which are dropped; *nil
  /// when* they count.
  ///
  /// *Source*: Terraform 1.12, "Logical binary operators can now short-circuit": before, both sides had
  /// to be free of errors.
  private mutating func decided(
    _ op: HCLOperator, _ a: Value, _ b: Value, _ before: Int, _ middle: Int
  ) -> Value? {
    let deciding = op == .or
    if middle == before {
      guard let a = a.fitted(to: .bool), !a.isNull, !a.isKnown || a.bool == deciding else {
        return nil
      }
      diagnostics.removeSubrange(middle...)
      return a.isKnown ? .bool(deciding) : .unknown(.bool, .notNull)
    }
    guard diagnostics.count == middle, b.fitted(to: .bool)?.bool == deciding else { return nil }
    diagnostics.removeSubrange(before...)
    return .bool(deciding)
  }

  private mutating func operand(
    _ value: Value, _ side: String, _ expression: HCLExpression, _ type: ValueType,
    _ whole: HCLExpression
  ) -> Value? {
    do throws(ConversionError) {
      return try value.converted(to: type)
    } catch {
      fail(
        "invalid operand", "Unsuitable value for \(side) operand: \(error.message).",
        at: expression.range, context: whole.range)
      return nil
    }
  }

  private mutating func apply(
    _ op: HCLOperator, _ a: Value, _ b: Value, _ whole: HCLExpression
  ) -> Value {
    switch op {
    case .equal: return a.isEqual(b).map(Value.bool) ?? .unknown(.bool, .notNull)
    case .notEqual: return a.isEqual(b).map { .bool(!$0) } ?? .unknown(.bool, .notNull)
    case .or, .and:
      guard let x = a.bool, let y = b.bool else { return .unknown(.bool, .notNull) }
      return .bool(op == .or ? x || y : x && y)
    case .less: return a.isLess(than: b).asValue
    case .lessEqual: return a.isAtMost(b).asValue
    case .greater: return b.isLess(than: a).asValue
    case .greaterEqual: return b.isAtMost(a).asValue
    default: break
    }
    guard let x = a.number, let y = b.number else {
      return .unknown(.number, .notNull)
    }
    switch op {
    case .add: return .number(x.addingHCL(y))
    case .subtract: return .number(x.subtractingHCL(y))
    case .multiply: return .number(x.multiplyingHCL(by: y))
    case .divide:
      do throws(NumberError) {
        return .number(try x.dividing(by: y, precision: Number.hclPrecision))
      } catch {
        fail("operation failed", "Error during operation: division by zero.", at: whole.range)
      }
    default:
      // By zero, go-cty gives the dividend back.
      return .number(x.moduloHCL(y) ?? x)
    }
    return .unknown(.number)
  }

  mutating func negate(_ inner: HCLExpression, _ whole: HCLExpression) -> Value {
    guard let value = unary(inner, .number, whole) else { return .unknown(.number) }
    if let number = value.number {
      // Terraform writes the negative of zero with its sign.
      return .number(number.sign == 0 ? Number(parsing: "-0") ?? number : number.negated)
    }
    return .unknown(.number, .notNull)
  }

  mutating func not(_ inner: HCLExpression, _ whole: HCLExpression) -> Value {
    guard let value = unary(inner, .bool, whole) else { return .unknown(.bool) }
    return value.bool.map { .bool(!$0) } ?? .unknown(.bool, .notNull)
  }

  private mutating func unary(
    _ inner: HCLExpression, _ type: ValueType, _ whole: HCLExpression
  ) -> Value? {
    let before = diagnostics.count
    let value = evaluate(inner)
    do throws(ConversionError) {
      let converted = try value.converted(to: type)
      if diagnostics.count > before { return nil }
      if converted.isNull {
        fail(
          "operation failed", "Error during operation: argument must not be null.",
          at: whole.range)
        return nil
      }
      return converted
    } catch {
      fail(
        "invalid operand", "Unsuitable value for unary operand: \(error.message).",
        at: inner.range, context: whole.range)
      return nil
    }
  }
}

extension HCLOperator {
  fileprivate var operandType: ValueType {
    switch self {
    case .or, .and: .bool
    case .equal, .notEqual: .any
    default: .number
    }
  }

  fileprivate var resultType: ValueType {
    switch self {
    case .add, .subtract, .multiply, .divide, .modulo: .number
    default: .bool
    }
  }
}

extension Bool? {
  fileprivate var asValue: Value { map(Value.bool) ?? .unknown(.bool, .notNull) }
}
