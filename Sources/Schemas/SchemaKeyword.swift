import Documents
import Text

/// The types that a schema allows.
package struct TypeSet: OptionSet, Sendable {
  package let rawValue: UInt8

  static let null = TypeSet(rawValue: 1)
  static let boolean = TypeSet(rawValue: 2)
  static let number = TypeSet(rawValue: 4)
  static let integer = TypeSet(rawValue: 8)
  static let string = TypeSet(rawValue: 16)
  static let array = TypeSet(rawValue: 32)
  static let object = TypeSet(rawValue: 64)

  static let named: [(name: String, type: TypeSet)] = [
    ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number),
    ("string", .string), ("array", .array), ("object", .object),
  ]

  /// *nil when* the name is none of JSON Schema's types.
  init?(name: String) {
    guard let match = TypeSet.named.first(where: { $0.name == name }) else { return nil }
    self = match.type
  }

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The names of the types in the set.
  package var names: [String] {
    TypeSet.named.filter { contains($0.type) }.map(\.name)
  }

  func allows(_ node: Node) -> Bool {
    switch node.kind {
    case .null: contains(.null)
    case .boolean: contains(.boolean)
    case .string: contains(.string)
    case .array: contains(.array)
    case .object: contains(.object)
    case .number: contains(.number) || (contains(.integer) && node.number?.isInteger ?? false)
    }
  }
}

/// A bound on a number or a count.
package enum Bound: Sendable {
  case minimum
  case maximum
  case exclusiveMinimum
  case exclusiveMaximum
}

/// What a count is taken of.
package enum Counted: Sendable {
  case characters
  case items
  case properties
}

/// The rules for an object's members that depend on one another.
struct PropertyRules: Sendable {
  var named: [Bytewise: Int] = [:]
  /// *Shape*: in the schema's order.
  var names: [String] = []
  var patterns: [(expression: RegularExpression, schema: Int)] = []
  var additional: Int?
}

/// One rule of a schema, ready to be checked; schemas inside are numbers in the schema's list.
enum SchemaKeyword: Sendable {
  case type(TypeSet)
  case enumeration(Node)
  case constant(Node)
  case bound(Bound, Number)
  case multipleOf(Number)
  case count(Counted, Bound, Int)
  case pattern(RegularExpression)
  case uniqueItems
  case required([String])
  case dependentRequired([(property: String, required: [String])])
  case reference(Int)
  case dynamicReference(Int, anchor: String)
  /// A reference to the schema of schemas, which is checked natively.
  case metaschema(SchemaDialect)
  case allOf([Int])
  case anyOf([Int])
  case oneOf([Int])
  case not(Int)
  case conditional(test: Int, then: Int?, otherwise: Int?)
  case properties(PropertyRules)
  case propertyNames(Int)
  case dependentSchemas([(property: String, schema: Int)])
  case items(prefix: [Int], rest: Int?)
  case contains(Int, minimum: Int, maximum: Int?, marks: Bool)
  case unevaluatedItems(Int)
  case unevaluatedProperties(Int)
}

/// One schema object or boolean with its rules.
struct CompiledSchema: Sendable {
  let node: Node
  /// The number of the resource whose URI is the base here.
  let resource: Int
  var constant: Bool?
  var keywords: [SchemaKeyword] = []
  /// The target of `$ref`, for forms.
  var reference: Int?
}
