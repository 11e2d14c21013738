import Diagnostics
import Text

/// Gives every name of one module its meaning: a slot, `input`, `data`, a builtin or a function.
struct Resolver {
  let module: Module
  let declarations: Declarations
  /// What a name outside all scopes stands for: rules of the package and imports.
  private let globals: [String: ResolvedTerm]
  var diagnostics: [Diagnostic] = []
  var expressions: [PlannedExpression]
  /// Rules that the clause being resolved may read; collected for recursion checks.
  var dependencies = IDSet()
  /// Names right below `data` that are read and that no rule defines; `*` when any may be.
  var baseDocuments: Set<String> = []
  var readsInput = false
  /// Whether some rule reads `input.review`, as Gatekeeper's policies do.
  var readsReview = false

  /// What the clauses of the module replace by `with`.
  var withTargets: [ResolvedWith.Target] = []

  var undefined = UndefinedReferences()

  // The clause being resolved.
  var scopes: [Scope] = []
  /// Variables that no scope declares; they belong to the whole clause.
  var undeclared = Scope()
  var variables: [String] = []
  var annotations: ModuleAnnotations

  init(
    _ module: Module, declarations: Declarations, packageRules: [String],
    expressions: [PlannedExpression], annotations: ModuleAnnotations
  ) {
    self.module = module
    self.declarations = declarations
    self.expressions = expressions
    self.annotations = annotations
    var globals: [String: ResolvedTerm] = [:]
    let package = module.packagePath.map { ResolvedTerm.constant(.string($0)) }
    for name in packageRules { globals[name] = .data(package + [.constant(.string(name))]) }
    for item in module.imports {
      guard case .variable(let root) = item.path.head.kind else { continue }
      let names = item.path.path.compactMap(\.literalString)
      let path = names.map { ResolvedTerm.constant(.string($0)) }
      guard let alias = item.alias ?? names.last else { continue }
      if root == "data" {
        globals[alias] = .data(path)
        undefined.note(path, at: item.range, in: declarations)
      } else if root == "input" {
        globals[alias] = path.isEmpty ? .input : .reference(.input, path)
      }
    }
    self.globals = globals
  }

  /// Resolves one rule with its `else` branches.
  mutating func resolve(_ rule: Rule, id: RuleID, ruleIndex: Int) -> ResolvedClause {
    scopes = [Scope()]
    undeclared = Scope()
    variables = []
    annotations.ruleIndex = ruleIndex
    let arguments = declareArguments(rule.head.arguments ?? [])
    var clause = resolveClause(
      rule, id: id, arguments: arguments, body: rule.body, value: rule.head.value,
      range: rule.range)
    for branch in rule.elses {
      clause.elses.append(
        resolveClause(
          rule, id: id, arguments: arguments, body: branch.body, value: branch.value,
          range: branch.range))
    }
    clause.variables = variables
    return clause
  }

  private mutating func declareArguments(_ arguments: [Term]) -> [ResolvedTerm] {
    for argument in arguments {
      argument.forEachPatternVariable { name in
        if scopes[0][name] == nil { scopes[0][name] = makeSlot(name) }
      }
    }
    return arguments.map { resolve($0) }
  }

  private mutating func resolveClause(
    _ rule: Rule, id: RuleID, arguments: [ResolvedTerm], body: Body, value: Term?,
    range: SourceRange
  ) -> ResolvedClause {
    scopes.append(Scope())
    let resolved = resolve(body)
    let path = rule.head.variablePath.map { resolve($0) }
    let result = (rule.head.key ?? value).map { resolve($0) } ?? .constant(.boolean(true))
    scopes.removeLast()
    return ResolvedClause(
      rule: id, arguments: arguments, body: resolved, path: path, value: result,
      variables: [], range: range, headRange: rule.head.range,
      isDefault: rule.isDefault)
  }

  /// Resolves a query that is not part of a rule; its variables stay readable by name.
  mutating func resolveQuery(_ body: Body) -> (body: [ResolvedExpression], names: Scope) {
    scopes = [Scope()]
    undeclared = Scope()
    variables = []
    let resolved = resolve(body)
    return (resolved, undeclared.merging(scopes[0]))
  }

  mutating func makeSlot(_ name: String) -> Slot {
    variables.append(name.utf8.first == UInt8(ascii: "$") ? "_" : name)
    return Slot(variables.count - 1)
  }

  mutating func report(
    _ code: CompileErrorCode, _ summary: String, at range: SourceRange, detail: String? = nil
  ) {
    diagnostics.append(.compile(code, summary, at: range, detail: detail))
  }

  /// What a name means here.
  mutating func resolve(name: String) -> ResolvedTerm {
    let meaning = meaning(of: name)
    if case .data(let path) = meaning { return data(path) }
    return meaning
  }

  /// What a name means here; a path below `data` is not noted as read.
  mutating func meaning(of name: String) -> ResolvedTerm {
    for scope in scopes.reversed() {
      if let slot = scope[name] { return .variable(slot) }
    }
    if let slot = undeclared[name] { return .variable(slot) }
    if name == "data" { return .data([]) }
    if name == "input" {
      readsInput = true
      return .input
    }
    if let global = globals[name] {
      if case .data = global { return global }
      readsInput = true
      return global
    }
    let slot = makeSlot(name)
    undeclared[name] = slot
    return .variable(slot)
  }

  /// Whether the name is a variable of the clause, seen from the current scope.
  func isLocal(_ name: String) -> Bool {
    undeclared[name] != nil || scopes.contains { $0[name] != nil }
  }

  /// The absolute path of a dotted name that starts with `data`, an import or a package rule.
  func dataPath(_ reference: Reference) -> [String]? {
    guard case .variable(let name) = reference.head.kind, !isLocal(name) else { return nil }
    var path: [String]
    if name == "data" {
      path = []
    } else if case .data(let prefix) = globals[name] {
      path = prefix.compactMap(\.constantString)
    } else {
      return nil
    }
    for element in reference.path {
      guard let part = element.literalString else { return nil }
      path.append(part)
    }
    return path
  }

  /// A reference below `data`, noting what it reads.
  mutating func data(_ path: [ResolvedTerm]) -> ResolvedTerm {
    var node = DataTree.root
    for (depth, element) in path.enumerated() {
      if let rule = declarations.tree.rule(at: node), depth > 0 {
        dependencies.insert(rule)
        if declarations.tree.nodes[Int(node)].children.isEmpty { return .data(path) }
      }
      guard let name = element.constantString else {
        if case .constant(let key) = element {
          baseDocuments.insert(path[0].constantString ?? key.description)
          return .data(path)
        }
        if depth == 0 { baseDocuments.insert("*") }
        noteAll(below: node)
        return .data(path)
      }
      guard let child = declarations.tree.child(name, of: node) else {
        if let top = path[0].constantString { baseDocuments.insert(top) }
        return .data(path)
      }
      node = child
    }
    if path.isEmpty { baseDocuments.insert("*") }
    if let top = path.first?.constantString { baseDocuments.insert(top) }
    noteAll(below: node)
    return .data(path)
  }

  private mutating func noteAll(below node: NodeID) {
    declarations.tree.forEachRule(below: node) { dependencies.insert($0) }
  }
}

extension ResolvedTerm {
  /// The string when the term is a literal string.
  var constantString: String? {
    if case .constant(.string(let text)) = self { return text }
    return nil
  }
}

extension Term {
  /// The string when the term is a literal string.
  var literalString: String? {
    if case .string(let text) = kind { return text }
    return nil
  }

  /// Calls `visit` with each variable of a pattern, in source order.
  func forEachPatternVariable(_ visit: (String) -> Void) {
    switch kind {
    case .variable(let name): visit(name)
    case .array(let terms): for term in terms { term.forEachPatternVariable(visit) }
    case .object(let members):
      for member in members { member.value.forEachPatternVariable(visit) }
    default: break
    }
  }
}
