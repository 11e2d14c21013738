import Diagnostics
import Documents
import Text

/// A variable's type with the defaults of its optional attributes.
struct TypeConstraint: Sendable {
  var type: ValueType
  var defaults = TypeDefaults()

  static let any = TypeConstraint(type: .any)

  /// Reads a type expression; mistakes are reported and read as `any`.
  static func read(_ expression: HCLExpression, _ evaluator: inout Evaluator) -> TypeConstraint {
    var reader = TypeReader(evaluator: evaluator)
    let result = reader.read(expression, isNested: false)
    evaluator = reader.evaluator
    return result
  }
}

/// The defaults of optional attributes, at any depth.
struct TypeDefaults: Sendable {
  /// *Shape*: by attribute name.
  var values: [String: Value] = [:]
  /// *Shape*: by attribute name or tuple index; `""` for a collection's elements.
  var children: [String: TypeDefaults] = [:]

  var isEmpty: Bool { values.isEmpty && children.isEmpty }

  /// The value with every missing or null attribute replaced by its default.
  ///
  /// *Source*: hashicorp/hcl, ext/typeexpr/defaults.go.
  func applied(to value: Value) -> Value {
    if isEmpty || value.isNull || !value.isKnown { return value }
    switch value.content {
    case .elements(let elements):
      let changed = elements.enumerated().map { index, element in
        child("\(index)", value.type).applied(to: element)
      }
      if case .set = value.type { return .tuple(changed, value.origin) }
      return .tuple(changed, value.origin)
    case .members(let members):
      var changed = members.map { member in
        var inner = child(member.key, value.type).applied(to: member.value)
        if inner.isNull, let given = values[member.key] { inner = given }
        return Value.Member(member.key, inner, keyRange: member.keyRange)
      }
      for (name, given) in values where value[name] == nil {
        let inner = children[name].map { $0.applied(to: given) } ?? given
        changed.append(Value.Member(name, inner))
      }
      return .object(changed, value.origin)
    default: return value
    }
  }

  private func child(_ key: String, _ type: ValueType) -> TypeDefaults {
    children[key] ?? children[""] ?? TypeDefaults()
  }
}

/// Reads type expressions.
///
/// *Source*: hashicorp/hcl, ext/typeexpr/get_type.go.
private struct TypeReader {
  var evaluator: Evaluator

  mutating func fail(_ detail: String, _ range: SourceRange, context: SourceRange? = nil)
    -> TypeConstraint
  {
    evaluator.fail("invalid type specification", detail, at: range, context: context)
    return .any
  }

  mutating func read(_ expression: HCLExpression, isNested: Bool) -> TypeConstraint {
    switch expression.kind {
    case .parentheses(let inner): return read(inner, isNested: isNested)
    // Quoted types are of Terraform 0.11.
    case .string("string"): return TypeConstraint(type: .string)
    case .string("list"): return TypeConstraint(type: .list(.any))
    case .string("map"): return TypeConstraint(type: .map(.any))
    case .call(let call): return read(call, expression)
    default: break
    }
    switch expression.keyword {
    case "bool": return TypeConstraint(type: .bool)
    case "string": return TypeConstraint(type: .string)
    case "number": return TypeConstraint(type: .number)
    case "any": return .any
    case "list" where !isNested: return TypeConstraint(type: .list(.any))
    case "map" where !isNested: return TypeConstraint(type: .map(.any))
    case "set" where !isNested: return TypeConstraint(type: .set(.any))
    case "list", "map", "set":
      return fail(
        "The \(expression.keyword ?? "") type constructor requires one argument specifying the "
          + "element type.", expression.range)
    case "object":
      return fail(
        "The object type constructor requires one argument specifying the attribute types and "
          + "values as a map.", expression.range)
    case "tuple":
      return fail(
        "The tuple type constructor requires one argument specifying the element types as a list.",
        expression.range)
    case let word?:
      let names = ["bool", "string", "number", "any", "list", "map", "set", "object", "tuple"]
      let hint = nearest(to: word, in: names).map { " Did you mean \(goQuoted($0))?" } ?? ""
      return fail(
        "The keyword \(goQuoted(word)) is not a valid type specification.\(hint)", expression.range)
    case nil:
      return fail(
        "A type specification is either a primitive type keyword (bool, number, string), complex "
          + "type constructor call, like list(string), or the any keyword.", expression.range)
    }
  }

  private mutating func read(_ call: HCLCall, _ whole: HCLExpression) -> TypeConstraint {
    switch call.name {
    case "bool", "string", "number", "any":
      return fail(
        "Primitive type keyword \(goQuoted(call.name)) does not expect arguments.", whole.range)
    case "list", "set", "map", "object", "tuple": break
    default:
      return fail(
        "Keyword \(goQuoted(call.name)) is not a valid type constructor.", whole.range)
    }
    guard call.arguments.count == 1 else {
      return fail(
        "The \(call.name) type constructor requires one argument.", call.closeParenthesis,
        context: whole.range)
    }
    let argument = call.arguments[0]
    switch call.name {
    case "object": return object(argument)
    case "tuple": return tuple(argument)
    default: break
    }
    let element = read(argument, isNested: true)
    var defaults = TypeDefaults()
    if !element.defaults.isEmpty { defaults.children[""] = element.defaults }
    let type: ValueType =
      switch call.name {
      case "list": .list(element.type)
      case "set": .set(element.type)
      default: .map(element.type)
      }
    return TypeConstraint(type: type, defaults: defaults)
  }

  private mutating func tuple(_ argument: HCLExpression) -> TypeConstraint {
    guard case .tuple(let elements) = argument.kind else {
      return fail("Tuple type constructor requires a list of element types.", argument.range)
    }
    var types: [ValueType] = []
    var defaults = TypeDefaults()
    for (index, element) in elements.enumerated() {
      let constraint = read(element, isNested: true)
      types.append(constraint.type)
      if !constraint.defaults.isEmpty { defaults.children["\(index)"] = constraint.defaults }
    }
    return TypeConstraint(type: .tuple(types), defaults: defaults)
  }

  private mutating func object(_ argument: HCLExpression) -> TypeConstraint {
    guard case .object(let items) = argument.kind else {
      return fail(
        "Object type constructor requires a map whose keys are attribute names and whose values are "
          + "the corresponding attribute types.", argument.range)
    }
    var attributes: [ObjectType.Attribute] = []
    var defaults = TypeDefaults()
    for item in items {
      guard let name = item.literalName ?? Self.text(item.key) else {
        _ = fail("Object constructor map keys must be attribute names.", item.key.range)
        continue
      }
      var expression = item.value
      var isOptional = false
      var given: HCLExpression?
      if case .call(let call) = expression.kind, call.name == "optional" {
        guard let first = call.arguments.first, call.arguments.count < 3 else {
          _ = fail(
            "Optional attribute modifier requires the attribute type as its argument.",
            expression.range)
          continue
        }
        isOptional = true
        expression = first
        given = call.arguments.dropFirst().first
      }
      let inner = read(expression, isNested: true)
      attributes.append(.init(name: name, type: inner.type, isOptional: isOptional))
      if !inner.defaults.isEmpty { defaults.children[name] = inner.defaults }
      if let given { readDefault(given, name, inner, &defaults) }
    }
    return TypeConstraint(type: .object(ObjectType(attributes)), defaults: defaults)
  }

  private static func text(_ expression: HCLExpression) -> String? {
    if case .string(let text) = expression.kind { return text }
    return nil
  }

  private mutating func readDefault(
    _ expression: HCLExpression, _ name: String, _ constraint: TypeConstraint,
    _ defaults: inout TypeDefaults
  ) {
    let value = evaluator.evaluate(expression)
    do throws(ConversionError) {
      let complete = constraint.defaults.applied(to: value)
      defaults.values[name] = try complete.converted(to: constraint.type)
    } catch {
      evaluator.fail(
        "invalid default value for optional attribute",
        "This default value is not compatible with the attribute's type constraint: "
          + "\(error.message).", at: expression.range)
    }
  }
}
