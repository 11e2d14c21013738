import Diagnostics

// What is wrong with calls.

extension Resolver {
  mutating func reportUndefined(_ operation: Reference, range: SourceRange) {
    let path = dataPath(operation)
    let name =
      path.map { (["data"] + $0).joined(separator: ".") }
      ?? operation.dottedName ?? "call"
    let summary = "undefined function \(name)"
    if let reason = RefusedBuiltins.reason(for: name) {
      report(
        .type, summary, at: operation.range, detail: "`\(name)` is refused by design: \(reason)")
      return
    }
    if let path, declarations.rule(at: path) != nil {
      report(.type, summary, at: operation.range, detail: "`\(name)` is a rule, not a function.")
      return
    }
    let near = nearest(to: name, in: path == nil ? callableNames : functionPaths)
    report(.type, summary, at: operation.range, detail: near.map { "Did you mean `\($0)`?" })
  }

  /// The names that a call without a package may use: the package's functions and builtins.
  private var callableNames: [String] {
    let own = declarations.rules.filter { $0.kind == .function && isInPackage($0.path) }
    let builtins = Builtins.all.lazy.map(\.name).filter { !$0.hasPrefix("internal.") }
    return own.compactMap(\.path.last) + builtins
  }

  private func isInPackage(_ path: [String]) -> Bool {
    let package = module.packagePath
    return path.count == package.count + 1
      && zip(path, package).allSatisfy { $0.isSameUTF8(as: $1) }
  }

  private var functionPaths: [String] {
    declarations.rules.filter { $0.kind == .function }
      .map { (["data"] + $0.path).joined(separator: ".") }
  }

  mutating func reportArity(
    _ call: Call, _ callee: Callee, _ arguments: [ResolvedTerm], range: SourceRange
  ) {
    switch callee {
    case .function(let rule):
      let function = declarations.rules[Int(rule)]
      report(
        .type,
        "function data.\(function.path.joined(separator: ".")) has arity \(function.arity), got "
          + "\(arguments.count) " + (arguments.count == 1 ? "argument" : "arguments"), at: range)
    case .builtin(let index):
      let builtin = Builtins.all[Int(index)]
      report(
        .type, "\(builtin.name): arity mismatch", at: range,
        detail: OperandCheck.arity(builtin, arguments))
    }
  }

  /// Reports operands that no evaluation can accept.
  mutating func checkOperands(
    _ callee: Callee, _ arguments: [ResolvedTerm], range: SourceRange
  ) {
    guard case .builtin(let index) = callee else { return }
    let builtin = Builtins.all[Int(index)]
    if builtin.name == "equal", arguments.count == 2 {
      checkEquality(arguments[0], arguments[1], range: range)
    } else if let detail = OperandCheck.mismatch(builtin, arguments) {
      report(.type, "\(builtin.name): invalid argument(s)", at: range, detail: detail)
    }
  }

  /// Reports two sides that are never equal.
  mutating func checkEquality(
    _ left: ResolvedTerm, _ right: ResolvedTerm, range: SourceRange
  ) {
    guard let detail = OperandCheck.unequal(left, right) else { return }
    report(.type, "match error", at: range, detail: detail)
  }
}
