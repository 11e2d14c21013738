import Diagnostics
import Text

/// Compiles modules into one plan: names, ordering and safety, recursion, conflicts.
///
/// A path below `data` that no rule defines is no error, even in a package that is known: base
/// documents may lie anywhere, and only evaluation sees them.
package struct Compiler {
  private let modules: [Module]
  var declarations: Declarations
  var expressions: [PlannedExpression] = []
  private var clauses: [ResolvedClause] = []
  /// What each rule reads; parallel to the rules.
  private var dependencies: [IDSet]
  private var readsInput: [Bool]
  var baseDocuments: Set<String> = []
  private var reviewFiles: Set<UInt32> = []
  private var undefined = UndefinedReferences()
  var withTargets: [ResolvedWith.Target] = []
  var diagnostics: [Diagnostic] = []

  /// *nil when* some module has an error.
  package static func compile(
    _ modules: [Module], _ options: CompilerOptions = CompilerOptions()
  ) -> Parsed<Plan?> {
    var compiler = Compiler(modules)
    compiler.check(options)
    compiler.resolveModules()
    compiler.checkReferences(options)
    return compiler.finish(query: nil)
  }

  /// Compiles modules with a query, as `opa eval` takes it.
  ///
  /// With `capturing`, a solution also has the value of each literal that is a term; one such
  /// literal alone is no condition then, so that `1 > 2` has the value `false`.
  package static func compile(
    _ modules: [Module], query: Body, file: UInt32, capturing: Bool = false
  ) -> Parsed<Plan?> {
    var compiler = Compiler(modules)
    compiler.check(CompilerOptions())
    compiler.resolveModules()
    return compiler.finish(query: (query, file, capturing))
  }

  private init(_ modules: [Module]) {
    self.modules = modules
    declarations = Declarations(modules)
    diagnostics = declarations.diagnostics
    dependencies = Array(repeating: IDSet(), count: declarations.rules.count)
    readsInput = Array(repeating: false, count: declarations.rules.count)
  }

  /// What can be said of each module by itself.
  private mutating func check(_ options: CompilerOptions) {
    for module in modules {
      diagnostics += ModuleCheck.check(module, options)
      for rule in module.rules { diagnostics += VariableCheck.check(rule, of: module, options) }
    }
  }

  private mutating func resolveModules() {
    var rulesByPackage: [String: [String]] = [:]
    for module in modules {
      rulesByPackage[module.packageKey, default: []] += module.rules.map(\.head.name)
    }
    for (index, module) in modules.enumerated() {
      var resolver = Resolver(
        module, declarations: declarations,
        packageRules: rulesByPackage[module.packageKey] ?? [], expressions: expressions,
        annotations: ModuleAnnotations(module, among: modules))
      for (ruleIndex, rule) in module.rules.enumerated() {
        let id = declarations.ids[index][ruleIndex]
        resolver.dependencies = IDSet()
        resolver.readsInput = false
        clauses.append(resolver.resolve(rule, id: id, ruleIndex: ruleIndex))
        dependencies[Int(id)].formUnion(resolver.dependencies)
        if resolver.readsInput { readsInput[Int(id)] = true }
      }
      expressions = resolver.expressions
      baseDocuments.formUnion(resolver.baseDocuments)
      if resolver.readsReview { reviewFiles.insert(module.file) }
      withTargets += resolver.withTargets
      undefined.formUnion(resolver.undefined)
      diagnostics += resolver.diagnostics
    }
  }

  /// Reports names below `data` that nothing defines, where all documents are known.
  private mutating func checkReferences(_ options: CompilerOptions) {
    guard let documents = options.baseDocuments else { return }
    let replaced = withTargets.compactMap { target -> [String]? in
      if case .data(let path) = target { path } else { nil }
    }
    diagnostics += undefined.diagnostics(documents, replaced: replaced, declarations)
  }

  private mutating func finish(
    query: (body: Body, file: UInt32, capturing: Bool)?
  ) -> Parsed<Plan?> {
    checkRecursion()
    let resolved = query.map { resolveQuery($0.body, file: $0.file, capturing: $0.capturing) }
    markReplaceable()
    var planner = Planner(declarations, expressions: expressions)
    let broken = diagnostics.compactMap(\.subject)
    for clause in clauses where !clause.containsAny(of: broken) { plan(clause, with: &planner) }
    let planned = resolved.map { query in
      PlannedQuery(
        clause: planner.plan(query.clause, names: query.clause.variables), names: query.names,
        literals: query.literals)
    }
    diagnostics += planner.diagnostics
    diagnostics.sort { a, b in
      (a.subject?.file ?? 0, a.subject?.start ?? 0) < (b.subject?.file ?? 0, b.subject?.start ?? 0)
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Parsed(nil, diagnostics)
    }
    markInputDependence()
    markConstants(planner.tables)
    let plan = Plan(
      planner.tables, rules: declarations.rules, nodes: declarations.tree.planned,
      base: baseDocuments, reviewFiles: reviewFiles, query: planned)
    return Parsed(plan, diagnostics)
  }

  private mutating func plan(_ clause: ResolvedClause, with planner: inout Planner) {
    let id = planner.plan(clause, names: clause.variables)
    if clause.isDefault {
      if declarations.rules[Int(clause.rule)].fallback != nil {
        let path = declarations.rules[Int(clause.rule)].path.joined(separator: ".")
        diagnostics.append(
          .compile(.type, "multiple default rules data.\(path) found", at: clause.headRange))
      }
      declarations.rules[Int(clause.rule)].fallback = id
    } else {
      declarations.rules[Int(clause.rule)].clauses.append(id)
    }
  }

  // MARK: - Facts about rules

  /// Reports each cycle once, at its first rule.
  private mutating func checkRecursion() {
    var finished = Array(repeating: false, count: dependencies.count)
    for start in dependencies.indices where !finished[start] {
      var path: [RuleID] = []
      visit(RuleID(start), &path, &finished)
    }
  }

  private mutating func visit(_ rule: RuleID, _ path: inout [RuleID], _ finished: inout [Bool]) {
    if let start = path.firstIndex(of: rule) {
      let cycle = path[start...] + [rule]
      let names = cycle.map { "data.\(declarations.rules[Int($0)].path.joined(separator: "."))" }
      diagnostics.append(
        .compile(
          .recursion,
          "rule \(names[0]) is recursive: \(names.joined(separator: " -> "))",
          at: declarations.ranges[Int(rule)]))
      return
    }
    guard !finished[Int(rule)] else { return }
    path.append(rule)
    dependencies[Int(rule)].forEach { visit($0, &path, &finished) }
    path.removeLast()
    finished[Int(rule)] = true
  }

  /// A rule depends on the input when it or anything it reads does.
  private mutating func markInputDependence() {
    var depends = readsInput
    var changed = true
    while changed {
      changed = false
      for rule in depends.indices where !depends[rule] {
        dependencies[rule].forEach { if depends[Int($0)] { depends[rule] = true } }
        changed = changed || depends[rule]
      }
    }
    for rule in depends.indices { declarations.rules[rule].dependsOnInput = depends[rule] }
  }

  /// Only rules that some `with` names look at the stack of replacements.
  private mutating func markReplaceable() {
    for target in withTargets {
      switch target {
      case .input, .function(.builtin): break
      case .function(.function(let rule)): declarations.rules[Int(rule)].isReplaceable = true
      case .data(let path):
        for rule in declarations.rules.indices {
          let shared = min(path.count, declarations.rules[rule].path.count)
          if declarations.rules[rule].path.prefix(shared) == path.prefix(shared) {
            declarations.rules[rule].isReplaceable = true
          }
        }
      }
    }
  }

  /// Rules whose every body yields the same constant stop at the first that holds.
  private mutating func markConstants(_ tables: PlanTables) {
    for rule in declarations.rules.indices {
      let planned = declarations.rules[rule]
      guard planned.kind == .complete || planned.kind == .function else { continue }
      let values = planned.clauses.map { id -> Value? in
        let clause = tables.clauses[Int(id)]
        guard clause.next == nil, case .constant(let index) = tables.operands[Int(clause.value)]
        else { return nil }
        return tables.constants[Int(index)]
      }
      guard let first = values.first, let constant = first else { continue }
      declarations.rules[rule].isConstant = values.allSatisfy { $0 == constant }
    }
  }
}

extension Module {
  /// The package path as one string, for grouping modules.
  var packageKey: String { packagePath.joined(separator: "\u{0}") }
}

extension ResolvedClause {
  /// Whether an error is inside: what else is wrong there may only follow from it.
  func containsAny(of places: [SourceRange]) -> Bool {
    places.contains {
      $0.file == range.file && range.start <= $0.start && $0.end <= range.end
    }
  }
}
