import Diagnostics
import Documents
import Text

/// One way in which a value is not what a schema allows.
package enum SchemaViolation: Sendable {
  case type(TypeSet)
  case enumeration([Node])
  case constant(Node)
  case bound(Bound, Number)
  case multiple(Number)
  case count(Counted, Bound, limit: Int, found: Int)
  case pattern(String)
  case repeated(first: Node, again: Node)
  /// `because` is the member that asks for it; *nil when* it is required anyway.
  case missing(String, because: String?)
  case unknownProperty(Node.Member, known: [String])
  case contains(found: Int, minimum: Int, maximum: Int?)
  /// The schema is `false`.
  case notAllowed
  case not(Node)
  /// Several of the forms fit where one should.
  case several(Int)
  /// None of the forms fits; what is wrong with each.
  case noForm(count: Int, reasons: [[Diagnostic]])
  case endless
  /// A schema that is itself the value is malformed.
  case malformed(Diagnostic)
}

/// A value that a schema does not allow, and why.
package struct SchemaFailure: Sendable {
  package let violation: SchemaViolation
  /// The value; for an unknown property the one that has it.
  package let node: Node
}

extension SchemaViolation {
  /// The words for people, at the value's place.
  func diagnostic(_ node: Node) -> Diagnostic {
    switch self {
    case .type(let types): SchemaMessages.type(node, types)
    case .enumeration(let values): SchemaMessages.enumeration(node, values)
    case .constant(let value): SchemaMessages.enumeration(node, [value])
    case .bound(let bound, let limit): SchemaMessages.bound(node, bound, limit)
    case .multiple(let divisor): SchemaMessages.multiple(node, divisor)
    case .count(let counted, let bound, let limit, let found):
      SchemaMessages.count(node, counted, bound, limit, found)
    case .pattern(let pattern): SchemaMessages.pattern(node, pattern)
    case .repeated(let first, let again): SchemaMessages.repeated(first, again)
    case .missing(let name, let other): SchemaMessages.missing(name, because: other, in: node)
    case .unknownProperty(let member, let known):
      SchemaMessages.unknownProperty(member, known: known, in: node)
    case .contains(let found, let minimum, let maximum):
      SchemaMessages.contains(node, found, minimum, maximum)
    case .notAllowed: SchemaMessages.notAllowed(node)
    case .not(let excluded): SchemaMessages.not(node, excluded)
    case .several(let count): SchemaMessages.several(node, count)
    case .noForm(let count, let reasons): SchemaMessages.noBranch(node, count, reasons)
    case .endless: SchemaMessages.endless(node)
    case .malformed(let diagnostic): diagnostic
    }
  }

  var isType: Bool {
    if case .type = self { true } else { false }
  }
}
