import Diagnostics
import Documents
import Schemas
import Text

/// `json.match_schema` and `json.verify_schema`.
///
/// *Source*: OPA v1, policy reference, "JSON Schema"; the words are those of gojsonschema. Of
/// alternatives that all fail only the nearest is explained, as everywhere here.
enum SchemaBuiltins {
  static let all: [Builtin] = [
    Builtin("json.verify_schema", [[.object, .string]], .array) {
      _, operands throws(BuiltinError) in
      do throws(BuiltinError) {
        _ = try schema(operands[0])
        return .elements([.boolean(true), .null])
      } catch {
        return .elements([.boolean(false), .string("jsonschema: \(error.message)")])
      }
    },
    Builtin("json.match_schema", [[.object, .string], [.object, .string]], .array) {
      _, operands throws(BuiltinError) in
      let document = try node(operands[0])
      let failures = try schema(operands[1]).failures(in: document)
      return .elements([
        .boolean(failures.isEmpty), .elements(failures.map { $0.value(in: document) }),
      ])
    },
  ]

  /// The document of an object, or of a string that is JSON.
  private static func node(_ value: Value) throws(BuiltinError) -> Node {
    let text: String = if case .string(let string) = value { string } else { value.json }
    let parsed = JSONParser.parse(text: text)
    guard let document = parsed.value else {
      let problem = parsed.diagnostics.first { $0.severity == .error }
      throw BuiltinError(problem?.summary ?? "invalid JSON")
    }
    return document.root
  }

  private static func schema(_ value: Value) throws(BuiltinError) -> Schema {
    let root = try node(value)
    if let type = unknownType(root) {
      throw BuiltinError(
        "has a primitive type that is NOT VALID -- given: /\(type)/ Expected valid values are:"
          + "[array boolean integer number null object string]")
    }
    let compiled = Schema.compile(root, dialect: .draft7)
    if let problem = compiled.diagnostics.first(where: { $0.severity == .error }) {
      throw BuiltinError(problem.summary)
    }
    return compiled.value
  }

  /// A name after `type`, at any depth, that is no type.
  private static func unknownType(_ node: Node) -> String? {
    let known = ["array", "boolean", "integer", "number", "null", "object", "string"]
    for member in node.members {
      if member.key == "type", let name = member.value.string, !known.contains(name) { return name }
      if member.key != "enum", member.key != "const", let found = unknownType(member.value) {
        return found
      }
    }
    if node.kind == .array {
      for element in node.elements { if let found = unknownType(element) { return found } }
    }
    return nil
  }
}

extension SchemaFailure {
  /// `{"desc", "error", "field", "type"}`.
  fileprivate func value(in root: Node) -> Value {
    let field = node.steps(from: root)?.joined(separator: ".") ?? ""
    let place = field.isEmpty ? "(root)" : field
    let (type, words) = violation.words(node, field: place)
    return .object(
      ObjectValue([
        (.string("desc"), .string(words)), (.string("error"), .string("\(place): \(words)")),
        (.string("field"), .string(place)), (.string("type"), .string(type)),
      ]))
  }
}

extension Node {
  /// The keys and indexes from `root` to this node; *nil when* it is not below.
  fileprivate func steps(from root: Node) -> [String]? {
    if identity == root.identity { return [] }
    for member in root.members where member.value.range.start <= range.start {
      if let rest = steps(from: member.value) { return [member.key] + rest }
    }
    guard root.kind == .array else { return nil }
    for (index, element) in root.elements.enumerated() where element.range.start <= range.start {
      if let rest = steps(from: element) { return ["\(index)"] + rest }
    }
    return nil
  }

  /// The type as schemas name it: whole numbers are integers.
  fileprivate var schemaType: String {
    switch kind {
    case .number: number?.isInteger == true ? "integer" : "number"
    default: kind.rawValue
    }
  }
}

extension SchemaViolation {
  /// The kind of the violation and its description.
  ///
  /// *Source*: gojsonschema, `locales.go`.
  fileprivate func words(_ node: Node, field: String) -> (type: String, words: String) {
    switch self {
    case .type(let types):
      let names = types.names
      let expected = names.count == 1 ? names[0] : "[\(names.joined(separator: ","))]"
      return ("invalid_type", "Invalid type. Expected: \(expected), given: \(node.schemaType)")
    case .enumeration(let values):
      let allowed = values.map { Value($0).json }.joined(separator: ", ")
      return ("enum", "\(field) must be one of the following: \(allowed)")
    case .constant(let value):
      return ("const", "\(field) does not match: \(Value(value).json)")
    case .bound(let bound, let limit): return SchemaViolation.words(bound, limit.text)
    case .multiple(let divisor): return ("multiple_of", "Must be a multiple of \(divisor.text)")
    case .count(let counted, let bound, let limit, _):
      return SchemaViolation.words(counted, bound, limit)
    case .pattern(let pattern): return ("pattern", "Does not match pattern '\(pattern)'")
    case .repeated(let first, let again):
      let indexes = [first, again].compactMap { $0.steps(from: node)?.first }
      return ("unique", "array items[\(indexes.joined(separator: ","))] must be unique")
    case .missing(let name, nil): return ("required", "\(name) is required")
    case .missing(let name, _?): return ("missing_dependency", "Has a dependency on \(name)")
    case .unknownProperty(let member, _):
      return (
        "additional_property_not_allowed", "Additional property \(member.key) is not allowed"
      )
    case .contains: return ("contains", "At least one of the items must match")
    case .notAllowed: return ("false", "False always fails validation")
    case .not: return ("number_not", "Must not validate the schema (not)")
    case .several: return ("number_one_of", "Must validate one and only one schema (oneOf)")
    case .noForm: return ("number_any_of", "Must validate at least one schema (anyOf)")
    case .endless, .malformed:
      return ("internal", "Internal Error \(node.schemaType) cannot be checked")
    }
  }

  private static func words(_ bound: Bound, _ limit: String) -> (String, String) {
    switch bound {
    case .minimum: ("number_gte", "Must be greater than or equal to \(limit)")
    case .maximum: ("number_lte", "Must be less than or equal to \(limit)")
    case .exclusiveMinimum: ("number_gt", "Must be greater than \(limit)")
    case .exclusiveMaximum: ("number_lt", "Must be less than \(limit)")
    }
  }

  private static func words(
    _ counted: Counted, _ bound: Bound, _ limit: Int
  ) -> (String, String) {
    let isMinimum = bound == .minimum
    switch counted {
    case .characters:
      return isMinimum
        ? ("string_gte", "String length must be greater than or equal to \(limit)")
        : ("string_lte", "String length must be less than or equal to \(limit)")
    case .items:
      return isMinimum
        ? ("array_min_items", "Array must have at least \(limit) items")
        : ("array_max_items", "Array must have at most \(limit) items")
    case .properties:
      return isMinimum
        ? ("array_min_properties", "Must have at least \(limit) properties")
        : ("array_max_properties", "Must have at most \(limit) properties")
    }
  }
}
