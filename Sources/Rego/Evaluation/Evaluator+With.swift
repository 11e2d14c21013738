import Text

/// What `with` has replaced so far, innermost last.
struct Replacements {
  /// Paths below `data` whose rules are shadowed by base documents.
  var paths: [[String]] = []
  var functions: [RuleID: CallReplacement] = [:]
  var builtins: [Int32: CallReplacement] = [:]

  enum CallReplacement {
    case value(Value)
    case function(RuleID)
    case builtin(Int32)
  }

  var isEmpty: Bool { paths.isEmpty && functions.isEmpty && builtins.isEmpty }

  /// Whether `path` is a replaced path or below one.
  func covers(_ path: [String]) -> Bool {
    paths.contains { $0.count <= path.count && $0[...] == path[..<$0.count] }
  }
}

/// What a rule is under replacements.
struct Replaced {
  /// *nil when* undefined.
  var value: Value?
}

extension Evaluator {
  /// Solves a body under replaced documents and functions; `then` runs without them.
  ///
  /// What `then` finds out is kept when the body goes on, and what the body finds out of facts too,
  /// as long as it replaces nothing but the input.
  func solveReplaced(
    _ id: LiteralID, _ list: IDList, _ body: IDList, _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    var outer = documents
    guard try replace(list) else {
      trace?.fail(id, nil)
      return false
    }
    memo = memo.map { _ in .unknown }
    let keepsFacts = replacesInputAlone(list)
    defer {
      if keepsFacts { outer.lasting = lasting }
      restore(outer)
    }
    return try solve(body) { () throws(EvaluationError) in
      var inner = documents
      if keepsFacts { outer.lasting = lasting }
      restore(outer)
      // Held by the evaluator alone, they are changed in place.
      (outer.memo, outer.lasting) = ([], [])
      defer {
        (outer.memo, outer.lasting) = (memo, lasting)
        if keepsFacts { inner.lasting = lasting }
        restore(inner)
      }
      return try then()
    }
  }

  private func replacesInputAlone(_ list: IDList) -> Bool {
    (0..<list.count).allSatisfy { i in
      if case .input = plan.replacements[plan.ids[list.start + i]].target { return true }
      return false
    }
  }

  /// What a `with` changes and its end brings back.
  private struct Documents {
    var input: Value?
    /// *nil when* not tracing.
    var inputOrigin: Origin?
    var base: Value
    var memo: [Memo]
    var lasting: [Memo]
    var replacements: Replacements
  }

  private var documents: Documents {
    Documents(
      input: input, inputOrigin: trace?.inputOrigin, base: base, memo: memo, lasting: lasting,
      replacements: replacements)
  }

  private func restore(_ documents: Documents) {
    input = documents.input
    if let trace, let origin = documents.inputOrigin { trace.inputOrigin = origin }
    base = documents.base
    memo = documents.memo
    lasting = documents.lasting
    replacements = documents.replacements
  }

  /// Applies replacements in order; answers `false` when a value is undefined.
  private func replace(_ list: IDList) throws(EvaluationError) -> Bool {
    var changes: [(Replacement.Target, Replacements.CallReplacement, Origin?)] = []
    for i in 0..<list.count {
      let replacement = plan.replacements[plan.ids[list.start + i]]
      switch replacement.source {
      case .operand(let operand):
        guard let value = try value(of: operand) else { return false }
        changes.append((replacement.target, .value(value), trace?.result))
      case .function(let rule): changes.append((replacement.target, .function(rule), nil))
      case .builtin(let index): changes.append((replacement.target, .builtin(index), nil))
      }
    }
    for (target, source, origin) in changes {
      apply(source, to: target, origin)
      if case .input = target { continue }
      lasting = memo.map { _ in .unknown }
    }
    return true
  }

  private func apply(
    _ source: Replacements.CallReplacement, to target: Replacement.Target, _ origin: Origin?
  ) {
    switch target {
    case .function(let rule): replacements.functions[rule] = source
    case .builtin(let index): replacements.builtins[index] = source
    case .input(let list):
      guard case .value(let value) = source else { return }
      let path = constantPath(list)[...]
      let result = (input ?? .object(.empty)).replacing(path, with: value)
      trace?.replaceInput(input, at: path, with: origin, result: result)
      input = result
    case .data(let list):
      guard case .value(let value) = source else { return }
      let path = constantPath(list)
      base = base.replacing(path[...], with: value)
      replacements.paths.append(path)
    }
  }

  private func constantPath(_ list: IDList) -> [String] {
    (0..<list.count).compactMap { i in
      guard case .constant(let index) = plan.operands[plan.ids[list.start + i]],
        case .string(let name) = constants[Int(index)]
      else { return nil }
      return name
    }
  }

  /// The value of a rule under replacements; *nil when* none touches it.
  func replacedValue(_ id: RuleID) throws(EvaluationError) -> Replaced? {
    let path = plan.rules[Int(id)].path
    if replacements.covers(path) { return Replaced(value: baseValue(at: path)) }
    let below = replacements.paths.filter { $0.count > path.count && $0.starts(with: path) }
    guard !below.isEmpty else { return nil }
    let saved = replacements
    replacements.paths.removeAll { below.contains($0) }
    defer { replacements = saved }
    var value = try ruleValue(id)
    for inner in below {
      guard let replacement = baseValue(at: inner) else { continue }
      value = (value ?? .object(.empty)).replacing(
        inner.dropFirst(path.count), with: replacement)
    }
    return Replaced(value: value)
  }

  /// Calls what stands in for a function; inside it, functions are themselves again.
  func callReplacement(
    _ source: Replacements.CallReplacement, _ list: IDList
  ) throws(EvaluationError) -> Value? {
    guard let (values, origins) = try values(of: list) else { return nil }
    let outer = documents
    defer { restore(outer) }
    replacements.functions = [:]
    replacements.builtins = [:]
    memo = memo.map { _ in .unknown }
    lasting = memo
    switch source {
    case .value(let value):
      trace?.result = nil
      return value
    case .builtin(let index): return try call(index, values, origins)
    case .function(let rule): return try call(function: rule, values, origins)
    }
  }
}

extension Value {
  /// The value with the member at `path` replaced; objects on the way are made when missing.
  func replacing(_ path: ArraySlice<String>, with value: Value) -> Value {
    guard let name = path.first else { return value }
    var members: [(key: Value, value: Value)] = []
    var inner = Value.object(.empty)
    if case .object(let object) = self {
      for index in object.keys.indices {
        members.append((object.keys[index], object.values[index]))
      }
      inner = object[name] ?? inner
    }
    members.append((.string(name), inner.replacing(path.dropFirst(), with: value)))
    return .object(ObjectValue(members))
  }
}
