import Diagnostics
import Templating

/// The values of all parameters, checked.
package struct ResolvedParameters: Sendable {
  /// *Shape*: every parameter that applies, in the order of evaluation.
  package let values: TemplateMap
  /// The values that are asked for and not secret.
  ///
  /// *Shape*: in the manifest's order.
  package let answers: TemplateMap
  /// The secret values.
  ///
  /// *Shape*: in the manifest's order.
  package let secrets: TemplateMap
}

/// Turns what was given, defaults and computations into values, and checks every rule.
package struct ParameterResolver {
  let goldenPath: GoldenPath
  let facts: TemplateMap
  private var values = TemplateMap()
  /// Parameters without a value: not answered yet, or wrong.
  private var open: Set<String> = []
  private var hidden: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The diagnostics of each parameter, as far as they belong to one.
  private(set) var blamed: [String: [Diagnostic]] = [:]

  package init(_ goldenPath: GoldenPath, facts: TemplateMap) {
    self.goldenPath = goldenPath
    self.facts = facts
  }

  /// All values.
  ///
  /// *nil when* something is missing or wrong.
  package static func resolve(
    _ goldenPath: GoldenPath, facts: TemplateMap, given: GivenAnswers
  ) -> Parsed<ResolvedParameters?> {
    var resolver = ParameterResolver(goldenPath, facts: facts)
    resolver.run(given, usesDefaults: true)
    guard resolver.diagnostics.isEmpty else { return Parsed(nil, resolver.diagnostics) }
    return Parsed(resolver.result)
  }

  /// Evaluates every parameter and rule; without defaults, what is not given stays open.
  mutating func run(_ given: GivenAnswers, usesDefaults: Bool) {
    checkNames(given)
    for parameter in goldenPath.order {
      resolve(parameter, given.values[parameter.name], usesDefaults: usesDefaults)
    }
    for rule in goldenPath.rules { check(rule, given) }
    for parameter in goldenPath.parameters {
      refuseHidden(parameter, given.values[parameter.name])
    }
  }

  private var result: ResolvedParameters {
    var answers = TemplateMap()
    var secrets = TemplateMap()
    for parameter in goldenPath.parameters where !parameter.isComputed {
      guard let value = values[parameter.name], !hidden.contains(parameter.name) else { continue }
      if parameter.isSecret {
        secrets[parameter.name] = value
      } else {
        answers[parameter.name] = value
      }
    }
    return ResolvedParameters(values: values, answers: answers, secrets: secrets)
  }

  /// What expressions see.
  var context: TemplateMap {
    var context = values
    context["facts"] = .map(facts)
    return context
  }

  func isOpen(_ parameter: String) -> Bool { open.contains(parameter) }
  func isHidden(_ parameter: String) -> Bool { hidden.contains(parameter) }

  private mutating func report(
    _ parameter: String?, _ summary: String, detail: String? = nil, at range: SourceRange? = nil
  ) {
    let diagnostic = Diagnostic(
      id: "parameter", summary: summary, detail: detail, subject: range)
    diagnostics.append(diagnostic)
    if let parameter { blamed[parameter, default: []].append(diagnostic) }
  }

  private mutating func checkNames(_ given: GivenAnswers) {
    let known = goldenPath.parameters.filter { !$0.isComputed }.map(\.name)
    for (name, answer) in given.values.sorted(by: { $0.key < $1.key }) {
      if let parameter = goldenPath[parameter: name], parameter.isComputed {
        report(
          name, "'\(name)' cannot be given: it is computed from other parameters",
          at: answer.nameRange)
      } else if !known.contains(name) {
        let near = nearest(to: name, in: known).map { "did you mean '\($0)'? " } ?? ""
        report(
          nil, "golden path '\(goldenPath.id)' has no parameter '\(name)'",
          detail: near + "it has: \(known.joined(separator: ", "))", at: answer.nameRange)
      }
    }
  }
}

// MARK: - One parameter

extension ParameterResolver {
  private mutating func resolve(
    _ parameter: Parameter, _ answer: GivenAnswers.Answer?, usesDefaults: Bool
  ) {
    let name = parameter.name
    if !parameter.variables.isDisjoint(with: open) {
      open.insert(name)
      return
    }
    if let computed = parameter.computed {
      guard let value = evaluate(computed, for: name) else { return }
      accept(value, for: parameter, at: computed.range)
      return
    }
    if let when = parameter.when {
      guard let applies = evaluate(when, for: name) else { return }
      if !applies.isTrue {
        hidden.insert(name)
        if answer == nil {
          values[name] = parameter.defaultValue ?? .null
          return
        }
      }
    }
    guard let answer else {
      if usesDefaults, let value = parameter.defaultValue {
        accept(value, for: parameter, at: nil)
        return
      }
      open.insert(name)
      if usesDefaults {
        if parameter.isRequired {
          report(
            name, "parameter '\(name)' needs a value",
            detail: "give it with: --set \(name)=…\(parameter.prompt.map { " (\($0))" } ?? "")")
        } else {
          open.remove(name)
          values[name] = .null
        }
      }
      return
    }
    switch answer.content {
    case .value(let value): accept(value, for: parameter, at: answer.range)
    case .text(let text):
      guard let value = parameter.schema.value(fromText: text) else {
        open.insert(name)
        let wanted = parameter.schema.checks.types.map(\.phrase).joined(separator: " or ")
        let found = parameter.isSecret ? "" : ", found '\(text)'"
        report(name, "'\(name)' must be \(wanted)\(found)")
        return
      }
      accept(value, for: parameter, at: answer.range)
    }
  }

  private mutating func evaluate(
    _ expression: TemplateExpression, for parameter: String
  ) -> TemplateValue? {
    let parsed = expression.evaluate(context)
    if parsed.value == nil {
      diagnostics += parsed.diagnostics
      open.insert(parameter)
    }
    return parsed.value
  }

  private mutating func accept(
    _ value: TemplateValue, for parameter: Parameter, at range: SourceRange?
  ) {
    let name = parameter.name
    var problem = parameter.schema.problem(with: value)
    if problem == nil, !hidden.contains(name), let options = options(of: parameter) {
      var items = [value]
      if case .list(let list) = value { items = list }
      if let bad = items.first(where: { item in !options.contains { $0.isEqual(to: item) } }) {
        problem = ParameterSchema.notOne(of: options, bad)
      }
    }
    guard let problem else {
      values[name] = value
      return
    }
    open.insert(name)
    report(
      name,
      parameter.isSecret ? "the value of '\(name)' is not valid" : "'\(name)' \(problem.summary)",
      detail: problem.detail, at: range)
  }

  /// The values that are possible now.
  ///
  /// *nil when* there is no such limit.
  mutating func options(of parameter: Parameter) -> [TemplateValue]? {
    guard let expression = parameter.options else { return nil }
    switch evaluate(expression, for: parameter.name) {
    case .list(let items): return items
    case .map(let map): return map.keys.map { .string($0) }
    default: return nil
    }
  }
}

// MARK: - Rules

extension ParameterResolver {
  private mutating func check(_ rule: GoldenPath.Rule, _ given: GivenAnswers) {
    guard rule.variables.isDisjoint(with: open) else { return }
    let context = context
    if let when = rule.when {
      let applies = when.evaluate(context)
      diagnostics += applies.diagnostics
      guard applies.value?.isTrue ?? false else { return }
    }
    let holds = rule.require.evaluate(context)
    diagnostics += holds.diagnostics
    guard let value = holds.value, !value.isTrue else { return }
    let message = rule.message.render(context, syntax: .none)
    let help = rule.help?.render(context, syntax: .none)
    diagnostics += message.diagnostics + (help?.diagnostics ?? [])
    guard let text = message.value else { return }
    let range = rule.parameter.flatMap { given.values[$0]?.range }
    report(rule.parameter, text.onLine, detail: help?.value?.onLine, at: range)
  }

  /// A value for a parameter that does not apply is a misunderstanding, unless it is the default.
  private mutating func refuseHidden(_ parameter: Parameter, _ answer: GivenAnswers.Answer?) {
    let name = parameter.name
    guard let answer, hidden.contains(name), blamed[name] == nil else { return }
    let given = values[name] ?? .null
    if given.isEqual(to: parameter.defaultValue ?? .null) { return }
    report(
      name, "'\(name)' does not apply with these values",
      detail: "leave it out; it applies when: \(parameter.when?.text ?? "")", at: answer.range)
  }
}

extension GoldenPath {
  /// The parameters, each behind those that its expressions read.
  var order: [Parameter] {
    var done: Set<String> = []
    var order: [Parameter] = []
    func visit(_ parameter: Parameter) {
      guard done.insert(parameter.name).inserted else { return }
      for other in parameters where parameter.variables.contains(other.name) { visit(other) }
      order.append(parameter)
    }
    parameters.forEach(visit)
    return order
  }
}

extension String {
  /// The text with every run of white space as one space.
  var onLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
