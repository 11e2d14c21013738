import Diagnostics
import Text

/// Which grammar a module is written in.
package enum RegoVersion: Sendable {
  case v0
  case v1
}

/// One parsed Rego file.
///
/// The parts of the tree that are shared and never changed are classes: a pass that looks at one
/// then counts one reference, not one for each field.
///
/// Infix operators are calls of OPA's builtin names: `=` is `eq`, `:=` is `assign`, `==` is
/// `equal`, `x in xs` is `internal.member_2`, `k, v in xs` is `internal.member_3`.
package struct Module: Sendable {
  package var file: UInt32
  var version: RegoVersion
  /// *Shape*: the `data` variable, then the string terms of the package path.
  var package: Reference
  var imports: [Import]
  var rules: [Rule]
  /// In source order; scopes are resolved by `Annotations`.
  var annotations: [Annotation]
}

/// `import data.lib.x as y`; `import rego.v1` and `future.keywords` stay in the list too.
struct Import: Sendable {
  var path: Reference
  var alias: String?
  var range: SourceRange
}

/// One rule or function body; further bodies `{…} {…}` of one head become rules of their own.
final class Rule: Sendable {
  let isDefault: Bool
  let head: Head
  /// Empty for a fact such as `p := 1`.
  let body: Body
  let elses: [Else]
  let range: SourceRange

  init(isDefault: Bool, head: Head, body: Body, elses: [Else], range: SourceRange) {
    self.isDefault = isDefault
    self.head = head
    self.body = body
    self.elses = elses
    self.range = range
  }
}

/// `else := value if { body }`.
struct Else: Sendable {
  var value: Term?
  var body: Body
  var range: SourceRange
}

/// What a rule defines.
///
/// Partial sets have a `key` (`p contains key`, and v0's `p[key]` without a value).
/// Everything else is a value at `reference`; a variable inside the reference makes it partial.
struct Head: Sendable {
  /// The rule's name and the rest of a general ref head: `p`, `p.q[x]`.
  var reference: Reference
  /// *nil when* the rule is not a function.
  var arguments: [Term]?
  var key: Term?
  /// *nil when* not written; the value is then `true`.
  var value: Term?
  var range: SourceRange

  /// The name as written at the start of the head.
  var name: String {
    if case .variable(let name) = reference.head.kind { return name }
    return ""
  }
}

package typealias Body = [Expression]

/// One literal of a body.
package struct Expression: Sendable {
  indirect enum Kind: Sendable {
    case term(Term)
    /// `some x, y`
    case declaration([Term])
    /// `some v in xs`, `some k, v in xs`
    case someIn(key: Term?, value: Term, domain: Term)
    /// `every v in xs { … }`
    case every(key: Term?, value: Term, domain: Term, body: Body)
  }

  var kind: Kind
  var isNegated: Bool
  var withs: [With]
  var range: SourceRange
}

/// `with target as value`.
struct With: Sendable {
  var target: Term
  var value: Term
  var range: SourceRange
}

/// An expression that stands for values.
struct Term: Sendable {
  indirect enum Kind: Sendable {
    case null
    case boolean(Bool)
    case number(Number)
    case string(String)
    /// A name; each wildcard `_` is a variable of its own, `$0`, `$1`, … within the module.
    case variable(String)
    case reference(Reference)
    case array([Term])
    case object([(key: Term, value: Term)])
    case set([Term])
    case call(Call)
    case arrayComprehension(Term, Body)
    case setComprehension(Term, Body)
    case objectComprehension(key: Term, value: Term, Body)
    /// `$"text {term}"`: string terms are literal parts.
    case template([TemplatePart])
  }

  var kind: Kind
  var range: SourceRange

  /// Whether this is a `_`.
  var isWildcard: Bool {
    if case .variable(let name) = kind { return name.utf8.first == UInt8(ascii: "$") }
    return false
  }
}

/// A piece of an interpolated string.
enum TemplatePart: Sendable {
  case text(String)
  case term(Term)
  /// A term with `with` modifiers; never negated, never an assignment.
  case expression(Expression)
}

/// `head.path[0][x]`: at least one path element; `.name` is a string term.
final class Reference: Sendable {
  let head: Term
  let path: [Term]
  let range: SourceRange

  init(head: Term, path: [Term], range: SourceRange) {
    self.head = head
    self.path = path
    self.range = range
  }
}

/// `operator(arguments)`; `operator` names a builtin or a function rule.
final class Call: Sendable {
  /// *Shape*: the dotted name as a reference or a single variable with an empty path.
  let operation: Reference
  let arguments: [Term]
  /// The dotted name; *nil when* a path element is not a literal string.
  let name: String?

  init(operation: Reference, arguments: [Term]) {
    self.operation = operation
    self.arguments = arguments
    name = operation.dottedName
  }
}

extension Reference {
  /// `a.b.c`; *nil when* a path element is not a literal string.
  var dottedName: String? {
    guard case .variable(var name) = head.kind else { return nil }
    for element in path {
      guard case .string(let part) = element.kind else { return nil }
      name += "." + part
    }
    return name
  }
}
