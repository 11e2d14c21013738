import Text

/// A value that templates and manifest expressions read: plain data, never a host object.
package enum TemplateValue: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case float(Double)
  case string(String)
  case list([TemplateValue])
  case map(TemplateMap)
  /// A value that exists only inside one render: a macro, a namespace, rendered text.
  case runtime(RuntimeValue)
}

extension TemplateValue {
  /// The kind's name as messages say it.
  package var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .int: "integer"
    case .float: "number"
    case .string: "string"
    case .list: "list"
    case .map: "map"
    case .runtime(let value): value.kindName
    }
  }

  /// The kind's name with its article: "an integer".
  package var kindPhrase: String { kindName.withArticle }

  /// What `if` sees: empty text, zero, empty collections and null are false.
  package var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .string(let value): !value.isEmpty
    case .list(let items): !items.isEmpty
    case .map(let map): !map.isEmpty
    case .runtime(let value): value.isTrue
    }
  }

  /// The text of a string or of rendered text; *nil when* the value is anything else.
  package var stringValue: String? {
    switch self {
    case .string(let value): value
    case .runtime(let value): value.fragment?.plainText
    default: nil
    }
  }

  /// Equality as the language's `==`: numbers by value, strings by bytes, maps without order.
  package func isEqual(to other: TemplateValue) -> Bool {
    switch (self, other) {
    case (.null, .null): return true
    case (.list(let a), .list(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.isEqual(to: $1) }
    case (.map(let a), .map(let b)):
      return a.count == b.count
        && a.entries.allSatisfy { key, value in b[key]?.isEqual(to: value) ?? false }
    default:
      if let a = number, let b = other.number { return a.isEqual(to: b) }
      if let a = stringValue, let b = other.stringValue { return a.isSameUTF8(as: b) }
      return false
    }
  }

  /// Booleans, integers and floats as one numeric type, as in Python.
  var number: TemplateNumber? {
    switch self {
    case .bool(let value): .int(value ? 1 : 0)
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    default: nil
    }
  }

  /// The whole number in an integer or boolean value.
  package var intValue: Int? {
    if case .int(let value)? = number { Int(value) } else { nil }
  }

  /// The order of two values of one kind; *nil when* the kinds have no common order.
  func compare(to other: TemplateValue) -> Int? {
    if let a = number, let b = other.number { return a.compare(to: b) }
    if let a = stringValue, let b = other.stringValue { return a.compareUTF8(to: b) }
    if case .list(let a) = self, case .list(let b) = other {
      for (x, y) in zip(a, b) where !x.isEqual(to: y) { return x.compare(to: y) }
      return a.count == b.count ? 0 : (a.count < b.count ? -1 : 1)
    }
    return nil
  }
}

/// An integer or a binary float of the template language.
enum TemplateNumber: Sendable {
  case int(Int64)
  case float(Double)

  var double: Double {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }

  func isEqual(to other: TemplateNumber) -> Bool {
    if case .int(let a) = self, case .int(let b) = other { return a == b }
    return double == other.double
  }

  func compare(to other: TemplateNumber) -> Int? {
    if case .int(let a) = self, case .int(let b) = other { return a == b ? 0 : (a < b ? -1 : 1) }
    let (a, b) = (double, other.double)
    if a.isNaN || b.isNaN { return nil }
    return a == b ? 0 : (a < b ? -1 : 1)
  }
}

/// Text keys with values, in insertion order; keys are compared by their bytes.
package struct TemplateMap: Sendable {
  /// *Shape*: in insertion order, each key once.
  package private(set) var entries: [(key: String, value: TemplateValue)] = []
  private var places: [UTF8Key: Int] = [:]

  package init() {}

  /// A later value of an equal key replaces the earlier one in its place.
  package init(_ entries: some Sequence<(String, TemplateValue)>) {
    for (key, value) in entries { self[key] = value }
  }

  package var count: Int { entries.count }
  package var isEmpty: Bool { entries.isEmpty }
  /// *Shape*: in insertion order.
  package var keys: [String] { entries.map(\.key) }

  /// The value of a key; setting nil removes it.
  ///
  /// *Complexity*: constant to read and add, linear to remove.
  package subscript(key: String) -> TemplateValue? {
    get { places[UTF8Key(key)].map { entries[$0].value } }
    set {
      let place = places[UTF8Key(key)]
      if let newValue {
        if let place {
          entries[place].value = newValue
        } else {
          places[UTF8Key(key)] = entries.count
          entries.append((key, newValue))
        }
      } else if let place {
        entries.remove(at: place)
        places = [:]
        for (index, entry) in entries.enumerated() { places[UTF8Key(entry.key)] = index }
      }
    }
  }
}

/// A dictionary key that is equal only to the same bytes.
private struct UTF8Key: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: UTF8Key, b: UTF8Key) -> Bool { a.text.isSameUTF8(as: b.text) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByFloatLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int64) { self = .int(value) }
  package init(floatLiteral value: Double) { self = .float(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .map(TemplateMap(elements))
  }
}

extension TemplateMap: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }
}

extension String {
  /// The noun with `a` or `an` in front.
  var withArticle: String {
    self == "null" ? self : ("aeiou".contains(first ?? " ") ? "an " : "a ") + self
  }
}
