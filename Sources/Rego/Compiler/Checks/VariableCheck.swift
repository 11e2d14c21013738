import Diagnostics

/// Follows the variables of a rule from literal to literal, as OPA rewrites them.
struct VariableCheck {
  private let isStrict: Bool
  private let forbidsShadowing: Bool
  private var frames: [VariableFrame] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Names that are declared twice, too late, or for nothing.
  static func check(_ rule: Rule, of module: Module, _ options: CompilerOptions) -> [Diagnostic] {
    var check = VariableCheck(
      isStrict: options.isStrict,
      forbidsShadowing: module.forbidsShadowing(strict: options.isStrict))
    check.visit(rule)
    return check.diagnostics
  }

  private init(isStrict: Bool, forbidsShadowing: Bool) {
    self.isStrict = isStrict
    self.forbidsShadowing = forbidsShadowing
  }

  private mutating func visit(_ rule: Rule) {
    var frame = VariableFrame()
    for argument in rule.head.arguments ?? [] {
      argument.forEachPatternVariableTerm { name, range in
        if !name.isWildcard { _ = frame.insert(name, .argument, at: range) }
      }
    }
    var argumentUses: Set<String> = []
    let head = rule.head.reference.path + [rule.head.key, rule.head.value].compactMap { $0 }
    let branches = [(rule.body, head)] + rule.elses.map { ($0.body, $0.value.map { [$0] } ?? []) }
    for (body, terms) in branches {
      frames = [frame]
      visit(body, then: terms)
      for entry in frames[0].entries where entry.uses > 0 { argumentUses.insert(entry.name) }
    }
    guard isStrict, !rule.isDefault, diagnostics.isEmpty else { return }
    for (name, range) in frame.unused(.argument) where !argumentUses.contains(name) {
      diagnostics.append(
        .compile(
          .compile, "unused argument \(name). (hint: use _ (wildcard variable) instead)",
          at: range))
    }
  }

  /// A body and the terms that its variables go into.
  private mutating func visit(_ body: Body, then terms: [Term]) {
    let before = diagnostics.count
    for expression in body { visit(expression) }
    for term in terms { visit(term) }
    guard diagnostics.count == before else { return }
    let frame = frames[frames.count - 1]
    for (name, range) in frame.unused(.declared) {
      diagnostics.append(
        .compile(
          .compile, "declared var \(name) unused", at: range,
          detail: "Remove `\(name)`, or write `_` where a name is needed."))
    }
    guard isStrict else { return }
    for (name, range) in frame.unused(.assigned) {
      diagnostics.append(
        .compile(
          .compile, "assigned var \(name) unused", at: range,
          detail: "Remove the assignment, or write `_ := …` to keep its call."))
    }
  }

  private mutating func inFrame(_ body: (inout VariableCheck) -> Void) {
    frames.append(VariableFrame())
    body(&self)
    frames.removeLast()
  }

  // MARK: - Literals

  private mutating func visit(_ expression: Expression) {
    for with in expression.withs { visit(with.value) }
    switch expression.kind {
    case .term(let term):
      if case .call(let call) = term.kind, call.name == "assign", call.arguments.count == 2 {
        visitAssignment(call, isNegated: expression.isNegated, range: expression.range)
      } else {
        visit(term)
      }
    case .declaration(let names):
      for name in names { name.forEachPatternVariableTerm { insert($0, .declared, at: $1) } }
    case .someIn(let key, let value, let domain):
      visit(domain)
      for pattern in [key, value].compactMap({ $0 }) { visitOutputs(pattern) }
    case .every(let key, let value, let domain, let body):
      visit(domain)
      inFrame { check in
        for name in [key, value].compactMap({ $0 }) {
          name.forEachPatternVariableTerm { check.insert($0, .declared, at: $1) }
        }
        check.visit(body, then: [])
      }
    }
  }

  /// The variables of `some v in xs` are declared and used at once.
  private mutating func visitOutputs(_ pattern: Term) {
    pattern.forEachPatternVariableTerm { name, range in
      insert(name, .declared, at: range)
      _ = frames[frames.count - 1].use(name)
    }
    pattern.forEachNonPattern { visit($0) }
  }

  private mutating func visitAssignment(_ call: Call, isNegated: Bool, range: SourceRange) {
    if isNegated {
      diagnostics.append(
        .compile(
          .compile, "cannot assign vars inside negated expression", at: range,
          detail: "Assign before the `not`, or compare with `==`."))
      return
    }
    visit(call.arguments[1])
    visitTarget(call.arguments[0])
  }

  private mutating func visitTarget(_ target: Term) {
    switch target.kind {
    case .variable(let name): insert(name, .assigned, at: target.range)
    case .array(let terms): for term in terms { visitTarget(term) }
    case .object(let members):
      for member in members {
        visit(member.key)
        visitTarget(member.value)
      }
    default:
      diagnostics.append(
        .compile(
          .compile, "cannot assign to \(target.kind.name)", at: target.range,
          detail: "`:=` gives a value to new variables; compare with `==`."))
    }
  }

  private mutating func insert(
    _ name: String, _ occurrence: VariableFrame.Occurrence, at range: SourceRange
  ) {
    if name == "input" || name == "data" {
      guard occurrence == .assigned, forbidsShadowing else { return }
      diagnostics.append(
        .compile(
          .compile, "variables must not shadow \(name) (use a different variable name)", at: range))
      return
    }
    guard !name.isWildcard,
      let clash = frames[frames.count - 1].insert(name, occurrence, at: range)
    else { return }
    diagnostics.append(
      .compile(
        .compile, clash.summary, at: range, detail: "Use another name here.",
        related: [.init(clash.first, "`\(name)` is first named here")]))
  }

  // MARK: - Terms

  private mutating func visit(_ term: Term) {
    switch term.kind {
    case .null, .boolean, .number, .string: break
    case .variable(let name): use(name, at: term.range)
    case .reference(let reference):
      visit(reference.head)
      for element in reference.path { visit(element) }
    case .array(let terms), .set(let terms): for term in terms { visit(term) }
    case .object(let members):
      for member in members {
        visit(member.key)
        visit(member.value)
      }
    case .call(let call): for argument in call.arguments { visit(argument) }
    case .arrayComprehension(let head, let body), .setComprehension(let head, let body):
      inFrame { $0.visit(body, then: [head]) }
    case .objectComprehension(let key, let value, let body):
      inFrame { $0.visit(body, then: [key, value]) }
    case .template(let parts): for part in parts { visit(part) }
    }
  }

  private mutating func visit(_ part: TemplatePart) {
    switch part {
    case .text: break
    case .term(let term): visit(term)
    case .expression(let expression): visit(expression)
    }
  }

  private mutating func use(_ name: String, at range: SourceRange) {
    guard !name.isWildcard else { return }
    for i in frames.indices.reversed() where frames[i].use(name) { return }
    _ = frames[frames.count - 1].insert(name, .seen, at: range)
  }
}

extension String {
  /// Whether the parser made the name for a `_`.
  fileprivate var isWildcard: Bool { utf8.first == UInt8(ascii: "$") }
}

extension Term {
  /// Calls `visit` with each variable of a pattern and its range, in source order.
  fileprivate func forEachPatternVariableTerm(_ visit: (String, SourceRange) -> Void) {
    switch kind {
    case .variable(let name): visit(name, range)
    case .array(let terms): for term in terms { term.forEachPatternVariableTerm(visit) }
    case .object(let members):
      for member in members { member.value.forEachPatternVariableTerm(visit) }
    default: break
    }
  }

  /// Calls `visit` with the parts of a pattern that are computed.
  fileprivate func forEachNonPattern(_ visit: (Term) -> Void) {
    switch kind {
    case .variable: break
    case .array(let terms): for term in terms { term.forEachNonPattern(visit) }
    case .object(let members):
      for member in members {
        visit(member.key)
        member.value.forEachNonPattern(visit)
      }
    default: visit(self)
    }
  }
}
