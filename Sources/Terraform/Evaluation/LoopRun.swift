import Diagnostics
import Documents
import Text

/// The results of a `for` expression while it goes through a collection.
struct LoopRun {
  let loop: HCLForEach
  let whole: SourceRange
  private var isKnown = true
  private var values: [Value] = []
  private var members: [Value.Member] = []
  /// *Shape*: key to its place in `groups`.
  private var places: [String: Int] = [:]
  private var groups: [[Value]] = []
  /// The weight of all results so far.
  private(set) var weight = 0

  init(loop: HCLForEach, whole: SourceRange) {
    self.loop = loop
    self.whole = whole
  }

  /// The tuple or object, unknown where a condition or key was.
  var result: Value {
    if !isKnown { return .unknown(.any) }
    if loop.key == nil { return .tuple(values) }
    if !loop.groups { return .object(members) }
    return .object(
      members.map { Value.Member($0.key, .tuple(groups[places[$0.key] ?? 0])) })
  }

  /// Adds the result for the names that the evaluator has defined.
  mutating func add(_ evaluator: inout Evaluator) {
    if let condition = loop.condition, !includes(condition, &evaluator) { return }
    guard let key = loop.key else {
      values.append(evaluator.evaluate(loop.value))
      weight += values[values.count - 1].size.weight
      return
    }
    guard let name = name(key, &evaluator) else {
      isKnown = false
      return
    }
    let value = evaluator.evaluate(loop.value)
    weight += value.size.weight
    if let place = places[name] {
      if loop.groups {
        groups[place].append(value)
      } else {
        evaluator.fail(
          "duplicate object key",
          "Two different items produced the key \(goQuoted(name)) in this 'for' expression. If "
            + "duplicates are expected, use the ellipsis (...) after the value expression to "
            + "enable grouping by key.", at: key.range, context: whole)
      }
      return
    }
    places[name] = groups.count
    groups.append([value])
    members.append(Value.Member(name, value, keyRange: key.range))
  }

  private mutating func includes(_ condition: HCLExpression, _ evaluator: inout Evaluator) -> Bool {
    let value = evaluator.evaluate(condition)
    let summary = "invalid 'for' condition"
    if value.isNull {
      if isKnown {
        evaluator.fail(
          summary, "The value of the 'if' clause must not be null.", at: condition.range,
          context: whole)
      }
      isKnown = false
      return false
    }
    do throws(ConversionError) {
      let converted = try value.converted(to: .bool)
      if !converted.isKnown { isKnown = false }
      return converted.bool ?? false
    } catch {
      if isKnown {
        evaluator.fail(
          summary, "The 'if' clause value is invalid: \(error.message).", at: condition.range,
          context: whole)
      }
      isKnown = false
      return false
    }
  }

  /// The key of the element at hand; *nil when* it is unknown or none.
  private func name(_ key: HCLExpression, _ evaluator: inout Evaluator) -> String? {
    let value = evaluator.evaluate(key)
    let summary = "invalid object key"
    if value.isNull {
      if isKnown {
        evaluator.fail(
          summary, "Key expression in 'for' expression must not produce a null value.",
          at: key.range, context: whole)
      }
      return nil
    }
    do throws(ConversionError) {
      return try value.converted(to: .string).string
    } catch {
      if isKnown {
        evaluator.fail(
          summary, "The key expression produced an invalid result: \(error.message).",
          at: key.range, context: whole)
      }
      return nil
    }
  }
}
