import Diagnostics

extension Compiler {
  /// A query with resolved names, ready for planning as a clause.
  struct ResolvedQuery {
    var clause: ResolvedClause
    var names: [String]
    var literals: [PlannedQuery.Literal]
  }

  /// Resolves the names of a query; it is in no package.
  mutating func resolveQuery(_ body: Body, file: UInt32, capturing: Bool) -> ResolvedQuery {
    let range = body.first?.range ?? SourceRange(file: file, start: 0, end: 0)
    let data = Term(kind: .variable("data"), range: range)
    let module = Module(
      file: file, version: .v1, package: Reference(head: data, path: [], range: range),
      imports: [], rules: [], annotations: [])
    var resolver = Resolver(
      module, declarations: declarations, packageRules: [], expressions: expressions,
      annotations: ModuleAnnotations(module))
    var (resolved, slots) = resolver.resolveQuery(body)
    // What only a comprehension names has no value outside of it.
    var visible = IDSet()
    for literal in resolved { literal.forEachVariable { visible.insert($0) } }
    let names = Set(slots.names).filter { name in
      name.utf8.first != UInt8(ascii: "$") && slots[name].map { visible.contains($0) } ?? false
    }.sorted()
    var terms = names.compactMap { slots[$0] }.map { ResolvedTerm.variable($0) }
    let literals =
      capturing ? Compiler.capture(&resolved, into: &terms, &resolver) : []
    expressions = resolver.expressions
    baseDocuments.formUnion(resolver.baseDocuments)
    withTargets += resolver.withTargets
    diagnostics += resolver.diagnostics
    let clause = ResolvedClause(
      rule: -1, arguments: [], body: resolved, path: [], value: .array(terms),
      variables: resolver.variables, range: range, headRange: range,
      isDefault: false)
    return ResolvedQuery(clause: clause, names: names, literals: literals)
  }

  /// Gives each literal that is a term a variable for its value.
  ///
  /// Where there are several literals or solutions, the values must still be true.
  /// *Source*: OPA v1, `rego.Rego.rewriteQueryToCaptureValue`.
  private static func capture(
    _ body: inout [ResolvedExpression], into terms: inout [ResolvedTerm], _ resolver: inout Resolver
  ) -> [PlannedQuery.Literal] {
    let checks = body.count > 1 || body.contains(where: \.iterates)
    var literals: [PlannedQuery.Literal] = []
    var conditions: [ResolvedExpression] = []
    for index in body.indices {
      var literal = PlannedQuery.Literal(range: body[index].range, value: nil)
      if case .term(let term) = body[index].kind, !body[index].isNegated {
        let slot = resolver.makeSlot("$value")
        body[index].kind = .unify(.variable(slot), term)
        literal.value = terms.count
        terms.append(.variable(slot))
        var condition = body[index]
        condition.kind = .term(.variable(slot))
        condition.withs = []
        conditions.append(condition)
      }
      literals.append(literal)
    }
    if checks { body += conditions }
    return literals
  }
}

extension ResolvedExpression {
  /// Whether a reference in the literal has a variable, comprehensions left out.
  fileprivate var iterates: Bool {
    var found = false
    forEachTerm { found = found || $0.iterates }
    return found
  }
}

extension ResolvedTerm {
  fileprivate var iterates: Bool {
    switch self {
    case .constant, .variable, .input: false
    case .reference(let base, let path):
      base.iterates || path.contains { $0.isVariable || $0.iterates }
    case .data(let path): path.contains { $0.isVariable || $0.iterates }
    case .array(let terms), .set(let terms), .call(_, let terms):
      terms.contains { $0.iterates }
    case .object(let members): members.contains { $0.key.iterates || $0.value.iterates }
    case .arrayComprehension, .setComprehension, .objectComprehension: false
    }
  }

  private var isVariable: Bool {
    if case .variable = self { true } else { false }
  }
}
