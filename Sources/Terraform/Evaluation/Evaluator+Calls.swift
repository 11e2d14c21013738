import Diagnostics
import Documents
import Text

// Calls of functions. *Source*: hashicorp/hcl, hclsyntax/expression.go.
extension Evaluator {
  mutating func call(_ call: HCLCall, _ whole: HCLExpression) -> Value {
    var name = call.name
    if name.hasUTF8Prefix("core::") { name = String(name.dropFirst(6)) }
    if name.utf8.contains(UInt8(ascii: ":")) {
      for argument in call.arguments { _ = evaluate(argument) }
      return .unknown(.any, origin: Origin(whole.range, unknown: "\(name)()"))
    }
    switch name {
    case "try": return attemptFirst(call, whole)
    case "can": return canEvaluate(call, whole)
    case "templatestring", "templatefile": return render(name, call, whole)
    default: break
    }
    guard let function = FunctionTable.functions[name] else {
      failUnknown(call, whole)
      return .invalid
    }
    let before = diagnostics.count
    guard let arguments = arguments(call, whole) else {
      return diagnostics.count > before ? .invalid : .unknown(.any)
    }
    return apply(function, name, arguments, call, whole)
  }

  private mutating func failUnknown(_ call: HCLCall, _ whole: HCLExpression) {
    let suggestion = nearest(to: call.name, in: FunctionTable.names)
    fail(
      "call to unknown function",
      "There is no function named \(goQuoted(call.name))."
        + (suggestion.map { " Did you mean \(goQuoted($0))?" } ?? ""), at: call.nameRange,
      context: whole.range,
      edits: suggestion.map { [Diagnostic.Edit(call.nameRange, replacement: $0)] } ?? [])
  }

  /// The evaluated arguments; *nil when* the expanded one is unknown or none.
  private mutating func arguments(
    _ call: HCLCall, _ whole: HCLExpression
  ) -> [(value: Value, place: HCLExpression)]? {
    var result: [(value: Value, place: HCLExpression)] = []
    guard call.expandsLast, let last = call.arguments.last else {
      for argument in call.arguments { result.append((evaluate(argument), argument)) }
      return result
    }
    let summary = "invalid expanding argument value"
    let before = diagnostics.count
    let expanded = evaluate(last)
    if diagnostics.count > before { return nil }
    guard expanded.type == .any || expanded.type.isSequence else {
      fail(
        summary, "The expanding argument (indicated by ...) must be of a tuple, list, or set type.",
        at: last.range, context: whole.range)
      return nil
    }
    if expanded.isNull {
      fail(
        summary, "The expanding argument (indicated by ...) must not be null.", at: last.range,
        context: whole.range)
      return nil
    }
    guard let elements = expanded.elements else { return nil }
    for argument in call.arguments.dropLast() { result.append((evaluate(argument), argument)) }
    return result + elements.map { ($0, last) }
  }

  private mutating func apply(
    _ function: Function, _ name: String, _ arguments: [(value: Value, place: HCLExpression)],
    _ call: HCLCall, _ whole: HCLExpression
  ) -> Value {
    let count = function.parameters.count
    if arguments.count < count {
      let least = function.rest == nil ? "" : " at least"
      fail(
        "not enough function arguments",
        "Function \(goQuoted(call.name)) expects\(least) \(count) argument(s). Missing value for "
          + "\(goQuoted(function.parameters[arguments.count].name)).", at: call.closeParenthesis,
        context: whole.range)
      return .invalid
    }
    if function.rest == nil, arguments.count > count {
      fail(
        "too many function arguments",
        "Function \(goQuoted(call.name)) expects only \(count) argument(s).",
        at: arguments[count].place.startRange, context: whole.range)
      return .invalid
    }
    let before = diagnostics.count
    var values: [Value] = []
    for (index, argument) in arguments.enumerated() {
      guard let parameter = function.parameter(index) else { continue }
      do throws(ConversionError) {
        values.append(try argument.value.converted(to: parameter.type))
      } catch {
        failArgument(parameter.name, error.message, argument.place, whole)
      }
    }
    // An argument that is wrong itself has an unknown value and its own diagnostic.
    if diagnostics.count > before { return .invalid }
    do throws(FunctionError) {
      return try function.call(values, surroundings)
    } catch {
      if let path = error.missingFile, arguments[0].value.isFromDataSource {
        return .unknown(.string, .notNull, origin: outside(path))
      }
      guard let index = error.argument, index < arguments.count,
        let parameter = function.parameter(index)
      else {
        failCall(call, error.message, whole)
        return .invalid
      }
      failArgument(parameter.name, error.message, arguments[index].place, whole)
      return .invalid
    }
  }

  private mutating func failCall(_ call: HCLCall, _ reason: String, _ whole: HCLExpression) {
    fail(
      "error in function call", "Call to function \(goQuoted(call.name)) failed: \(reason).",
      at: whole.startRange, context: whole.range)
  }

  private mutating func failArgument(
    _ name: String, _ reason: String, _ place: HCLExpression, _ whole: HCLExpression
  ) {
    fail(
      "invalid function argument", "Invalid value for \(goQuoted(name)) parameter: \(reason).",
      at: place.startRange, context: whole.range)
  }

  /// `try`: the first argument that has no error.
  private mutating func attemptFirst(_ call: HCLCall, _ whole: HCLExpression) -> Value {
    var reasons: [String] = []
    for argument in call.arguments {
      let (value, found) = attempt { $0.evaluate(argument) }
      if found.isEmpty {
        // More knowledge could still turn what is unknown into an error.
        return value.isWhollyKnown ? value : .unknown(.any, origin: value.origin)
      }
      reasons += found.map { "\n- \($0.detail ?? $0.summary)" }
    }
    if call.arguments.isEmpty {
      failCall(call, "at least one argument is required", whole)
    } else {
      failCall(call, "no expression succeeded:\(reasons.joined())", whole)
    }
    return .invalid
  }

  /// `can`: whether the argument has no error.
  private mutating func canEvaluate(_ call: HCLCall, _ whole: HCLExpression) -> Value {
    guard call.arguments.count == 1 else {
      failCall(call, "exactly one argument is required", whole)
      return .unknown(.bool)
    }
    let (value, found) = attempt { $0.evaluate(call.arguments[0]) }
    if !found.isEmpty { return .bool(false) }
    return value.isWhollyKnown ? .bool(true) : .unknown(.bool, origin: value.origin)
  }
}
