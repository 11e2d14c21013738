import Text

/// A function that OPA defines and every policy may call.
///
/// The evaluator checks operand types before `evaluate` runs, so implementations switch over
/// the types they declared and nothing else.
struct Builtin: Sendable {
  /// OPA's dotted name: `json.marshal`.
  let name: String
  /// The types each operand may have at run time; their count is the arity.
  let operands: [ValueTypes]
  let result: ValueTypes
  /// What a call gives for as many operands as declared, of the declared types.
  ///
  /// *nil when* the result is undefined.
  let evaluate: @Sendable (BuiltinContext, [Value]) throws(BuiltinError) -> Value?

  init(
    _ name: String, _ operands: [ValueTypes], _ result: ValueTypes,
    evaluate: @escaping @Sendable (BuiltinContext, [Value]) throws(BuiltinError) -> Value?
  ) {
    self.name = name
    self.operands = operands
    self.result = result
    self.evaluate = evaluate
  }
}

/// A set of value types, for checking operands.
struct ValueTypes: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = ValueTypes(rawValue: 1 << 0)
  static let boolean = ValueTypes(rawValue: 1 << 1)
  static let number = ValueTypes(rawValue: 1 << 2)
  static let string = ValueTypes(rawValue: 1 << 3)
  static let array = ValueTypes(rawValue: 1 << 4)
  static let object = ValueTypes(rawValue: 1 << 5)
  static let set = ValueTypes(rawValue: 1 << 6)
  static let any = ValueTypes(rawValue: 0x7F)
  /// An array or a set, listed as most of OPA's builtins do.
  static let collection: ValueTypes = [.array, .set, .containersLast]
  /// No type: lists scalars first and then `object, set, array`, as some of OPA's builtins do.
  static let containersLast = ValueTypes(rawValue: 1 << 7)

  func contains(typeOf value: Value) -> Bool { rawValue & (1 << UInt8(value.rank)) != 0 }

  /// As OPA prints it: `string`, or `one of {array, object, set}` in alphabetical order.
  var description: String {
    let alphabetical = [
      (ValueTypes.array, "array"), (.boolean, "boolean"), (.null, "null"), (.number, "number"),
      (.object, "object"), (.set, "set"), (.string, "string"),
    ]
    let ordered = contains(.containersLast) ? [2, 1, 3, 6, 4, 5, 0] : Array(0...6)
    let names = ordered.map { alphabetical[$0] }.filter { contains($0.0) }.map(\.1)
    return names.count == 1 ? names[0] : "one of {\(names.joined(separator: ", "))}"
  }
}

/// Why a builtin has no result; undefined for the policy, fatal in strict mode.
struct BuiltinError: Error, Sendable {
  enum Code: String, Sendable {
    case builtin = "eval_builtin_error"
    case type = "eval_type_error"
    /// The result would be larger than evaluation allows; never taken as undefined.
    case limit = "eval_limit_error"
  }

  let code: Code
  /// OPA's text without the code and without the builtin's name.
  let message: String

  init(_ message: String, code: Code = .builtin) {
    self.code = code
    self.message = message
  }

  /// "operand 2 must be string but got number".
  static func type(operand: Int, _ expected: ValueTypes, got value: Value) -> BuiltinError {
    BuiltinError(
      "operand \(operand) must be \(expected.description) but got \(value.typeName)", code: .type)
  }
}

/// What evaluation may know of the world; the same environment gives the same results.
package struct EvaluationEnvironment: Sendable {
  /// The time that `time.now_ns` answers, nanoseconds since 1970.
  package var nowNanoseconds: Int64 = 0
  /// The seed of `rand.intn` and `uuid.rfc4122`, so that runs repeat.
  package var seed: UInt64 = 0
  /// The TZif bytes of a zone such as `Europe/Berlin`; *nil when* the system has none.
  package var readTimeZone: @Sendable (String) -> [UInt8]? = { _ in nil }

  package init() {}
}

/// What builtins may know besides their operands; one per worker, never shared between threads.
final class BuiltinContext {
  /// The time that `time.now_ns` answers, nanoseconds since 1970.
  let nowNanoseconds: Int64
  /// The seed of `rand.intn` and `uuid.rfc4122`, so that runs repeat.
  let seed: UInt64
  /// The TZif bytes of a zone such as `Europe/Berlin`; *nil when* the system has none.
  let readTimeZone: @Sendable (String) -> [UInt8]?
  /// Texts given to `print`, in order.
  var printed: [String] = []
  /// What earlier calls made from constant operands: compiled patterns by builtin and text.
  var cache = BuiltinCache()

  init(_ environment: EvaluationEnvironment = EvaluationEnvironment()) {
    nowNanoseconds = environment.nowNanoseconds
    seed = environment.seed
    readTimeZone = environment.readTimeZone
  }
}
