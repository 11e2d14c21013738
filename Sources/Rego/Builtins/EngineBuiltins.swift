/// Builtins that the language itself calls.
enum EngineBuiltins {
  static let all: [Builtin] = [
    Builtin("internal.member_2", [.any, .any], .boolean) { _, operands in
      .boolean(operands[1].hasMember(operands[0]))
    },
    Builtin("internal.member_3", [.any, .any, .any], .boolean) { _, operands in
      .boolean(operands[2].member(operands[0])?.value == operands[1])
    },
    Builtin("walk", [.any], .array) { _, _ in nil },
    Builtin("internal.print", [.array], .boolean) { context, operands in
      guard case .array(let parts) = operands[0] else { return nil }
      let words = parts.elements.map { part -> String in
        guard case .set(let set) = part, let value = set.elements.first else {
          return "<undefined>"
        }
        if case .string(let text) = value { return text }
        return value.description
      }
      context.printed.append(words.joined(separator: " "))
      return .boolean(true)
    },
    Builtin("internal.template_string", [.array], .string) { _, operands in
      guard case .array(let parts) = operands[0] else { return nil }
      var text = ""
      for part in parts.elements {
        switch part {
        case .string(let literal): text += literal
        case .set(let set) where set.elements.isEmpty: text += "<undefined>"
        case .set(let set):
          if case .string(let value) = set.elements[0] {
            text += value
          } else {
            text += set.elements[0].description
          }
        default: text += part.description
        }
      }
      return .string(text)
    },
  ]
}

extension Value {
  /// `x in xs`: among the elements, or the values of an object.
  func hasMember(_ value: Value) -> Bool {
    switch self {
    case .array(let array): array.elements.contains(value)
    case .set(let set): set.contains(value)
    case .object(let object): object.values.contains(value)
    default: false
    }
  }
}
