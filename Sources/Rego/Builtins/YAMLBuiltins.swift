import Diagnostics
import Documents
import Text

/// `yaml.*`.
///
/// *Source*: OPA v1, policy reference, "Encoding"; scalars resolve as in Kubernetes.
enum YAMLBuiltins {
  static let all: [Builtin] = [
    Builtin("yaml.marshal", [.any], .string) { _, operands in
      .string(YAMLWriter.write(writable(operands[0])))
    },
    Builtin("yaml.unmarshal", [.string], .any) { _, operands throws(BuiltinError) in
      try parse(try operands.string(0))
    },
    Builtin("yaml.is_valid", [.any], .boolean) { _, operands in
      guard case .string(let text) = operands[0] else { return .boolean(false) }
      do throws(BuiltinError) {
        _ = try parse(text)
        return .boolean(true)
      } catch {
        return .boolean(false)
      }
    },
  ]

  /// The value of the first document; null if there is none.
  private static func parse(_ text: String) throws(BuiltinError) -> Value {
    let file = SourceFile(path: "yaml", text: text)
    let parsed = YAMLParser.parse(file, resolution: .kubernetes)
    if let problem = parsed.diagnostics.first(where: { $0.severity == .error }) {
      let lines = problem.subject.map { subject in
        file.bytes.prefix(Int(subject.start)).reduce(1) { $1 == 10 ? $0 + 1 : $0 }
      }
      let place = lines.map { "line \($0): " } ?? ""
      throw BuiltinError("yaml: \(place)\(problem.summary)")
    }
    return parsed.value.first.map { Value($0.root) } ?? .null
  }

  private static func writable(_ value: Value) -> YAMLValue {
    switch value {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .number(let number): return .number(number)
    case .string(let string): return .string(string)
    case .array(let array): return .list(array.elements.map(writable))
    case .set(let set): return .list(set.elements.map(writable))
    case .object(let object):
      var members: [(key: String, value: YAMLValue)] = []
      for (key, value) in zip(object.keys, object.values) {
        if case .string(let name) = key {
          members.append((name, writable(value)))
        } else {
          members.append((JSONWriter.write(key, layout: nil), writable(value)))
        }
      }
      members.sort { $0.key.compareUTF8(to: $1.key) < 0 }
      return .map(members)
    }
  }
}
