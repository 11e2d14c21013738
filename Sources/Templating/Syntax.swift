import Diagnostics

/// An expression with its place in the template.
struct Expression: Sendable {
  let kind: Kind
  let range: SourceRange

  indirect enum Kind: Sendable {
    case literal(TemplateValue)
    case name(String)
    case list([Expression])
    case map([(key: Expression, value: Expression)])
    case not(Expression)
    case negate(Expression)
    case plus(Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case binary(Expression, BinaryOperator, Expression)
    case compare(Expression, [(op: Comparison, right: Expression)])
    case conditional(condition: Expression, then: Expression, else: Expression?)
    case attribute(Expression, String)
    case item(Expression, Expression)
    case slice(Expression, from: Expression?, to: Expression?, step: Expression?)
    case call(Expression, Arguments)
    case filter(Expression, FilterCall)
    case test(Expression, FilterCall, negated: Bool)
  }

  /// The name that the expression starts from, such as `service.name`; *nil when* there is none.
  var rootName: String? {
    switch kind {
    case .name(let name): name
    case .attribute(let base, let name): base.rootName.map { "\($0).\(name)" }
    case .item(let base, _), .slice(let base, _, _, _), .filter(let base, _): base.rootName
    case .call(let base, let arguments):
      arguments.positional.lazy.compactMap(\.rootName).first ?? base.rootName
    case .binary(let left, _, let right), .or(let left, let right), .and(let left, let right):
      left.rootName ?? right.rootName
    case .conditional(_, let then, let other): then.rootName ?? other?.rootName
    case .list(let items): items.lazy.compactMap(\.rootName).first
    default: nil
    }
  }
}

/// The operators that take two values and give one.
enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case concatenate = "~"
}

/// The operators that give a boolean.
enum Comparison: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case isNotIn = "not in"
}

/// The arguments of a call.
struct Arguments: Sendable {
  var positional: [Expression] = []
  var named: [(name: String, value: Expression)] = []
}

/// A filter or test that is applied to a value.
struct FilterCall: Sendable {
  let name: String
  let arguments: Arguments
  let range: SourceRange
}

/// A part of a template's body.
indirect enum Statement: Sendable {
  case text(String)
  case output(Expression)
  case branch([(condition: Expression, body: [Statement])], otherwise: [Statement])
  case loop(Loop)
  case set([AssignmentTarget], Expression)
  case setBlock(String, [FilterCall], [Statement], SourceRange)
  case macro(Macro)
  case callBlock(caller: Macro, call: Expression)
  case filterBlock([FilterCall], [Statement], SourceRange)
  case with([(name: String, value: Expression)], [Statement])
  case include(Include)
  case importModule(ModuleImport)
}

/// A `for` loop.
struct Loop: Sendable {
  let targets: [String]
  let sequence: Expression
  let condition: Expression?
  let body: [Statement]
  let otherwise: [Statement]
  let range: SourceRange
}

/// What a `set` writes: a name, or an attribute of a namespace.
struct AssignmentTarget: Sendable {
  let name: String
  let attribute: String?
  let range: SourceRange
}

/// A named part of a template with parameters.
struct Macro: Sendable {
  let name: String
  let parameters: [(name: String, defaultValue: Expression?)]
  let body: [Statement]
  let range: SourceRange
}

/// A template whose output is inserted here.
struct Include: Sendable {
  let template: Expression
  let ignoreMissing: Bool
  let withContext: Bool
}

/// A template whose macros and variables are used here.
struct ModuleImport: Sendable {
  let template: Expression
  /// The name for the whole module; *nil when* single names are imported.
  let alias: String?
  let names: [(name: String, alias: String, range: SourceRange)]
  let withContext: Bool
}
