import Diagnostics
import Documents
import Text

/// The members and items that successful rules have looked at.
struct Evaluated {
  var allMembers = false
  /// *Shape*: ordinals among the members.
  var members: Set<Int> = []
  var allItems = false
  var items: Set<Int> = []

  mutating func merge(_ other: Evaluated) {
    allMembers = allMembers || other.allMembers
    allItems = allItems || other.allItems
    members.formUnion(other.members)
    items.formUnion(other.items)
  }
}

/// A failure with its words.
struct SchemaError {
  var failure: SchemaFailure
  var diagnostic: Diagnostic

  /// Whether the value has another type than expected.
  var isType: Bool { failure.violation.isType }
}

/// Which values the targets of references allow, so that recursion never repeats itself.
final class SchemaMemo {
  /// A schema and a value.
  struct Key: Hashable {
    let schema: Int
    let node: Node.Identity
  }

  var results: [Key: Bool] = [:]
}

/// Checks one value against a compiled schema.
///
/// Without `collects` it stops at the first error and keeps none.
struct SchemaValidator {
  let schema: Schema
  let collects: Bool
  var errors: [SchemaError] = []
  /// The resources entered so far, outermost first, for `$dynamicRef`.
  private var scopes: [Int] = []
  private var depth = 0
  /// Failed alternatives inside one another whose reasons are being collected.
  private var branchDepth = 0
  /// By place as well: an aliased value is reported at each of its aliases.
  private var explained: [SchemaMemo.Key: Set<SourceRange>] = [:]
  /// *nil when* an answer depends on more than the schema and the value.
  private let memo: SchemaMemo?

  /// Schemas inside one another during evaluation; only a schema that repeats itself gets there.
  private static let depthLimit = 2000
  /// Reasons double with every level of alternatives; deeper ones are not explained.
  private static let branchLimit = 6

  init(_ schema: Schema, collects: Bool) {
    let isMemoizable = !schema.tracksEvaluation && schema.dynamicAnchors.isEmpty
    self.init(schema, collects: collects, memo: isMemoizable ? SchemaMemo() : nil)
  }

  private init(_ schema: Schema, collects: Bool, memo: SchemaMemo?) {
    self.schema = schema
    self.collects = collects
    self.memo = memo
  }

  mutating func evaluate(_ index: Int, _ node: Node) -> Bool {
    var evaluated = Evaluated()
    return evaluate(index, node, &evaluated)
  }

  /// Whether a schema allows a value; adds to `evaluated` what it looked at if so.
  mutating func evaluate(_ index: Int, _ node: Node, _ evaluated: inout Evaluated) -> Bool {
    let compiled = schema.schemas[index]
    if let constant = compiled.constant {
      if !constant { report(.notAllowed, node) }
      return constant
    }
    guard depth < SchemaValidator.depthLimit else {
      report(.endless, node)
      return false
    }
    depth += 1
    let entersResource = scopes.last != compiled.resource
    if entersResource { scopes.append(compiled.resource) }
    var local = Evaluated()
    var isValid = true
    for keyword in compiled.keywords {
      if check(keyword, compiled, node, &local) { continue }
      isValid = false
      if !collects { break }
    }
    if entersResource { scopes.removeLast() }
    depth -= 1
    if isValid, schema.tracksEvaluation { evaluated.merge(local) }
    return isValid
  }

  private mutating func check(
    _ keyword: SchemaKeyword, _ compiled: CompiledSchema, _ node: Node,
    _ evaluated: inout Evaluated
  ) -> Bool {
    switch keyword {
    case .reference(let target): return checkReference(target, node, &evaluated)
    case .dynamicReference(let target, let anchor):
      return evaluate(dynamicTarget(anchor) ?? target, node, &evaluated)
    case .metaschema(let dialect): return checkMetaschema(dialect, node)
    case .allOf(let schemas):
      var isValid = true
      for target in schemas where isValid || collects {
        if !evaluate(target, node, &evaluated) { isValid = false }
      }
      return isValid
    case .anyOf(let schemas): return checkAny(schemas, node, &evaluated)
    case .oneOf(let schemas): return checkOne(schemas, node, &evaluated)
    case .not(let target):
      if !matches(target, node) { return true }
      let excluded = schema.schemas[target].node
      report(.not(excluded), node)
      return false
    case .conditional(let test, let then, let otherwise):
      return checkConditional(test, then, otherwise, node, &evaluated)
    case .properties(let rules): return checkProperties(rules, compiled, node, &evaluated)
    case .propertyNames(let target): return checkNames(target, node)
    case .dependentSchemas(let rules):
      guard node.kind == .object else { return true }
      var isValid = true
      for rule in rules where node[rule.property] != nil {
        if !evaluate(rule.schema, node, &evaluated) { isValid = false }
      }
      return isValid
    case .items(let prefix, let rest): return checkItems(prefix, rest, node, &evaluated)
    case .contains(let target, let minimum, let maximum, let marks):
      return checkContains(target, minimum, maximum, marks, node, &evaluated)
    case .unevaluatedItems(let target): return checkUnevaluatedItems(target, node, &evaluated)
    case .unevaluatedProperties(let target):
      return checkUnevaluatedProperties(target, compiled, node, &evaluated)
    default: return checkAssertion(keyword, node)
    }
  }

  mutating func report(_ violation: @autoclosure () -> SchemaViolation, _ node: Node) {
    guard collects else { return }
    let failure = SchemaFailure(violation: violation(), node: node)
    errors.append(
      SchemaError(failure: failure, diagnostic: failure.violation.diagnostic(node)))
  }

  /// Whether a schema allows a value, without a word about why not.
  func matches(_ index: Int, _ node: Node) -> Bool {
    var evaluated = Evaluated()
    return matches(index, node, &evaluated)
  }

  func matches(_ index: Int, _ node: Node, _ evaluated: inout Evaluated) -> Bool {
    var quiet = SchemaValidator(schema, collects: false, memo: memo)
    quiet.scopes = scopes
    quiet.depth = depth
    return quiet.evaluate(index, node, &evaluated)
  }

  /// The errors of a schema that does not allow a value.
  func complaints(_ index: Int, _ node: Node) -> [SchemaError] {
    var loud = SchemaValidator(schema, collects: true, memo: memo)
    loud.branchDepth = branchDepth + 1
    loud.scopes = scopes
    loud.depth = depth
    _ = loud.evaluate(index, node)
    return loud.errors
  }

  /// The outermost schema in scope with a dynamic anchor of that name.
  private func dynamicTarget(_ anchor: String) -> Int? {
    for scope in scopes {
      if let target = schema.dynamicAnchors[scope]?[Bytewise(anchor)] { return target }
    }
    return nil
  }

  /// All recursion passes through here, so remembering answers here keeps it polynomial.
  private mutating func checkReference(
    _ target: Int, _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    guard let memo else { return evaluate(target, node, &evaluated) }
    let key = SchemaMemo.Key(schema: target, node: node.identity)
    if let known = memo.results[key], known || !collects { return known }
    // What was found wrong with this value once need not be said again.
    let isNew = explained[key, default: []].insert(node.range).inserted
    if !isNew, memo.results[key] != nil { return false }
    let isValid = evaluate(target, node, &evaluated)
    memo.results[key] = isValid
    return isValid
  }

  private mutating func checkMetaschema(_ dialect: SchemaDialect, _ node: Node) -> Bool {
    let problems = SchemaSyntax(dialect: dialect).check(node)
    for problem in problems { report(.malformed(problem), node) }
    return problems.isEmpty
  }

  private mutating func checkConditional(
    _ test: Int, _ then: Int?, _ otherwise: Int?, _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    var tested = Evaluated()
    if matches(test, node, &tested) {
      evaluated.merge(tested)
      return then.map { evaluate($0, node, &evaluated) } ?? true
    }
    return otherwise.map { evaluate($0, node, &evaluated) } ?? true
  }

  private mutating func checkAny(
    _ schemas: [Int], _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    var isValid = false
    for target in schemas {
      var branch = Evaluated()
      guard matches(target, node, &branch) else { continue }
      isValid = true
      evaluated.merge(branch)
      // Only what else was looked at can still matter.
      if !schema.tracksEvaluation { break }
    }
    if !isValid { reportBranches(schemas, node) }
    return isValid
  }

  private mutating func checkOne(
    _ schemas: [Int], _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    var count = 0
    for target in schemas {
      var branch = Evaluated()
      guard matches(target, node, &branch) else { continue }
      count += 1
      if count == 1 { evaluated.merge(branch) }
    }
    if count == 0 { reportBranches(schemas, node) }
    if count > 1 { report(.several(count), node) }
    return count == 1
  }

  /// Reports the errors of the one branch that fits best, or that none fits.
  private mutating func reportBranches(_ schemas: [Int], _ node: Node) {
    guard collects else { return }
    guard branchDepth < SchemaValidator.branchLimit else {
      report(.noForm(count: schemas.count, reasons: []), node)
      return
    }
    let branches = schemas.map { complaints($0, node) }
    // A branch for another type of value was not meant.
    let meant = branches.filter { errors in
      !errors.contains { $0.isType && $0.failure.node.identity == node.identity }
    }
    if meant.count == 1 {
      errors += meant[0]
      return
    }
    if meant.isEmpty,
      let types = SchemaMessages.alternativeTypes(schemas.map { schema.schemas[$0] })
    {
      report(.type(types), node)
      return
    }
    let fewest = meant.map(\.count).min() ?? 0
    let best = meant.filter { $0.count == fewest }
    // Members that some branches require and this value lacks name the choice better than any.
    if best.count == 1, best[0].count < (meant.map(\.count).max() ?? 0) {
      errors += best[0]
      return
    }
    report(
      .noForm(count: branches.count, reasons: branches.map { $0.map(\.diagnostic) }), node)
  }
}
