import Diagnostics
import Documents
import Templating
import Text

/// The part of JSON Schema 2020-12 that describes parameters.
///
/// Other keywords are errors in the manifest, so nothing that is written there is ignored.
package final class ParameterSchema: Sendable {
  package let checks: Checks

  init(_ checks: Checks) { self.checks = checks }

  /// The keywords of one schema.
  package struct Checks: Sendable {
    package var types: [ValueType] = []
    package var values: [TemplateValue] = []
    var pattern: RegularExpression?
    var length: ClosedRange<Int> = 0...Int.max
    var minimum: Double?
    var maximum: Double?
    var exclusiveMinimum: Double?
    var exclusiveMaximum: Double?
    var multipleOf: Int64?
    var items: ParameterSchema?
    var isUnique = false
  }

  /// What is wrong with a value, to follow the parameter's name.
  struct Problem {
    let summary: String
    let detail: String?
  }
}

/// The types of JSON Schema.
package enum ValueType: String, Sendable, CaseIterable {
  case null, boolean, integer, number, string, array, object

  func holds(_ value: TemplateValue) -> Bool {
    switch (self, value) {
    case (.null, .null), (.boolean, .bool), (.integer, .int), (.number, .int), (.number, .float),
      (.string, .string), (.array, .list), (.object, .map):
      true
    case (.integer, .float(let number)): number == number.rounded()
    default: false
    }
  }

  /// The type as people say it: "true or false".
  package var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "a map"
    }
  }
}

extension ParameterSchema {
  /// *nil when* the value is valid.
  func problem(with value: TemplateValue) -> Problem? {
    let checks = checks
    let shown = value.inlineText
    if !checks.types.isEmpty, !checks.types.contains(where: { $0.holds(value) }) {
      let wanted = checks.types.map(\.phrase).joined(separator: " or ")
      return Problem(summary: "must be \(wanted), found \(shown)", detail: nil)
    }
    if !checks.values.isEmpty, !checks.values.contains(where: { $0.isEqual(to: value) }) {
      return Self.notOne(of: checks.values, value)
    }
    if let text = value.stringValue { return problem(withText: text, checks) }
    if case .list(let items) = value { return problem(withItems: items, shown, checks) }
    return problem(withNumber: value, checks)
  }

  /// The problem of a value that is none of the possible ones.
  static func notOne(of values: [TemplateValue], _ value: TemplateValue) -> Problem {
    let names = values.map(\.inlineText)
    let near = nearest(to: value.inlineText, in: names)
    let all = "choose one of \(names.joined(separator: ", "))"
    return Problem(
      summary: "cannot be \(value.inlineText)",
      detail: near.map { "did you mean \($0)? \(all)" } ?? all)
  }

  private func problem(withText text: String, _ checks: Checks) -> Problem? {
    let count = text.unicodeScalars.count
    let shown = TemplateValue.string(text).inlineText
    if count < checks.length.lowerBound {
      return Problem(
        summary: count == 0
          ? "must not be empty"
          : "is \(shown), which is shorter than \(checks.length.lowerBound) characters",
        detail: nil)
    }
    if count > checks.length.upperBound {
      return Problem(
        summary: "is \(shown), which has \(count) characters",
        detail: "use at most \(checks.length.upperBound) characters")
    }
    if let pattern = checks.pattern, !pattern.matches(text) {
      return Problem(
        summary: "cannot be \(shown)", detail: "it must match \(pattern.pattern)")
    }
    return nil
  }

  private func problem(
    withItems items: [TemplateValue], _ shown: String, _ checks: Checks
  ) -> Problem? {
    if items.count < checks.length.lowerBound {
      return Problem(
        summary: "is \(shown), which has fewer than \(checks.length.lowerBound) items", detail: nil)
    }
    if items.count > checks.length.upperBound {
      return Problem(
        summary: "is \(shown), which has more than \(checks.length.upperBound) items", detail: nil)
    }
    for (index, item) in items.enumerated() {
      if let problem = checks.items?.problem(with: item) {
        return Problem(
          summary: "has an item that \(problem.summary)", detail: problem.detail)
      }
      if checks.isUnique, items[..<index].contains(where: { $0.isEqual(to: item) }) {
        return Problem(summary: "holds \(item.inlineText) twice", detail: nil)
      }
    }
    return nil
  }

  private func problem(withNumber value: TemplateValue, _ checks: Checks) -> Problem? {
    let number: Double
    switch value {
    case .int(let integer): number = Double(integer)
    case .float(let float): number = float
    default: return nil
    }
    let shown = value.inlineText
    let limits: [(limit: Double?, broken: (Double) -> Bool, words: String)] = [
      (checks.minimum, { number < $0 }, "at least"),
      (checks.maximum, { number > $0 }, "at most"),
      (checks.exclusiveMinimum, { number <= $0 }, "more than"),
      (checks.exclusiveMaximum, { number >= $0 }, "less than"),
    ]
    for (limit, broken, words) in limits {
      guard let limit, broken(limit) else { continue }
      return Problem(
        summary: "is \(shown), but must be \(words) \(Self.shown(limit))", detail: nil)
    }
    if let step = checks.multipleOf, case .int(let integer) = value, integer % step != 0 {
      return Problem(summary: "is \(shown), but must be a multiple of \(step)", detail: nil)
    }
    return nil
  }

  /// A value read from a command line or a prompt.
  ///
  /// *nil when* the text cannot be a value of the schema's types.
  func value(fromText text: String) -> TemplateValue? {
    let types = checks.types
    if types == [.string] { return .string(text) }
    if types == [.array], !text.hasPrefix("[") {
      let items = text.split(separator: ",", omittingEmptySubsequences: false)
        .map { part in String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
      if items == [""] { return .list([]) }
      var values: [TemplateValue] = []
      for item in items {
        guard let value = (checks.items ?? ParameterSchema(Checks())).value(fromText: item) else {
          return nil
        }
        values.append(value)
      }
      return .list(values)
    }
    let parsed = YAMLParser.parse(text: text, resolution: .core)
    guard parsed.diagnostics.isEmpty, parsed.value.count <= 1 else {
      return types.isEmpty || types.contains(.string) ? .string(text) : nil
    }
    let value = parsed.value.first.map { TemplateValue($0.root) } ?? .string(text)
    if types.isEmpty || types.contains(where: { $0.holds(value) }) { return value }
    return types.contains(.string) ? .string(text) : nil
  }
}

extension ManifestReader {
  private static let keywords = [
    "type", "enum", "const", "pattern", "minLength", "maxLength", "minItems", "maxItems", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "items", "uniqueItems",
  ]

  /// The checks of a schema; `extensions` are members that belong to its owner.
  mutating func schema(_ node: Node, ignoring extensions: [String] = []) -> ParameterSchema {
    check(node, knows: Self.keywords + extensions, of: "a parameter's schema")
    var checks = ParameterSchema.Checks()
    checks.types = types(node["type"])
    checks.values = elements("enum", in: node).map { TemplateValue($0) }
    if let value = node["const"] { checks.values = [TemplateValue(value)] }
    if let pattern = string("pattern", in: node) {
      do throws(RegexSyntaxError) {
        checks.pattern = try RegularExpression(pattern)
      } catch {
        report("'pattern' is malformed: \(error)", at: node["pattern"]?.range)
      }
    }
    let least = max(count("minLength", node) ?? 0, count("minItems", node) ?? 0)
    let most = min(count("maxLength", node) ?? .max, count("maxItems", node) ?? .max)
    if least <= most {
      checks.length = least...most
    } else {
      report("the smallest length \(least) is above the largest \(most)", at: node.range)
    }
    checks.minimum = number("minimum", node)
    checks.maximum = number("maximum", node)
    checks.exclusiveMinimum = number("exclusiveMinimum", node)
    checks.exclusiveMaximum = number("exclusiveMaximum", node)
    checks.multipleOf = count("multipleOf", node).map { Int64(max(1, $0)) }
    if let items = node["items"], items.kind == .object { checks.items = schema(items) }
    checks.isUnique = boolean("uniqueItems", in: node)
    return ParameterSchema(checks)
  }

  private mutating func types(_ node: Node?) -> [ValueType] {
    guard let node else { return [] }
    let names = node.kind == .array ? Array(node.elements) : [node]
    return names.compactMap { name in
      if let type = ValueType(rawValue: name.text) { return type }
      let known = ValueType.allCases.map(\.rawValue)
      report(
        "'\(name.text)' is not a type",
        detail: nearest(to: name.text, in: known).map { "did you mean '\($0)'?" }
          ?? "known are: \(known.joined(separator: ", "))", at: name.range)
      return nil
    }
  }

  private mutating func number(_ key: String, _ node: Node) -> Double? {
    guard let value = node[key] else { return nil }
    guard let number = value.number else {
      report("'\(key)' must be a number, found \(value.kind.article)", at: value.range)
      return nil
    }
    return number.double
  }

  private mutating func count(_ key: String, _ node: Node) -> Int? {
    guard let value = node[key] else { return nil }
    guard let number = value.number?.int64, number >= 0 else {
      report("'\(key)' must be a whole number", at: value.range)
      return nil
    }
    return Int(number)
  }
}
