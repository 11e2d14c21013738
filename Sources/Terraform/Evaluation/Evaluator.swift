import Diagnostics
import Documents
import Text

/// What names stand for in an expression.
package protocol EvaluationScope {
  /// The value of a name with as many of the steps behind it as the scope itself understands.
  ///
  /// *nil when* there is nothing of that name, which the scope has reported to the evaluator.
  func resolve(
    _ name: HCLName, _ steps: [HCLStep], for evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)?
}

/// Evaluates expressions in one scope; an error gives an unknown value and a diagnostic.
///
/// *Source*: hashicorp/hcl 2.23 with go-cty 1.16, whose words the diagnostics use.
package struct Evaluator {
  let scope: any EvaluationScope
  /// What functions may see of the world.
  let surroundings: Surroundings
  /// What was wrong, in order of evaluation.
  package var diagnostics: [Diagnostic] = []
  /// The names that `for` expressions define, innermost last.
  private(set) var names: [(name: String, value: Value)] = []
  /// The elements of the splats around the expression, innermost last.
  private var items: [Value] = []
  /// Where the values came from that the expression at hand has used.
  private var causes: [Origin] = []

  /// How many templates are being rendered around the expression.
  let renderings: Int
  /// What is left of the steps that the whole evaluation may take.
  let budget: EvaluationBudget

  /// An evaluator of a scope whose functions see what the surroundings allow.
  package init(scope: any EvaluationScope, surroundings: Surroundings = Surroundings()) {
    self.init(
      scope: scope, surroundings: surroundings, renderings: 0, budget: EvaluationBudget())
  }

  init(
    scope: any EvaluationScope, surroundings: Surroundings, renderings: Int = 0,
    budget: EvaluationBudget
  ) {
    self.scope = scope
    self.surroundings = surroundings
    self.renderings = renderings
    self.budget = budget
  }

  /// The value of an expression.
  package mutating func evaluate(_ expression: HCLExpression) -> Value {
    switch expression.kind {
    case .parentheses(let inner), .wrapped(let inner): return evaluate(inner)
    case .splatItem: return items.last ?? .unknown(.any)
    default: break
    }
    defer { budget.leave() }
    guard enter(expression), spend(expression) else { return .invalid }
    let outer = causes
    causes = []
    let value = bounded(compute(expression), expression)
    let origin: Origin
    if let inherited = value.origin {
      // A branch or an argument inside of this expression is the nearer place.
      if case .conditional = expression.kind {
        origin = inherited
      } else {
        origin = Origin(expression.range, name: name(of: expression), causes: [inherited])
      }
    } else {
      var kept: [Origin] = []
      for cause in causes where kept.count < Origin.limit {
        if !kept.contains(where: { $0 === cause }) { kept.append(cause) }
      }
      var isCollected = false
      switch expression.kind {
      case .tuple, .object: isCollected = true
      default: break
      }
      origin = Origin(expression.range, causes: kept, isCollected: isCollected)
    }
    causes = outer
    if origin.leadsOn { causes.append(origin) }
    return value.from(origin)
  }

  /// Goes one expression deeper; false when that is too deep, which is reported.
  private mutating func enter(_ expression: HCLExpression) -> Bool {
    if budget.enter() { return true }
    fail(
      "evaluation is nested too deeply",
      "More than \(EvaluationBudget.depth) expressions need one another to be evaluated.",
      at: expression.range)
    return false
  }

  /// Takes one step; false when there are none left, which is reported once.
  private mutating func spend(_ expression: HCLExpression) -> Bool {
    if budget.spend() { return true }
    if budget.reportsOnce() {
      fail(
        "evaluation takes too many steps",
        "More than \(budget.limit) expressions were evaluated; loops inside of loops may "
          + "be the reason.", at: expression.range)
    }
    return false
  }

  /// The value, unless it is too large to go on with.
  private mutating func bounded(_ value: Value, _ expression: HCLExpression) -> Value {
    if value.size.height > EvaluationBudget.height {
      fail(
        "value nested too deeply",
        "The value has more than \(EvaluationBudget.height) values inside one another.",
        at: expression.range)
      return .invalid
    }
    if value.size.weight <= EvaluationBudget.weight { return value }
    fail(
      "value too large",
      "The value has more than \(EvaluationBudget.weight) parts, or more than "
        + "\(EvaluationBudget.bytes) bytes of text.", at: expression.range)
    return .invalid
  }

  private func name(of expression: HCLExpression) -> String? {
    guard case .reference(let name, let steps) = expression.kind else { return nil }
    return steps.reduce(name.text) { text, step in
      switch step.kind {
      case .attribute(let name): "\(text).\(name)"
      case .index(let key):
        switch key.kind {
        case .number(let number): "\(text)[\(number.plainText)]"
        case .string(let key): "\(text)[\(goQuoted(key))]"
        default: text
        }
      }
    }
  }

  private mutating func compute(_ expression: HCLExpression) -> Value {
    switch expression.kind {
    case .invalid: return .invalid
    case .null: return .null()
    case .boolean(let value): return .bool(value)
    case .number(let number): return .number(number)
    case .string(let text): return Value(.string, .string(text))
    case .template(let parts): return template(parts, expression)
    case .joined(let loop): return joined(loop, expression)
    case .wrapped(let inner), .parentheses(let inner): return evaluate(inner)
    case .splatItem: return items.last ?? .unknown(.any)
    case .reference(let name, let steps): return reference(name, steps)
    case .access(let source, let steps): return follow(steps[...], from: evaluate(source))
    case .index(let index):
      let collection = evaluate(index.collection)
      let key = evaluate(index.key)
      return self.index(collection, key, at: index.brackets)
    case .splat(let splat): return self.splat(splat, expression)
    case .call(let call): return self.call(call, expression)
    case .conditional(let condition, let then, let otherwise):
      return conditional(condition, then, otherwise, expression)
    case .binary(let op, let left, let right): return binary(op, left, right, expression)
    case .negate(let inner): return negate(inner, expression)
    case .not(let inner): return not(inner, expression)
    case .tuple(let elements):
      var values: [Value] = []
      for element in elements { values.append(evaluate(element)) }
      return .tuple(values)
    case .object(let items): return object(items)
    case .forEach(let loop): return forEach(loop, expression)
    }
  }
}

extension Value {
  /// What stands for a value that could not be computed.
  static let invalid = Value.unknown(.any, origin: Origin(nil, unknown: "an invalid expression"))
}

extension Evaluator {
  /// Reports an error.
  package mutating func fail(
    _ summary: String, _ detail: String, at range: SourceRange?, context: SourceRange? = nil,
    edits: [Diagnostic.Edit] = []
  ) {
    budget.spendOnDiagnostic()
    diagnostics.append(
      Diagnostic(
        id: "terraform-evaluation", summary: summary, detail: detail, subject: range,
        context: context, edits: edits))
  }

  /// Evaluates with names defined that are gone afterwards.
  mutating func with<Result>(
    _ defined: [(name: String, value: Value)], _ body: (inout Evaluator) -> Result
  ) -> Result {
    names += defined
    defer { names.removeLast(defined.count) }
    return body(&self)
  }

  /// Evaluates a splat's part for one element.
  mutating func with<Result>(item: Value, _ body: (inout Evaluator) -> Result) -> Result {
    items.append(item)
    defer { items.removeLast() }
    return body(&self)
  }

  /// Evaluates and returns the diagnostics apart from the others.
  mutating func attempt(
    _ body: (inout Evaluator) -> Value
  ) -> (value: Value, diagnostics: [Diagnostic]) {
    let mark = diagnostics.count
    let value = body(&self)
    let found = Array(diagnostics[mark...])
    diagnostics.removeSubrange(mark...)
    return (value, found)
  }

  private mutating func reference(_ name: HCLName, _ steps: [HCLStep]) -> Value {
    if let local = names.last(where: { $0.name == name.text }) {
      return follow(steps[...], from: local.value)
    }
    guard let (value, consumed) = scope.resolve(name, steps, for: &self) else { return .invalid }
    return follow(steps[consumed...], from: value)
  }
}
