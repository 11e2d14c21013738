import Diagnostics

/// Runs a plan over one input at a time; one per worker, reused for all its documents.
///
/// Functions and lookups return one value or `nil` (undefined). Whatever may hold several times
/// calls a continuation for each, which answers `true` to stop.
package final class Evaluator {
  typealias Continuation = () throws(EvaluationError) -> Bool

  let plan: Plan
  let builtins: BuiltinContext
  let trace: Trace?
  /// Own copies of the plan's constants, so that workers share no reference counts.
  let constants: [Value]
  let limits: EvaluationLimits
  /// Whether a builtin's error ends the evaluation instead of being undefined.
  let isStrict: Bool

  var input: Value?
  /// The base documents below `data`.
  var base: Value
  var steps = 0
  var depth = 0
  /// The literal being evaluated, for the place of an error; *nil when* a head is.
  var running: LiteralID?

  /// Slots of all running frames; `frame` is where the current one starts.
  var slots: UnsafeMutablePointer<Value>
  var capacity: Int
  var frame = 0
  var top = 0

  /// Results of rules without arguments for the current input, by rule.
  var memo: [Memo]
  /// Results that do not depend on the input; they stay for the worker's life.
  var lasting: [Memo]
  var replacements = Replacements()
  /// The literals that held; *nil when* nobody asks.
  private(set) var coverage: Coverage?

  enum Memo {
    case unknown
    case known(Value?, Origin?)
  }

  package init(
    _ plan: Plan, base: Value, isTracing: Bool = false, isStrict: Bool = false,
    recordsCoverage: Bool = false, limits: EvaluationLimits = EvaluationLimits(),
    environment: EvaluationEnvironment = EvaluationEnvironment()
  ) {
    self.plan = plan
    self.base = base.deepCopy()
    self.limits = limits
    self.isStrict = isStrict
    builtins = BuiltinContext(environment)
    trace = isTracing ? Trace() : nil
    coverage = recordsCoverage ? Coverage() : nil
    constants = plan.constants.map { $0.deepCopy() }
    capacity = 256
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: .null, count: capacity)
    memo = Array(repeating: .unknown, count: plan.rules.count)
    lasting = memo
  }

  deinit {
    slots.deinitialize(count: capacity)
    slots.deallocate()
  }

  /// Starts a new input; what earlier inputs left is dropped.
  ///
  /// With `isReview` the input is `AdmissionReview.input`, whose object is the root of places.
  package func start(input: Value?, isReview: Bool = false) {
    self.input = input
    steps = 0
    if let trace {
      trace.document =
        isReview ? input?.value(at: [.string("review"), .string("object")]) : input
      trace.inputOrigin =
        isReview ? AdmissionReview.origin(root: Place.root()) : Origin([Place.root()])
    }
    for rule in memo.indices { memo[rule] = .unknown }
    trace?.start()
  }

  /// Drops what it knows of rules that do not depend on the input, as if it were new.
  package func forget() {
    for rule in lasting.indices { lasting[rule] = .unknown }
  }

  /// The value of a rule; *nil when* undefined.
  package func value(ofRule rule: RuleID) throws(EvaluationError) -> Value? {
    try ruleValue(rule)
  }

  /// The literals that held since the evaluator was made or last asked.
  package func takeCoverage() -> Coverage {
    defer { coverage = coverage.map { _ in Coverage() } }
    return coverage ?? Coverage()
  }

  /// Notes that the literals of a body up to `index` held.
  @inline(__always)
  func cover(_ body: IDList, before index: Int32) {
    if coverage != nil, index > 0 { coverage?.hold(plan.ids[body.start + index - 1]) }
  }

  /// The texts that `print` was given since the evaluator was made.
  package var printed: [String] { builtins.printed }

  // MARK: - Frames

  /// Runs `body` in a frame of its own above the current one.
  func inFrame<Result>(
    _ size: Int32, at range: SourceRange, _ body: () throws(EvaluationError) -> Result
  ) throws(EvaluationError) -> Result {
    guard depth < limits.depth else {
      throw EvaluationError(
        code: .limit, message: "rules call each other more than \(limits.depth) deep",
        range: range)
    }
    let outer = (frame, top, running)
    frame = top
    top += Int(size)
    depth += 1
    reserve(top)
    trace?.reserve(top)
    defer {
      (frame, top, running) = outer
      depth -= 1
    }
    return try body()
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    let larger = max(count, capacity * 2)
    let moved = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    moved.moveInitialize(from: slots, count: capacity)
    (moved + capacity).initialize(repeating: .null, count: larger - capacity)
    slots.deallocate()
    slots = moved
    capacity = larger
  }

  func countStep(_ literal: LiteralID) throws(EvaluationError) {
    steps += 1
    running = literal
    if steps > limits.steps {
      throw EvaluationError(
        code: .limit, message: "evaluation took more than \(limits.steps) steps",
        range: range(ofLiteral: literal))
    }
  }

  func range(ofLiteral literal: LiteralID) -> SourceRange {
    plan.expressions[Int(plan.literalExpressions[literal])].range
  }
}

extension Value {
  /// The same value in containers of its own.
  func deepCopy() -> Value {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let array): .array(ArrayValue(array.elements.map { $0.deepCopy() }))
    case .set(let set): .set(SetValue(sorted: set.elements.map { $0.deepCopy() }))
    case .object(let object):
      .object(
        ObjectValue(
          sortedKeys: object.keys.map { $0.deepCopy() },
          values: object.values.map { $0.deepCopy() }))
    }
  }
}
