import Diagnostics
import Text

extension Renderer {
  /// The value of an expression.
  ///
  /// *Throws* when the value is undefined.
  func evaluate(_ expression: Expression, _ scope: Scope) throws(RenderFailure) -> TemplateValue {
    let value = try evaluateLoosely(expression, scope)
    if let undefined = value.undefined {
      throw RenderFailure(undefined.summary, detail: undefined.detail, at: undefined.range)
    }
    return value
  }

  /// The value of an expression, which may be undefined.
  func evaluateLoosely(
    _ expression: Expression, _ scope: Scope
  ) throws(RenderFailure) -> TemplateValue {
    switch expression.kind {
    case .literal(let value): return value
    case .name(let name): return lookup(name, scope, expression.range)
    case .list(let items):
      var values: [TemplateValue] = []
      for item in items { values.append(try evaluate(item, scope)) }
      return .list(values)
    case .map(let entries): return try evaluateMap(entries, scope)
    case .not(let operand): return .bool(!(try evaluate(operand, scope).isTrue))
    case .negate(let operand):
      return try Operators.negate(try evaluate(operand, scope), at: expression.range)
    case .plus(let operand):
      let value = try evaluate(operand, scope)
      guard value.number != nil else {
        throw RenderFailure("'+' needs a number, found \(value.kindPhrase)", at: expression.range)
      }
      return value
    case .and(let left, let right):
      let value = try evaluate(left, scope)
      return value.isTrue ? try evaluate(right, scope) : value
    case .or(let left, let right):
      let value = try evaluate(left, scope)
      return value.isTrue ? value : try evaluate(right, scope)
    case .binary(let left, let op, let right):
      return try evaluate(left, op, right, scope, expression.range)
    case .compare(let left, let parts): return try compare(left, parts, scope)
    case .conditional(let condition, let then, let other):
      if try evaluate(condition, scope).isTrue { return try evaluateLoosely(then, scope) }
      if let other { return try evaluateLoosely(other, scope) }
      return .undefined(
        "expression has no value when its condition is false", detail: "add: else ''",
        at: expression.range)
    case .attribute(let base, let name):
      return attribute(name, of: try evaluate(base, scope), expression)
    case .item(let base, let key):
      return try item(
        try evaluate(key, scope), of: try evaluate(base, scope), expression)
    case .slice(let base, let from, let to, let step):
      return try slice(base, from, to, step, scope, expression.range)
    case .call(let callee, let arguments):
      if try append(callee, arguments, scope) { return .null }
      return try call(callee, arguments, scope, expression.range)
    case .filter(let base, let call):
      let loose = Filters.all[call.name]?.takesUndefined ?? false
      let value = loose ? try evaluateLoosely(base, scope) : try evaluate(base, scope)
      return try apply(call, to: value, scope)
    case .test(let base, let call, let negated):
      let loose = Tests.all[call.name]?.takesUndefined ?? false
      let value = loose ? try evaluateLoosely(base, scope) : try evaluate(base, scope)
      let arguments = try evaluate(call.arguments, scope)
      let result = try check(call.name, value, arguments.positional, at: call.range)
      return .bool(result != negated)
    }
  }

  private func lookup(_ name: String, _ scope: Scope, _ range: SourceRange) -> TemplateValue {
    if let value = scope.lookup(name) { return value }
    if let function = BuiltinFunction(rawValue: name) {
      return .runtime(RuntimeValue(.function(function)))
    }
    return .undefined(
      "'\(name)' is not defined",
      detail: suggestion(for: name, among: scope.names), at: range)
  }

  private func evaluateMap(
    _ entries: [(key: Expression, value: Expression)], _ scope: Scope
  ) throws(RenderFailure) -> TemplateValue {
    var map = TemplateMap()
    for (key, value) in entries {
      let keyValue = try evaluate(key, scope)
      guard let text = keyValue.stringValue else {
        throw RenderFailure(
          "a map's key must be a string, found \(keyValue.kindPhrase)", at: key.range)
      }
      map[text] = try evaluate(value, scope)
    }
    return .map(map)
  }

  private func evaluate(
    _ left: Expression, _ op: BinaryOperator, _ right: Expression, _ scope: Scope,
    _ range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    let a = try evaluate(left, scope)
    let b = try evaluate(right, scope)
    if op == .concatenate || op == .add, a.isFragment || b.isFragment {
      guard op == .concatenate || (a.stringValue != nil && b.stringValue != nil) else {
        throw Operators.failure("+", a, b, at: range)
      }
      return .fragment(
        Fragment(
          a.segments(range: left.range, name: left.rootName)
            + b.segments(range: right.range, name: right.rootName)))
    }
    let result = try Operators.apply(op, a, b, at: range)
    if case .list(let items) = result { try spend(items.count, at: range) }
    return result
  }

  private func compare(
    _ left: Expression, _ parts: [(op: Comparison, right: Expression)], _ scope: Scope
  ) throws(RenderFailure) -> TemplateValue {
    var a = try evaluate(left, scope)
    for (op, right) in parts {
      let b = try evaluate(right, scope)
      if try !Operators.compare(a, op, b, at: right.range) { return .bool(false) }
      a = b
    }
    return .bool(true)
  }
}

// MARK: - Access

extension Renderer {
  /// `list.append(item)` changes the list's variable; false when the call is something else.
  ///
  /// Lists are values, so another variable that was set from this one keeps the old list.
  private func append(
    _ callee: Expression, _ arguments: Arguments, _ scope: Scope
  ) throws(RenderFailure) -> Bool {
    guard case .attribute(let base, "append") = callee.kind, case .name(let name) = base.kind,
      arguments.named.isEmpty, arguments.positional.count == 1,
      let owner = scope.owner(of: name), case .list(let items)? = owner.values[name]
    else { return false }
    let item = try evaluate(arguments.positional[0], scope)
    try spend(1, at: callee.range)
    owner.values[name] = .list(items + [item])
    return true
  }
}

extension Renderer {
  private func attribute(
    _ name: String, of base: TemplateValue, _ expression: Expression
  ) -> TemplateValue {
    if let value = member(name, of: base) { return value }
    if Methods.names(for: base).contains(name) {
      return .runtime(RuntimeValue(.method(base, name)))
    }
    return missing(name, of: base, expression)
  }

  /// A named part of data; *nil when* there is none.
  func member(_ name: String, of base: TemplateValue) -> TemplateValue? {
    switch base {
    case .map(let map): return map[name]
    case .runtime(let runtime):
      if case .namespace(let namespace) = runtime.kind { return namespace.values[name] }
      if case .loop(let loop) = runtime.kind { return loop.attribute(name) }
      return nil
    default: return nil
    }
  }

  private func missing(
    _ name: String, of base: TemplateValue, _ expression: Expression
  ) -> TemplateValue {
    var of = "\(base.kindPhrase)"
    if case .attribute(let inner, _) = expression.kind, let path = inner.rootName {
      of = "'\(path)'"
    } else if case .item(let inner, _) = expression.kind, let path = inner.rootName {
      of = "'\(path)'"
    }
    var known: [String] = []
    if case .map(let map) = base { known = map.keys }
    if case .runtime(let runtime) = base {
      if case .namespace(let namespace) = runtime.kind { known = namespace.values.keys }
      if case .loop = runtime.kind { known = LoopState.attributes }
    }
    let detail = known.isEmpty ? "it is \(base.kindPhrase)" : suggestion(for: name, among: known)
    return .undefined("\(of) has no '\(name)'", detail: detail, at: expression.range)
  }

  func item(
    _ key: TemplateValue, of base: TemplateValue, _ expression: Expression
  ) throws(RenderFailure) -> TemplateValue {
    if let name = key.stringValue {
      return member(name, of: base) ?? missing(name, of: base, expression)
    }
    guard let index = key.intValue else {
      throw RenderFailure("\(key.kindPhrase) is not a key", at: expression.range)
    }
    var items: [TemplateValue] = []
    if case .list(let list) = base {
      items = list
    } else if base.stringValue != nil {
      items = try self.items(of: base, at: expression.range)
    } else {
      return missing(String(index), of: base, expression)
    }
    let place = index < 0 ? items.count + index : index
    if items.indices.contains(place) { return items[place] }
    return .undefined(
      "there is no item \(index)", detail: "the \(base.kindName) has \(items.count) items",
      at: expression.range)
  }

  private func slice(
    _ base: Expression, _ from: Expression?, _ to: Expression?, _ step: Expression?,
    _ scope: Scope, _ range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    let value = try evaluate(base, scope)
    let items = try self.items(of: value, at: base.range)
    let step = try bound(step, scope) ?? 1
    guard step != 0 else { throw RenderFailure("a slice's step cannot be 0", at: range) }
    let count = items.count
    let clamp = { (place: Int) in
      step > 0
        ? min(max(place < 0 ? place + count : place, 0), count)
        : min(max(place < 0 ? place + count : place, -1), count - 1)
    }
    var index = try bound(from, scope).map(clamp) ?? (step > 0 ? 0 : count - 1)
    let end = try bound(to, scope).map(clamp) ?? (step > 0 ? count : -1)
    var out: [TemplateValue] = []
    while step > 0 ? index < end : index > end {
      out.append(items[index])
      let (next, overflow) = index.addingReportingOverflow(step)
      if overflow { break }
      index = next
    }
    if value.stringValue == nil { return .list(out) }
    return .string(out.compactMap(\.stringValue).joined())
  }

  private func bound(_ expression: Expression?, _ scope: Scope) throws(RenderFailure) -> Int? {
    guard let expression else { return nil }
    let value = try evaluate(expression, scope)
    if case .null = value { return nil }
    guard let number = value.intValue else {
      throw RenderFailure(
        "a slice needs integers, found \(value.kindPhrase)", at: expression.range)
    }
    return max(-(1 << 40), min(1 << 40, number))
  }
}

extension TemplateValue {
  var isFragment: Bool {
    if case .runtime(let runtime) = self { runtime.fragment != nil } else { false }
  }
}

extension LoopState {
  static let attributes = [
    "index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem", "nextitem",
    "depth", "depth0",
  ]

  func attribute(_ name: String) -> TemplateValue? {
    switch name {
    case "index": return .int(Int64(index + 1))
    case "index0": return .int(Int64(index))
    case "revindex": return .int(Int64(items.count - index))
    case "revindex0": return .int(Int64(items.count - index - 1))
    case "first": return .bool(index == 0)
    case "last": return .bool(index == items.count - 1)
    case "length": return .int(Int64(items.count))
    // Only recursive loops, which the language does not have, are deeper.
    case "depth": return 1
    case "depth0": return 0
    case "previtem": return index > 0 ? items[index - 1] : nil
    case "nextitem": return index + 1 < items.count ? items[index + 1] : nil
    default: return nil
    }
  }
}
