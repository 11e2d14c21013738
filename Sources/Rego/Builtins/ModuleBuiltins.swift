import Diagnostics
import Text

/// `rego.parse_module`, which gives the syntax tree of a module as OPA writes it to JSON.
///
/// *Source*: OPA v1, policy reference, "Rego", and the JSON form of `v1/ast`.
enum ModuleBuiltins {
  static let all: [Builtin] = [
    Builtin("rego.parse_module", [.string, .string], .object) {
      _, operands throws(BuiltinError) in
      let name = try operands.string(0)
      let file = SourceFile(path: name, text: try operands.string(1))
      let parsed = Parser.parse(file, version: .v1, annotations: false)
      let errors = parsed.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty, let module = parsed.value else {
        throw BuiltinError(summary(errors, file))
      }
      return module.json
    }
  ]

  /// "1 error occurred: x.rego:1: rego_parse_error: …".
  private static func summary(_ errors: [Diagnostic], _ file: SourceFile) -> String {
    let table = LineTable(file)
    let lines = errors.map { error in
      let line = error.subject.map { table.location(of: $0.start).line } ?? 1
      return "\(file.path):\(line): rego_parse_error: \(error.summary)"
    }
    let count = "\(errors.count) error\(errors.count == 1 ? "" : "s") occurred: "
    return count + lines.joined(separator: "\n")
  }
}

extension Value {
  fileprivate static func members(_ members: [(String, Value?)]) -> Value {
    .object(
      ObjectValue(
        members.compactMap { name, value in value.map { (key: .string(name), value: $0) } }))
  }

  /// `{"type": …, "value": …}`.
  fileprivate static func typed(_ type: String, _ value: Value) -> Value {
    .members([("type", .string(type)), ("value", value)])
  }

  /// `true`, or nothing where OPA leaves a false flag out.
  fileprivate static func flag(_ value: Bool) -> Value? { value ? .boolean(true) : nil }
}

extension Module {
  fileprivate var json: Value {
    .members([
      ("package", .members([("path", .elements(package.terms))])),
      ("imports", imports.isEmpty ? nil : .elements(imports.map(\.json))),
      ("rules", rules.isEmpty ? nil : .elements(rules.map(\.json))),
    ])
  }
}

extension Import {
  fileprivate var json: Value {
    .members([
      ("path", .typed("ref", .elements(path.terms))), ("alias", alias.map { .string($0) }),
    ])
  }
}

extension Rule {
  fileprivate var json: Value {
    json(value: head.value ?? head.implicitValue, body: body, elses: elses[...])
  }

  /// A branch of the rule with the branches after it nested, as OPA nests them.
  private func json(value: Term?, body: Body, elses: ArraySlice<Else>) -> Value {
    let next = elses.first.map { branch in
      json(
        value: branch.value ?? .truth(branch.range), body: branch.body,
        elses: elses.dropFirst())
    }
    return .members([
      ("default", .flag(isDefault)), ("head", head.json(value: value)),
      ("body", (body.isEmpty ? [.truth(head.range)] : body).json), ("else", next),
    ])
  }
}

extension Head {
  /// A complete rule or function without a value is `true`; a partial set has none.
  fileprivate var implicitValue: Term? { key == nil ? .truth(range) : nil }

  fileprivate func json(value: Term?) -> Value {
    .members([
      ("name", .string(name)), ("ref", .elements(reference.terms)),
      ("args", arguments.map { .elements($0.map(\.json)) }), ("key", key?.json),
      ("value", value?.json),
    ])
  }
}

extension Reference {
  fileprivate var terms: [Value] { ([head] + path).map(\.json) }
}

extension Body {
  fileprivate var json: Value { .elements(enumerated().map { $1.json(index: $0) }) }
}

extension Expression {
  fileprivate static func truth(_ range: SourceRange) -> Expression {
    Expression(kind: .term(.truth(range)), isNegated: false, withs: [], range: range)
  }

  fileprivate func json(index: Int) -> Value {
    .members([
      ("index", .integer(index)), ("negated", .flag(isNegated)), ("terms", terms),
      (
        "with",
        withs.isEmpty
          ? nil
          : .elements(
            withs.map { .members([("target", $0.target.json), ("value", $0.value.json)]) })
      ),
    ])
  }

  private var terms: Value {
    switch kind {
    case .term(let term):
      if case .call(let call) = term.kind { return .elements(call.terms) }
      return term.json
    case .declaration(let names): return .members([("symbols", .elements(names.map(\.json)))])
    case .someIn(let key, let value, let domain):
      let member = key == nil ? "member_2" : "member_3"
      let operation = Value.typed(
        "ref",
        .elements([
          .typed("var", .string("internal")), .typed("string", .string(member)),
        ]))
      let operands = [key, value, domain].compactMap { $0?.json }
      return .members([
        ("symbols", .elements([.typed("call", .elements([operation] + operands))]))
      ])
    case .every(let key, let value, let domain, let body):
      return .members([
        ("key", key?.json ?? .null), ("value", value.json), ("domain", domain.json),
        ("body", body.json),
      ])
    }
  }
}

extension Call {
  /// The operator as a reference, then the operands.
  fileprivate var terms: [Value] {
    [.typed("ref", .elements(operation.terms))] + arguments.map(\.json)
  }
}

extension Term {
  fileprivate static func truth(_ range: SourceRange) -> Term {
    Term(kind: .boolean(true), range: range)
  }

  fileprivate var json: Value { .typed(kind.name, value) }

  private var value: Value {
    switch kind {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .number(let number): return .number(number)
    case .string(let text): return .string(text)
    case .variable(let name): return .string(name)
    case .reference(let reference): return .elements(reference.terms)
    case .array(let terms), .set(let terms): return .elements(terms.map(\.json))
    case .object(let members):
      return .elements(members.map { .elements([$0.key.json, $0.value.json]) })
    case .call(let call): return .elements(call.terms)
    case .arrayComprehension(let term, let body), .setComprehension(let term, let body):
      return .members([("term", term.json), ("body", body.json)])
    case .objectComprehension(let key, let value, let body):
      return .members([("key", key.json), ("value", value.json), ("body", body.json)])
    case .template(let parts): return .members([("parts", .elements(parts.map(\.json)))])
    }
  }
}

extension TemplatePart {
  fileprivate var json: Value {
    switch self {
    case .text(let text): .typed("string", .string(text))
    case .term(let term): term.json
    case .expression(let expression): expression.json(index: 0)
    }
  }
}
