import Diagnostics

/// A term whose names are resolved: variables are slots, everything else says what it reads.
indirect enum ResolvedTerm {
  case constant(Value)
  case variable(Slot)
  case input
  case reference(ResolvedTerm, [ResolvedTerm])
  /// `data` and a path below it.
  case data([ResolvedTerm])
  case array([ResolvedTerm])
  case set([ResolvedTerm])
  case object([(key: ResolvedTerm, value: ResolvedTerm)])
  case call(Callee, [ResolvedTerm])
  case arrayComprehension(ResolvedTerm, [ResolvedExpression])
  case setComprehension(ResolvedTerm, [ResolvedExpression])
  case objectComprehension(key: ResolvedTerm, value: ResolvedTerm, [ResolvedExpression])
}

/// What a call runs.
enum Callee: Equatable {
  case builtin(Int32)
  case function(RuleID)
}

/// One literal with resolved names.
struct ResolvedExpression {
  indirect enum Kind {
    case term(ResolvedTerm)
    /// `=` and `:=`
    case unify(ResolvedTerm, ResolvedTerm)
    /// `f(a, output)`
    case call(Callee, [ResolvedTerm], output: ResolvedTerm)
    case someIn(key: ResolvedTerm?, value: ResolvedTerm, domain: ResolvedTerm)
    case every(key: Slot?, value: Slot, domain: ResolvedTerm, body: [ResolvedExpression])
  }

  var kind: Kind
  var isNegated: Bool
  var withs: [ResolvedWith]
  /// Index in `PlanTables.expressions`.
  var id: Int32
  var range: SourceRange
}

/// `with target as value` after resolution.
struct ResolvedWith {
  enum Source {
    case term(ResolvedTerm)
    case function(Callee)
  }

  enum Target {
    case input([String])
    case data([String])
    case function(Callee)
  }

  var target: Target
  var source: Source
}

/// A clause ready for planning.
struct ResolvedClause {
  var rule: RuleID
  var arguments: [ResolvedTerm]
  var body: [ResolvedExpression]
  var path: [ResolvedTerm]
  var value: ResolvedTerm
  /// The names of the slots, for messages; temporaries follow after.
  var variables: [String]
  var range: SourceRange
  /// The range of the head, where head variables are reported.
  var headRange: SourceRange
  /// The clauses of the `else` branches, in order.
  var elses: [ResolvedClause] = []
  var isDefault: Bool
}

extension ResolvedTerm {
  /// Calls `visit` with each variable outside comprehensions.
  func forEachVariable(_ visit: (Slot) -> Void) {
    switch self {
    case .constant, .input: break
    case .variable(let slot): visit(slot)
    case .reference(let base, let path):
      base.forEachVariable(visit)
      for term in path { term.forEachVariable(visit) }
    case .data(let terms), .array(let terms), .set(let terms), .call(_, let terms):
      for term in terms { term.forEachVariable(visit) }
    case .object(let members):
      for member in members {
        member.key.forEachVariable(visit)
        member.value.forEachVariable(visit)
      }
    case .arrayComprehension, .setComprehension, .objectComprehension: break
    }
  }

  /// Calls `visit` with each variable inside comprehensions, at any depth.
  func forEachClosureVariable(_ visit: (Slot) -> Void) {
    switch self {
    case .constant, .input, .variable: break
    case .reference(let base, let path):
      base.forEachClosureVariable(visit)
      for term in path { term.forEachClosureVariable(visit) }
    case .data(let terms), .array(let terms), .set(let terms), .call(_, let terms):
      for term in terms { term.forEachClosureVariable(visit) }
    case .object(let members):
      for member in members {
        member.key.forEachClosureVariable(visit)
        member.value.forEachClosureVariable(visit)
      }
    case .arrayComprehension(let term, let body), .setComprehension(let term, let body):
      term.forEachVariable(visit)
      term.forEachClosureVariable(visit)
      for expression in body { expression.forEachAnyVariable(visit) }
    case .objectComprehension(let key, let value, let body):
      for term in [key, value] {
        term.forEachVariable(visit)
        term.forEachClosureVariable(visit)
      }
      for expression in body { expression.forEachAnyVariable(visit) }
    }
  }
}

extension ResolvedExpression {
  /// Calls `visit` with each term of the literal, the bodies of `every` left out.
  func forEachTerm(_ visit: (ResolvedTerm) -> Void) {
    switch kind {
    case .term(let term): visit(term)
    case .unify(let left, let right):
      visit(left)
      visit(right)
    case .call(_, let arguments, let output):
      for argument in arguments { visit(argument) }
      visit(output)
    case .someIn(let key, let value, let domain):
      if let key { visit(key) }
      visit(value)
      visit(domain)
    case .every(_, _, let domain, _): visit(domain)
    }
    for with in withs {
      if case .term(let term) = with.source { visit(term) }
    }
  }

  /// Calls `visit` with each variable that belongs to the body of this literal.
  func forEachVariable(_ visit: (Slot) -> Void) {
    forEachTerm { $0.forEachVariable(visit) }
  }

  /// Calls `visit` with each variable inside comprehensions and `every`.
  func forEachClosureVariable(_ visit: (Slot) -> Void) {
    forEachTerm { $0.forEachClosureVariable(visit) }
    if case .every(let key, let value, _, let body) = kind {
      for expression in body {
        expression.forEachAnyVariable { if $0 != value, $0 != key { visit($0) } }
      }
    }
  }

  func forEachAnyVariable(_ visit: (Slot) -> Void) {
    forEachVariable(visit)
    forEachClosureVariable(visit)
  }
}
