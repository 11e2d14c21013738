import Text

extension StringBuiltins {
  static let changes: [Builtin] = [
    change("lower") { $0.simpleLowercased },
    change("upper") { $0.simpleUppercased },
    change("strings.reverse") { String(String.UnicodeScalarView($0.unicodeScalars.reversed())) },
    Builtin("replace", [.string, .string, .string], .string) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      let replacement = [(old: try operands.string(1), new: try operands.string(2))]
      try OutputLimit.checkReplacing(text, replacement)
      return .string(text.replacingUTF8(replacement))
    },
    Builtin("strings.replace_n", [.object, .string], .string) {
      _, operands throws(BuiltinError) in
      let patterns = try operands.object(0)
      var replacements: [(old: String, new: String)] = []
      for i in patterns.keys.indices {
        guard case .string(let old) = patterns.keys[i] else { throw pattern("key") }
        guard case .string(let new) = patterns.values[i] else { throw pattern("value") }
        replacements.append((old, new))
      }
      let text = try operands.string(1)
      try OutputLimit.checkReplacing(text, replacements)
      return .string(text.replacingUTF8(replacements))
    },
  ]

  static let trims: [Builtin] = [
    change("trim_space") { $0.trimmingGoSpace },
    change("trim") { text, cut in trimmed(text, cut, left: true, right: true) },
    change("trim_left") { text, cut in trimmed(text, cut, left: true, right: false) },
    change("trim_right") { text, cut in trimmed(text, cut, left: false, right: true) },
    change("trim_prefix") { text, prefix in
      guard text.hasUTF8Prefix(prefix) else { return text }
      return String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    },
    change("trim_suffix") { text, suffix in
      guard text.hasUTF8Suffix(suffix) else { return text }
      return String(decoding: text.utf8.dropLast(suffix.utf8.count), as: UTF8.self)
    },
  ]

  static let formatting: [Builtin] = [
    Builtin("sprintf", [.string, .array], .string) { _, operands throws(BuiltinError) in
      let arguments = try operands.array(1).map { value -> FormatArgument in
        switch value {
        case .number(let number): FormatArgument(number)
        case .string(let text): .string(text)
        default: .string(value.description)
        }
      }
      let format = try operands.string(0)
      let longest = operands[1].elements?.map { $0.string?.utf8.count ?? 0 }.max() ?? 0
      let verbs = format.utf8.count { $0 == UInt8(ascii: "%") }
      try OutputLimit.check(format.utf8.count, plus: verbs, times: longest)
      return .string(goFormat(format, arguments))
    },
    Builtin("format_int", [.number, .number], .string) { _, operands throws(BuiltinError) in
      let (number, base) = (try operands.number(0), try operands.number(1))
      guard let base = base.literalInt64, [2, 8, 10, 16].contains(base) else {
        throw BuiltinError("operand 2 must be one of {2, 8, 10, 16}", code: .type)
      }
      return number.integerText(base: Int(base)).map { .string($0) }
    },
    Builtin("strings.render_template", [.string, .object], .string) {
      _, operands throws(BuiltinError) in
      let (template, values) = (try operands.string(0), operands[1])
      do throws(GoTemplateError) {
        return .string(try GoTemplate(template).render(values))
      } catch {
        throw BuiltinError(error.description, code: error.isLimit ? .limit : .builtin)
      }
    },
  ]

  private static func pattern(_ part: String) -> BuiltinError {
    BuiltinError("operand 1 non-string \(part) found in pattern object", code: .type)
  }

  private static func trimmed(_ text: String, _ cut: String, left: Bool, right: Bool) -> String {
    let scalars = cut.unicodeScalars
    return text.trimming(where: { scalars.contains($0) }, left: left, right: right)
  }

  private static func change(
    _ name: String, _ operation: @escaping @Sendable (String) -> String
  ) -> Builtin {
    Builtin(name, [.string], .string) { _, operands throws(BuiltinError) in
      .string(operation(try operands.string(0)))
    }
  }

  private static func change(
    _ name: String, _ operation: @escaping @Sendable (String, String) -> String
  ) -> Builtin {
    Builtin(name, [.string, .string], .string) { _, operands throws(BuiltinError) in
      .string(operation(try operands.string(0), try operands.string(1)))
    }
  }
}
