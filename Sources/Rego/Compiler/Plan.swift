import Diagnostics

// A plan is a set of flat tables whose records hold only integers: ids into other tables,
// frame slots, indexes into the pool of constants. Reading a record touches no reference count,
// so any number of workers share one plan.

/// The index of a record in one of the plan's tables.
typealias OperandID = Int32
typealias LiteralID = Int32
typealias PatternID = Int32
typealias ClauseID = Int32
package typealias RuleID = Int32
typealias NodeID = Int32
/// A place in the frame of the running clause.
typealias Slot = Int32

/// A run of ids in `Plan.ids`.
struct IDList: Sendable, BitwiseCopyable {
  var start: Int32
  var count: Int32

  static let empty = IDList(start: 0, count: 0)
}

/// An expression that has at most one value once the slots it reads are bound.
enum Operand: Sendable, BitwiseCopyable {
  case constant(Int32)
  case slot(Slot)
  case input
  /// A path below `data` that no rule defines; the keys are operands.
  case stored(IDList)
  /// The keys are operands, walked from the value of `base`.
  case lookup(base: OperandID, keys: IDList)
  case rule(RuleID)
  /// A subtree of `data` with its rules; the keys are operands known only at run time.
  case virtual(NodeID, keys: IDList)
  case builtin(Int32, IDList)
  case function(RuleID, IDList)
  case array(IDList)
  case set(IDList)
  /// *Shape*: key, value, key, value, …
  case object(IDList)
  case arrayComprehension(term: OperandID, body: IDList)
  case setComprehension(term: OperandID, body: IDList)
  case objectComprehension(key: OperandID, value: OperandID, body: IDList)
}

/// One step of a body: it holds zero, one or many times, and then the rest of the body runs.
enum Literal: Sendable, BitwiseCopyable {
  /// Holds when the operand is defined and not `false`.
  case test(OperandID)
  case equal(OperandID, OperandID)
  case bind(Slot, OperandID)
  case match(PatternID, OperandID)
  /// Each member of a container whose key and value match.
  case enumerate(OperandID, key: PatternID, value: PatternID)
  /// Each key below a subtree of `data` that matches.
  case enumerateNode(NodeID, keys: IDList, key: PatternID)
  /// Each `[path, value]` below the operand's value that matches.
  case walk(OperandID, PatternID)
  /// Holds when the body has no solution.
  case negation(body: IDList)
  /// Holds when the body has a solution for each member of the container.
  case every(OperandID, key: PatternID, value: PatternID, body: IDList)
  /// The body under replaced documents and functions.
  case with(replacements: IDList, body: IDList)
  case fail
}

/// What a value must look like, binding slots on the way.
enum Pattern: Sendable, BitwiseCopyable {
  case ignore
  case bind(Slot)
  case equal(OperandID)
  case array(IDList)
  /// *Shape*: key operand, value pattern, key operand, value pattern, …
  case object(IDList)
}

/// One `with target as value`.
struct Replacement: Sendable, BitwiseCopyable {
  enum Target: Sendable, BitwiseCopyable {
    /// Path elements are constants.
    case input(IDList)
    case data(IDList)
    case function(RuleID)
    case builtin(Int32)
  }

  enum Source: Sendable, BitwiseCopyable {
    case operand(OperandID)
    case function(RuleID)
    case builtin(Int32)
  }

  var target: Target
  var source: Source
}

/// One body with what it defines; `next` is its `else`.
struct Clause: Sendable, BitwiseCopyable {
  var rule: RuleID
  var frameSize: Int32
  /// Patterns for the arguments; empty for a rule that is not a function.
  var parameters: IDList
  var body: IDList
  /// Operands of a general ref head's variable part; empty for most rules.
  var path: IDList
  /// The element of a partial set, else the value.
  var value: OperandID
  /// A literal that no body has: it fails, in a trace, where the body holds and the value is
  /// undefined.
  var head: LiteralID
  var next: ClauseID?
  var range: SourceRange
}

/// All clauses of one name.
package struct PlannedRule: Sendable {
  package enum Kind: Sendable {
    case complete
    case function
    case partialSet
    /// Members at paths computed by the clauses.
    case partialObject
  }

  package internal(set) var kind: Kind
  /// *Shape*: the path below `data`.
  package internal(set) var path: [String]
  var arity: Int
  var clauses: [ClauseID] = []
  var fallback: ClauseID?
  /// Each clause yields the same constant, so the first that holds decides.
  var isConstant = false
  var dependsOnInput = true
  /// Whether some `with` replaces this rule or a part of `data` around it.
  var isReplaceable = false
  /// Whether some clause has a variable path that ends in a set element.
  var endsInSets = false
}

/// One literal as written, for traces and messages.
struct PlannedExpression: Sendable {
  enum Kind: Sendable {
    case condition
    /// A binding whose variable goes only into the head: `msg := sprintf(…)`.
    case message
    /// `some x`, `print(…)`: never a reason for a result.
    case noise
  }

  var kind: Kind
  var range: SourceRange
  /// The source order within the body.
  var index: Int32
}

/// A subtree of `data` that rules define.
struct PlannedNode: Sendable {
  var path: [String]
  var rule: RuleID?
  /// *Shape*: sorted by name.
  var children: [(name: String, node: NodeID)]
}

/// A query that is not a rule, as `opa eval` takes it.
package struct PlannedQuery: Sendable {
  /// Its value is the array of the named variables, then of the captured values.
  let clause: ClauseID
  /// *Shape*: the variables that a solution binds, in order.
  package let names: [String]
  /// The literals as written.
  package let literals: [Literal]

  package struct Literal: Sendable {
    package let range: SourceRange
    /// The index of its value in a solution; *nil when* it is no value but a condition.
    package var value: Int?
  }
}

/// A compiled set of modules: immutable, shared by all workers, free of policy values.
package final class Plan: Sendable {
  let operands: Table<Operand>
  let literals: Table<Literal>
  /// The expression each literal came from; parallel to `literals`.
  let literalExpressions: Table<Int32>
  let patterns: Table<Pattern>
  let ids: Table<Int32>
  let clauses: Table<Clause>
  let replacements: Table<Replacement>
  let expressions: [PlannedExpression]
  package let rules: [PlannedRule]
  let nodes: [PlannedNode]
  /// Copied deeply by each worker.
  let constants: [Value]
  /// Names right below `data` that some rule reads and no rule defines.
  ///
  /// `*` stands for all of them.
  package let baseDocuments: Set<String>
  /// The files whose rules read `input.review`.
  package let reviewFiles: Set<UInt32>
  /// *nil when* the plan has rules alone.
  package let query: PlannedQuery?

  init(
    _ tables: PlanTables, rules: [PlannedRule], nodes: [PlannedNode], base: Set<String>,
    reviewFiles: Set<UInt32>, query: PlannedQuery? = nil
  ) {
    self.reviewFiles = reviewFiles
    self.query = query
    operands = Table(tables.operands)
    literals = Table(tables.literals)
    literalExpressions = Table(tables.literalExpressions)
    patterns = Table(tables.patterns)
    ids = Table(tables.ids)
    clauses = Table(tables.clauses)
    replacements = Table(tables.replacements)
    expressions = tables.expressions
    constants = tables.constants
    self.rules = rules
    self.nodes = nodes
    baseDocuments = base
  }

  deinit {
    operands.deallocate()
    literals.deallocate()
    literalExpressions.deallocate()
    patterns.deallocate()
    ids.deallocate()
    clauses.deallocate()
    replacements.deallocate()
  }
}

/// A fixed table of records without references, read without bounds checks or retains.
///
/// The ids in a plan are made by the planner only, so they are always inside.
struct Table<Record: BitwiseCopyable>: @unchecked Sendable {
  private let records: UnsafeMutablePointer<Record>
  let count: Int

  init(_ elements: [Record]) {
    count = elements.count
    records = .allocate(capacity: max(1, elements.count))
    records.initialize(from: elements, count: elements.count)
  }

  subscript(id: Int32) -> Record { records[Int(id)] }

  func deallocate() { records.deallocate() }
}

/// The tables while a planner fills them; a failed attempt is cut off at a mark.
struct PlanTables {
  var operands: [Operand] = []
  var literals: [Literal] = []
  var literalExpressions: [Int32] = []
  var patterns: [Pattern] = []
  var ids: [Int32] = []
  var clauses: [Clause] = []
  var replacements: [Replacement] = []
  var expressions: [PlannedExpression] = []
  var constants: [Value] = []

  struct Mark {
    var operands: Int
    var literals: Int
    var patterns: Int
    var ids: Int
    var replacements: Int
  }

  var mark: Mark {
    Mark(
      operands: operands.count, literals: literals.count, patterns: patterns.count,
      ids: ids.count, replacements: replacements.count)
  }

  mutating func cut(at mark: Mark) {
    operands.removeSubrange(mark.operands...)
    literals.removeSubrange(mark.literals...)
    literalExpressions.removeSubrange(mark.literals...)
    patterns.removeSubrange(mark.patterns...)
    ids.removeSubrange(mark.ids...)
    replacements.removeSubrange(mark.replacements...)
  }

  mutating func add(_ operand: Operand) -> OperandID {
    operands.append(operand)
    return OperandID(operands.count - 1)
  }

  mutating func add(_ literal: Literal, expression: Int32) -> LiteralID {
    literals.append(literal)
    literalExpressions.append(expression)
    return LiteralID(literals.count - 1)
  }

  mutating func add(_ pattern: Pattern) -> PatternID {
    patterns.append(pattern)
    return PatternID(patterns.count - 1)
  }

  mutating func add(constant: Value) -> OperandID {
    constants.append(constant)
    return add(.constant(Int32(constants.count - 1)))
  }

  mutating func list(_ elements: [Int32]) -> IDList {
    guard !elements.isEmpty else { return .empty }
    let start = Int32(ids.count)
    ids += elements
    return IDList(start: start, count: Int32(elements.count))
  }
}

extension Plan {
  /// The id of the rule at a path below `data`; *nil when* there is none.
  package func rule(at path: [String]) -> RuleID? {
    var node = nodes[0]
    for name in path {
      guard let child = node.child(name) else { return nil }
      node = nodes[Int(child)]
    }
    return node.rule
  }

  /// Whether the rule is written in a file that reads `input.review`.
  package func readsReview(_ rule: RuleID) -> Bool {
    rules[Int(rule)].clauses.contains { reviewFiles.contains(clauses[$0].range.file) }
  }

  /// Where the clauses of a rule are written, `else` branches included.
  package func ranges(of rule: PlannedRule) -> [SourceRange] {
    rule.clauses.flatMap { id -> [SourceRange] in
      var ranges: [SourceRange] = []
      var next: ClauseID? = id
      while let id = next {
        ranges.append(clauses[id].range)
        next = clauses[id].next
      }
      return ranges
    }
  }

  /// Where the rule is written first; *nil when* only a default defines it.
  package func range(ofRule rule: RuleID) -> SourceRange? {
    rules[Int(rule)].clauses.first.map { clauses[$0].range }
  }
}
