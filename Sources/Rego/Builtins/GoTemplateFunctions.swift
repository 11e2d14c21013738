import Text

/// The functions that every template has.
enum GoTemplateFunctions {
  static let names: Set<String> = [
    "and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "len", "index", "slice", "print",
    "printf", "println", "html", "urlquery",
  ]

  static func call(_ name: String, _ arguments: [Value]) throws(GoTemplateError) -> Value {
    let least = ["print", "println", "html", "urlquery"].contains(name) ? 0 : 1
    guard arguments.count >= (["ne", "lt", "le", "gt", "ge", "eq"].contains(name) ? 2 : least)
    else {
      throw GoTemplateError("wrong number of args for \(name): got \(arguments.count)")
    }
    switch name {
    case "and", "or": return arguments[arguments.count - 1]
    case "not": return .boolean(!isTrue(arguments[0]))
    case "eq": return .boolean(arguments.dropFirst().contains(arguments[0]))
    case "ne": return .boolean(!(arguments[0] == arguments[1]))
    case "lt": return .boolean(try order(arguments) < 0)
    case "le": return .boolean(try order(arguments) <= 0)
    case "gt": return .boolean(try order(arguments) > 0)
    case "ge": return .boolean(try order(arguments) >= 0)
    case "len": return .integer(try length(arguments[0]))
    case "index": return try index(arguments)
    case "slice": return try slice(arguments)
    case "print": return .string(joined(arguments))
    case "println": return .string(arguments.map(printed).joined(separator: " ") + "\n")
    case "printf":
      guard case .string(let format) = arguments[0] else {
        throw GoTemplateError("wrong type for value; expected string")
      }
      return .string(goFormat(format, arguments.dropFirst().map(formatArgument)))
    case "html": return .string(escapedHTML(joined(arguments)))
    default: return .string(QueryString.escape(joined(arguments)))
    }
  }

  static func isTrue(_ value: Value) -> Bool {
    switch value {
    case .null: false
    case .boolean(let value): value
    case .number(let number): number.sign != 0
    case .string(let text): !text.utf8.isEmpty
    case .array(let array): !array.elements.isEmpty
    case .set(let set): !set.elements.isEmpty
    case .object(let object): object.count > 0
    }
  }

  /// As Go's `fmt` prints it: `[1 2]`, `map[a:1]`.
  static func printed(_ value: Value) -> String {
    switch value {
    case .null: "<no value>"
    case .string(let text): text
    case .array(let array): "[\(array.elements.map(nested).joined(separator: " "))]"
    case .set(let set): "[\(set.elements.map(nested).joined(separator: " "))]"
    case .object(let object):
      "map["
        + zip(object.keys, object.values).map { "\(nested($0)):\(nested($1))" }
        .joined(separator: " ") + "]"
    default: value.description
    }
  }

  private static func nested(_ value: Value) -> String {
    if case .null = value { return "<nil>" }
    return printed(value)
  }

  /// Go's `Sprint`: a space only between two values that are no strings.
  private static func joined(_ values: [Value]) -> String {
    var text = ""
    for (index, value) in values.enumerated() {
      if index > 0, values[index - 1].typeName != "string", value.typeName != "string" {
        text += " "
      }
      text += nested(value)
    }
    return text
  }

  private static func formatArgument(_ value: Value) -> FormatArgument {
    switch value {
    case .number(let number): .textual(number)
    case .boolean(let value): .boolean(value)
    case .string(let text): .string(text)
    default: .rendered(nested(value), type: value.typeName)
    }
  }

  private static func order(_ arguments: [Value]) throws(GoTemplateError) -> Int {
    switch (arguments[0], arguments[1]) {
    case (.number, .number), (.string, .string): arguments[0].compare(to: arguments[1])
    default: throw GoTemplateError("incompatible types for comparison")
    }
  }

  private static func length(_ value: Value) throws(GoTemplateError) -> Int {
    switch value {
    case .string(let text): text.utf8.count
    case .array(let array): array.elements.count
    case .set(let set): set.elements.count
    case .object(let object): object.count
    default: throw GoTemplateError("len of type \(value.typeName)")
    }
  }

  private static func index(_ arguments: [Value]) throws(GoTemplateError) -> Value {
    var value = arguments[0]
    for key in arguments.dropFirst() {
      switch value {
      case .object(let object): value = object[key] ?? .null
      case .array:
        guard let next = value.element(at: key) else {
          throw GoTemplateError("index out of range: \(key)")
        }
        value = next
      default: throw GoTemplateError("can't index item of type \(value.typeName)")
      }
    }
    return value
  }

  private static func slice(_ arguments: [Value]) throws(GoTemplateError) -> Value {
    let count = try length(arguments[0])
    var bounds = [0, count]
    for (position, bound) in arguments.dropFirst().prefix(2).enumerated() {
      guard case .number(let number) = bound, let value = number.int64, value >= 0, value <= count
      else { throw GoTemplateError("index out of range: \(bound)") }
      bounds[position] = Int(value)
    }
    guard bounds[0] <= bounds[1] else {
      throw GoTemplateError("invalid slice index: \(bounds[0]) > \(bounds[1])")
    }
    switch arguments[0] {
    case .array(let array): return .elements(Array(array.elements[bounds[0]..<bounds[1]]))
    case .string(let text):
      let part = text.utf8.dropFirst(bounds[0]).prefix(bounds[1] - bounds[0])
      return .string(String(decoding: part, as: UTF8.self))
    default: throw GoTemplateError("can't slice item of type \(arguments[0].typeName)")
    }
  }

  private static func escapedHTML(_ text: String) -> String {
    text.replacingUTF8([
      ("\"", "&#34;"), ("'", "&#39;"), ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"),
      ("\u{0}", "\u{FFFD}"),
    ])
  }
}
