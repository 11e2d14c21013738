import Diagnostics
import Documents
import Text

// Objects, `for` expressions and splats. *Source*: hashicorp/hcl, hclsyntax/expression.go.
extension Evaluator {
  mutating func object(_ items: [HCLObjectItem]) -> Value {
    var members: [Value.Member] = []
    var isKnown = true
    for item in items {
      let before = diagnostics.count
      let key = objectKey(item)
      let hasKeyError = diagnostics.count > before
      let value = evaluate(item.value)
      if hasKeyError {
        isKnown = false
        continue
      }
      if key.isNull {
        fail("null value as key", "Can't use a null value as a key.", at: item.value.range)
        isKnown = false
        continue
      }
      do throws(ConversionError) {
        guard let name = try key.converted(to: .string).string else {
          isKnown = false
          continue
        }
        members.append(Value.Member(name, value, keyRange: item.key.range))
      } catch {
        fail(
          "incorrect key type", "Can't use this value as a key: \(error.message).",
          at: item.key.range)
        isKnown = false
      }
    }
    return isKnown ? .object(members) : .unknown(.any)
  }

  private mutating func objectKey(_ item: HCLObjectItem) -> Value {
    if let name = item.literalName { return .string(name) }
    if case .reference(_, let steps) = item.key.kind, !steps.isEmpty {
      fail(
        "ambiguous attribute key",
        "If this expression is intended to be a reference, wrap it in parentheses. If it's instead "
          + "intended as a literal name containing periods, wrap it in quotes to create a string "
          + "literal.", at: item.key.range)
      return .invalid
    }
    return evaluate(item.key)
  }

  mutating func forEach(_ loop: HCLForEach, _ whole: HCLExpression) -> Value {
    let collection = evaluate(loop.collection)
    if collection.isNull {
      fail(
        "iteration over null value",
        "A null value cannot be used as the collection in a 'for' expression.",
        at: loop.collection.range, context: whole.range)
      return .invalid
    }
    if collection.type == .any { return .unknown(.any) }
    if !collection.type.isIterable {
      fail(
        "iteration over non-iterable value",
        "A value of type \(collection.type.name) cannot be used as the collection in a 'for' "
          + "expression.", at: loop.collection.range, context: whole.range)
      return .invalid
    }
    if !collection.isKnown || collection.isOpen { return .unknown(.any) }
    if let condition = loop.condition, !check(condition, loop, whole) { return .invalid }
    var run = LoopRun(loop: loop, whole: whole.range)
    for (key, value) in collection.entries {
      var defined = [(name: loop.valueName, value: value)]
      if let name = loop.keyName { defined.insert((name, key), at: 0) }
      with(defined) { run.add(&$0) }
      if budget.isSpent || run.weight > EvaluationBudget.weight { break }
    }
    return run.result
  }

  /// Whether a condition is one for elements of any type; mistakes are reported once only.
  private mutating func check(
    _ condition: HCLExpression, _ loop: HCLForEach, _ whole: HCLExpression
  ) -> Bool {
    var defined = [(name: loop.valueName, value: Value.unknown(.any))]
    if let name = loop.keyName { defined.append((name, .unknown(.any))) }
    let before = diagnostics.count
    let value = with(defined) { $0.evaluate(condition) }
    if diagnostics.count > before { return false }
    if value.isNull {
      fail(
        "condition is null", "The value of the 'if' clause must not be null.",
        at: condition.range, context: whole.range)
      return false
    }
    do throws(ConversionError) {
      _ = try value.converted(to: .bool)
      return true
    } catch {
      fail(
        "invalid 'for' condition", "The 'if' clause value is invalid: \(error.message).",
        at: condition.range, context: whole.range)
      return false
    }
  }

  mutating func splat(_ splat: HCLSplat, _ whole: HCLExpression) -> Value {
    let before = diagnostics.count
    let source = evaluate(splat.source)
    if diagnostics.count > before { return .invalid }
    let upgrades = !source.type.isSequence
    if source.isNull {
      if upgrades { return .tuple([]) }
      fail(
        "splat of null value",
        "Splat expressions (with the * symbol) cannot be applied to null sequences.",
        at: splat.source.range, context: splat.source.range.union(splat.marker))
      return .invalid
    }
    if source.type == .any { return .unknown(.any) }
    if upgrades {
      let item = with(item: source) { $0.evaluate(splat.each) }
      // Null gives no element and anything else one, so the number is unknown.
      if !source.isKnown, !source.isDefinitelyNotNull { return .unknown(.any) }
      return .tuple([item])
    }
    guard let elements = source.elements else { return unknownSplat(splat, source) }
    var results: [Value] = []
    let mark = diagnostics.count
    for element in elements { results.append(with(item: element) { $0.evaluate(splat.each) }) }
    if case .tuple = source.type {
      return diagnostics.count > mark ? .invalid : .tuple(results)
    }
    if diagnostics.count > mark { return .unknown(splatType(splat, source.type)) }
    if results.isEmpty {
      return .list([], of: splatType(splat, source.type).element ?? .any)
    }
    return .list(results, of: .any)
  }

  /// The type of a splat's result, found with unknown elements.
  private mutating func splatType(_ splat: HCLSplat, _ type: ValueType) -> ValueType {
    if case .tuple(let types) = type {
      return .tuple(
        types.map { element in
          attempt { $0.with(item: .unknown(element)) { $0.evaluate(splat.each) } }.value.type
        })
    }
    let element = Value.unknown(type.element ?? .any)
    return .list(attempt { $0.with(item: element) { $0.evaluate(splat.each) } }.value.type)
  }

  private mutating func unknownSplat(_ splat: HCLSplat, _ source: Value) -> Value {
    let type = splatType(splat, source.type)
    var refinement = Refinement.notNull
    if source.type.isCollection {
      refinement.minimumLength = source.range.minimumLength
      refinement.maximumLength = source.range.maximumLength
    }
    return .unknown(type, refinement)
  }
}
