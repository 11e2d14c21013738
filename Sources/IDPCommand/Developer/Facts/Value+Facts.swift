import Rego
import Text

extension Value {
  /// An object of these members.
  static func map(_ members: [(String, Value)]) -> Value {
    .object(ObjectValue(members.map { (key: .string($0.0), value: $0.1) }))
  }

  /// An array of these elements.
  static func list(_ elements: [Value]) -> Value { .array(ArrayValue(elements)) }

  /// A whole number.
  static func integer(_ value: Int) -> Value { .number(Number(value)) }

  /// An object's members in order of key; none of any other value.
  var members: [(key: String, value: Value)] {
    guard case .object(let object) = self else { return [] }
    return zip(object.keys, object.values).map { ($0.string ?? "", $1) }
  }

  /// The object with one member more, or another value for it.
  func adding(_ key: String, _ value: Value) -> Value {
    .map(members.map { ($0.key, $0.value) } + [(key, value)])
  }

  /// The object without some members.
  func without(_ keys: String...) -> Value {
    .map(members.filter { !keys.contains($0.key) }.map { ($0.key, $0.value) })
  }

  /// An array's objects by a member of theirs, which they lose.
  func keyed(by key: String) -> [(String, Value)] {
    (elements ?? []).compactMap { element in
      element[key]?.string.map { ($0, element.without(key)) }
    }
  }
}
