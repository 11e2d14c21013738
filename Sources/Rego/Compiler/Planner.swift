import Diagnostics

/// Turns resolved clauses into the plan's records: orders literals so that every variable is
/// bound before it is read, and decides for each reference whether it looks up or enumerates.
///
/// Planning a literal is an attempt: when it needs a variable that is not bound yet, the
/// attempt is cut off and made again after another literal. What never succeeds is unsafe.
struct Planner {
  let declarations: Declarations
  var tables: PlanTables
  var diagnostics: [Diagnostic] = []

  // The clause being planned.
  var bound: [Bool] = []
  var names: [String] = []
  var slotCount: Int32 = 0
  /// The variables that each enclosing body owns, outermost first.
  var owned: [IDSet] = []
  /// The literals of the body being planned.
  var literals: [LiteralID] = []
  /// The expression that new literals belong to.
  var expression: Int32 = 0
  var range: SourceRange
  /// The unsafe variables of the clause that are reported already.
  private var reported: Set<Slot> = []
  /// Whether variables may be bound here; not under a negation.
  var mayBind = true

  /// A variable that had no value when it was needed.
  struct Unsafe: Error {
    var slot: Slot
    var range: SourceRange
  }

  init(_ declarations: Declarations, expressions: [PlannedExpression]) {
    self.declarations = declarations
    tables = PlanTables()
    tables.expressions = expressions
    range = SourceRange(file: 0, start: 0, end: 0)
  }

  /// Plans a clause with its `else` branches.
  mutating func plan(_ clause: ResolvedClause, names: [String]) -> ClauseID {
    let next = clause.elses.first.map { first in
      var rest = first
      rest.elses = Array(clause.elses.dropFirst())
      return plan(rest, names: names)
    }
    bound = Array(repeating: false, count: names.count)
    self.names = names
    slotCount = Int32(names.count)
    literals = []
    reported = []
    mayBind = true
    markMessages(clause)
    owned = [ownVariables(clause)]
    var body = clause.body
    tables.expressions.append(
      PlannedExpression(kind: .noise, range: clause.headRange, index: .max))
    let head = Int32(tables.expressions.count - 1)
    expression = head
    let parameters = planParameters(clause, body: &body)
    planAll(&body)
    expression = head
    let operands = planHead(clause, after: body)
    let record = Clause(
      rule: clause.rule, frameSize: slotCount, parameters: parameters,
      body: tables.list(literals), path: tables.list(Array(operands.dropFirst())),
      value: operands[0], head: tables.add(.test(operands[0]), expression: head), next: next,
      range: clause.range)
    tables.clauses.append(record)
    return ClauseID(tables.clauses.count - 1)
  }

  private func ownVariables(_ clause: ResolvedClause) -> IDSet {
    var own = IDSet()
    for expression in clause.body { expression.forEachVariable { own.insert($0) } }
    for term in clause.arguments + clause.path + [clause.value] {
      term.forEachVariable { own.insert($0) }
    }
    return own
  }

  /// Arguments are patterns; one that must be computed is compared in the body.
  private mutating func planParameters(
    _ clause: ResolvedClause, body: inout [ResolvedExpression]
  ) -> IDList {
    var patterns: [PatternID] = []
    for argument in clause.arguments {
      range = clause.headRange
      if argument.isPattern {
        do throws(Unsafe) { patterns.append(try pattern(for: argument)) } catch { report(error) }
      } else {
        let slot = makeSlot()
        patterns.append(tables.add(.bind(slot)))
        body.append(
          ResolvedExpression(
            kind: .unify(.variable(slot), argument), isNegated: false, withs: [],
            id: expression, range: clause.headRange))
      }
    }
    return tables.list(patterns)
  }

  /// The operands of the head: its value, then its variable path.
  ///
  /// Where literals of the body could not be planned, what the head lacks follows from them.
  private mutating func planHead(
    _ clause: ResolvedClause, after body: [ResolvedExpression]
  ) -> [OperandID] {
    let terms = [clause.value] + clause.path
    var planned = [OperandID?](repeating: nil, count: terms.count)
    var failures: [Unsafe] = []
    range = clause.headRange
    repeat {
      failures = []
      var progress = false
      for i in terms.indices where planned[i] == nil {
        do throws(Unsafe) {
          planned[i] = try attempt { planner throws(Unsafe) in try planner.operand(for: terms[i]) }
          progress = true
        } catch { failures.append(error) }
      }
      if !progress { break }
    } while !failures.isEmpty
    for failure in failures where body.isEmpty { report(failure) }
    return planned.map { $0 ?? 0 }
  }

  /// Plans all literals of a clause's body, in an order in which each is safe.
  private mutating func planAll(_ body: inout [ResolvedExpression]) {
    let failures = planOrdered(&body)
    let causes = UnsafeCauses.causes(of: failures, in: body)
    for failure in causes { report(failure) }
  }

  /// Plans what can be planned and returns why the rest cannot.
  mutating func planOrdered(_ body: inout [ResolvedExpression]) -> [Unsafe] {
    var failures: [Unsafe] = []
    while !body.isEmpty {
      failures = []
      var rest: [ResolvedExpression] = []
      for literal in body {
        do throws(Unsafe) {
          try attempt { planner throws(Unsafe) in try planner.emit(literal) }
        } catch {
          failures.append(error)
          rest.append(literal)
        }
      }
      if rest.count == body.count { break }
      body = rest
    }
    return body.isEmpty ? [] : failures
  }

  /// Runs one attempt; when it fails nothing of it stays.
  mutating func attempt<Result>(
    _ body: (inout Planner) throws(Unsafe) -> Result
  ) throws(Unsafe) -> Result {
    let mark = tables.mark
    let bound = self.bound
    let literals = self.literals
    let mayBind = self.mayBind
    let owned = self.owned
    do throws(Unsafe) {
      return try body(&self)
    } catch {
      tables.cut(at: mark)
      self.bound = bound
      self.literals = literals
      self.mayBind = mayBind
      self.owned = owned
      throw error
    }
  }

  // MARK: - Small parts

  mutating func makeSlot() -> Slot {
    slotCount += 1
    return slotCount - 1
  }

  func isBound(_ slot: Slot) -> Bool { Int(slot) >= bound.count || bound[Int(slot)] }

  mutating func setBound(_ slot: Slot) {
    if Int(slot) < bound.count { bound[Int(slot)] = true }
  }

  mutating func append(_ literal: Literal) {
    literals.append(tables.add(literal, expression: expression))
  }

  func unsafe(_ slot: Slot) -> Unsafe { Unsafe(slot: slot, range: range) }

  private mutating func report(_ failure: Unsafe) {
    guard reported.insert(failure.slot).inserted else { return }
    let name = Int(failure.slot) < names.count ? names[Int(failure.slot)] : "_"
    let diagnostic = Diagnostic.compile(
      .unsafeVariable, "var \(name) is unsafe", at: failure.range,
      detail: name == "_"
        ? "Under `not`, every variable needs a value first: bind it outside, or use a helper rule."
        : "No literal gives `\(name)` a value before it is needed here.")
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Marks bindings whose variables go only into the head, for the choice of places.
  private mutating func markMessages(_ clause: ResolvedClause) {
    var isMessage = Set<Int32>()
    for _ in clause.body.indices {
      let before = isMessage.count
      for literal in clause.body where !isMessage.contains(literal.id) {
        guard case .unify(.variable(let slot), _) = literal.kind, !literal.isNegated else {
          continue
        }
        let isUsed = clause.body.contains { other in
          var found = false
          if other.id != literal.id, !isMessage.contains(other.id) {
            other.forEachAnyVariable { found = found || $0 == slot }
          }
          return found
        }
        if !isUsed { isMessage.insert(literal.id) }
      }
      if isMessage.count == before { break }
    }
    for id in isMessage where tables.expressions[Int(id)].kind == .condition {
      tables.expressions[Int(id)].kind = .message
    }
  }
}

extension ResolvedTerm {
  /// Whether a parameter can be matched without computing anything.
  var isPattern: Bool {
    switch self {
    case .constant, .variable: true
    case .array(let terms): terms.allSatisfy(\.isPattern)
    case .object(let members):
      members.allSatisfy { member in
        if case .constant = member.key { member.value.isPattern } else { false }
      }
    default: false
    }
  }
}
