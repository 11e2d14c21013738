import Diagnostics
import Documents
import Text

/// How often a block is repeated, and with what.
enum Repetition {
  case once
  case count(Int)
  case each([(key: String, value: Value)])
  case unknown(byKey: Bool, Origin?)

  /// The scope, key and address suffix of each instance, in order.
  func instances(_ scope: ModuleScope) -> [(scope: ModuleScope, key: Value?, suffix: String)] {
    switch self {
    case .once: return [(scope, nil, "")]
    case .count(let count):
      return (0..<count).map { index in
        var scope = scope
        scope.count = .number(index)
        return (scope, .number(index), "[\(index)]")
      }
    case .each(let items):
      return items.map { item in
        var scope = scope
        scope.each = (.string(item.key), item.value)
        return (scope, .string(item.key), "[\(goQuoted(item.key))]")
      }
    case .unknown(let byKey, let origin):
      var scope = scope
      let key: Value = .unknown(byKey ? .string : .number, .notNull, origin: origin)
      if byKey { scope.each = (key, .unknown(.any, origin: origin)) } else { scope.count = key }
      return [(scope, key, "[*]")]
    }
  }
}

extension ModuleInstance {
  /// Reads `count` or `for_each` of a block.
  func repetition(_ block: HCLBlock, _ scope: ModuleScope) -> Repetition {
    if let count = block.body.attribute("count") { return self.count(count, scope) }
    if let each = block.body.attribute("for_each") { return self.each(each, scope) }
    return .once
  }

  private func fail(
    _ name: String, _ detail: String, _ attribute: HCLAttribute, summary: String? = nil
  ) -> Repetition {
    run.diagnostics.append(
      Diagnostic(
        id: "terraform-evaluation", summary: summary ?? "invalid \(name) argument",
        detail: detail, subject: attribute.value.range))
    let origin = Origin(attribute.value.range, unknown: "an invalid \(name)")
    return .unknown(byKey: name == "for_each", origin)
  }

  private func count(_ attribute: HCLAttribute, _ scope: ModuleScope) -> Repetition {
    let value = evaluate(scope) { $0.evaluate(attribute.value) }
    if value.isNull {
      return fail(
        "count", "The given \"count\" argument value is null. An integer is required.", attribute)
    }
    do throws(ConversionError) {
      let number = try value.converted(to: .number)
      guard let count = number.number else { return .unknown(byKey: false, value.origin) }
      guard let whole = count.int64, whole <= 100_000 else {
        return fail(
          "count",
          "The given \"count\" argument value is unsuitable: a whole number is required.",
          attribute)
      }
      if whole < 0 {
        return fail(
          "count",
          "The given \"count\" argument value is unsuitable: must be greater than or equal to zero.",
          attribute)
      }
      return .count(Int(whole))
    } catch {
      return fail(
        "count", "Invalid expression value: \(error.message).", attribute,
        summary: "incorrect value type")
    }
  }

  private func each(_ attribute: HCLAttribute, _ scope: ModuleScope) -> Repetition {
    let value = evaluate(scope) { $0.evaluate(attribute.value) }
    let unsuitable = "The given \"for_each\" argument value is unsuitable:"
    if value.isNull {
      return fail(
        "for_each",
        "\(unsuitable) the given \"for_each\" argument value is null. A map, or set of strings is "
          + "allowed.", attribute)
    }
    switch value.type {
    case .any: return .unknown(byKey: true, value.origin)
    case .map, .object, .set: break
    default:
      return fail(
        "for_each",
        "\(unsuitable) the \"for_each\" argument must be a map, or set of strings, and you have "
          + "provided a value of type \(value.type.name).", attribute)
    }
    if let members = value.members { return .each(members.map { ($0.key, $0.value) }) }
    guard let elements = value.elements, elements.allSatisfy(\.isKnown) else {
      return .unknown(byKey: true, value.origin)
    }
    var items: [(key: String, value: Value)] = []
    for element in elements {
      guard let key = element.string else {
        return fail(
          "for_each",
          element.isNull
            ? "\(unsuitable) \"for_each\" sets must not contain null values."
            : "\(unsuitable) \"for_each\" supports maps and sets of strings, but you have provided "
              + "a set containing type \(element.type.name).", attribute,
          summary: "invalid for_each set argument")
      }
      items.append((key, element))
    }
    return .each(items)
  }
}

/// A resource block after evaluation.
struct ResourceExpansion {
  let resource: ModuleConfiguration.Resource
  let instances: [ResourceInstance]
  /// What a reference to the whole resource gives.
  let value: Value
}

/// A module block after expansion; the children evaluate what is asked of them.
enum ModuleExpansion {
  /// A module that is not at hand, or broken.
  case unknown(Value)
  case single(ModuleInstance)
  case several([(key: Value, module: ModuleInstance)], byKey: Bool)

  /// The instance with a key; *nil when* there is none or the key is unknown.
  func instance(_ key: Value) -> ModuleInstance? {
    guard case .several(let items, let byKey) = self,
      let wanted = key.fitted(to: byKey ? .string : .number)
    else { return nil }
    return items.first { $0.key.isRawEqual(wanted) }?.module
  }

  /// The instances, for going through all of them.
  var children: [ModuleInstance] {
    switch self {
    case .unknown: []
    case .single(let child): [child]
    case .several(let items, _): items.map(\.module)
    }
  }

  /// What a reference to the whole module gives.
  var value: Value {
    switch self {
    case .unknown(let value): return value
    case .single(let child): return child.allOutputs
    case .several(let items, let byKey):
      if let key = items.first?.key, !key.isKnown { return .unknown(.any, origin: key.origin) }
      if !byKey { return .tuple(items.map(\.module.allOutputs)) }
      return .object(items.map { ($0.key.string ?? "", $0.module.allOutputs) })
    }
  }
}
