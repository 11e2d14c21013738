import Diagnostics
import Text

/// An expression of HCL with its place.
package struct HCLExpression: Sendable {
  /// What the expression is.
  package let kind: Kind
  /// All of its bytes, brackets and quotes included.
  package let range: SourceRange
  /// The number of expressions inside one another, bounded by the parser.
  let height: UInt32

  init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    var height: UInt32 = 0
    kind.forEachChild { height = max(height, $0.height) }
    self.height = height + 1
  }

  /// The forms of an expression.
  package indirect enum Kind: Sendable {
    /// What stands where no expression could be read.
    case invalid
    case null
    case boolean(Bool)
    case number(Number)
    /// Text in Unicode's composed form (NFC).
    case string(String)
    /// Parts that are joined to a string.
    case template([HCLExpression])
    /// A template of one interpolation only, which keeps the value's type.
    case wrapped(HCLExpression)
    /// A template's `for` directive: a `forEach` whose results are joined.
    case joined(HCLExpression)
    case parentheses(HCLExpression)
    /// A reference: a name and the steps behind it.
    case reference(HCLName, [HCLStep])
    /// Steps from the value of an expression.
    case access(HCLExpression, [HCLStep])
    case index(HCLIndex)
    case splat(HCLSplat)
    /// The element at hand inside of a splat.
    case splatItem
    case call(HCLCall)
    case conditional(condition: HCLExpression, then: HCLExpression, otherwise: HCLExpression)
    case binary(HCLOperator, HCLExpression, HCLExpression)
    case negate(HCLExpression)
    case not(HCLExpression)
    case tuple([HCLExpression])
    case object([HCLObjectItem])
    case forEach(HCLForEach)
  }
}

/// A name and its place.
package struct HCLName: Sendable {
  package let text: String
  package let range: SourceRange
}

/// A step from a value to a part of it.
package struct HCLStep: Sendable {
  /// What the step selects.
  package enum Kind: Sendable {
    case attribute(String)
    /// A literal index: a number, string, boolean or null.
    case index(HCLExpression)
  }

  package let kind: Kind
  /// From the dot or the opening bracket to the end of the step.
  package let range: SourceRange
}

/// An index that is computed: `collection[key]`.
package struct HCLIndex: Sendable {
  package let collection: HCLExpression
  package let key: HCLExpression
  /// The brackets and what is between them.
  package let brackets: SourceRange
}

/// A splat: `source.*.steps` or `source[*].steps`.
package struct HCLSplat: Sendable {
  package let source: HCLExpression
  /// What is done with each element, which is `splatItem` inside of it.
  package let each: HCLExpression
  /// The `.*` or `[*]`.
  package let marker: SourceRange
}

/// A call of a function.
package struct HCLCall: Sendable {
  package let name: String
  package let nameRange: SourceRange
  package let arguments: [HCLExpression]
  /// Whether the last argument is expanded with `...`.
  package let expandsLast: Bool
  package let openParenthesis: SourceRange
  package let closeParenthesis: SourceRange
}

/// One item of an object constructor.
package struct HCLObjectItem: Sendable {
  package let key: HCLExpression
  package let value: HCLExpression

  /// The key that is written as a bare word; *nil when* it is an expression.
  package var literalName: String? {
    switch key.kind {
    case .reference(let name, let steps) where steps.isEmpty: name.text
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    default: nil
    }
  }
}

/// A `for` expression.
package struct HCLForEach: Sendable {
  /// *nil when* only the elements are named.
  package let keyName: String?
  package let valueName: String
  package let collection: HCLExpression
  /// *nil when* a tuple is made.
  package let key: HCLExpression?
  package let value: HCLExpression
  package let condition: HCLExpression?
  /// Whether values of equal keys are grouped with `...`.
  package let groups: Bool
  /// The opening bracket.
  package let open: SourceRange
}

/// An operator between two operands.
package enum HCLOperator: String, Sendable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case notEqual = "!="
  case greater = ">"
  case greaterEqual = ">="
  case less = "<"
  case lessEqual = "<="
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case modulo = "%"

  /// Higher binds tighter.
  var precedence: Int {
    switch self {
    case .or: 0
    case .and: 1
    case .equal, .notEqual: 2
    case .greater, .greaterEqual, .less, .lessEqual: 3
    case .add, .subtract: 4
    case .multiply, .divide, .modulo: 5
    }
  }

  init?(_ token: HCLToken.Kind) {
    switch token {
    case .or: self = .or
    case .and: self = .and
    case .equalEqual: self = .equal
    case .notEqual: self = .notEqual
    case .greater: self = .greater
    case .greaterEqual: self = .greaterEqual
    case .less: self = .less
    case .lessEqual: self = .lessEqual
    case .plus: self = .add
    case .minus: self = .subtract
    case .star: self = .multiply
    case .slash: self = .divide
    case .percent: self = .modulo
    default: return nil
    }
  }
}
