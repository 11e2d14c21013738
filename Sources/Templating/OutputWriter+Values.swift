import Diagnostics

/// Why a value cannot be written at its place.
struct Refusal: Error {
  let summary: String
  let detail: String

  func diagnostic(_ value: InsertedValue, _ syntax: OutputSyntax) -> Diagnostic {
    Diagnostic(
      id: "template-injection", summary: summary, detail: detail, subject: value.range)
  }
}

extension OutputWriter {
  /// The text for a value at a place.
  static func resolve(
    _ value: InsertedValue, at place: Place, syntax: OutputSyntax
  ) -> Result<String, Refusal> {
    let name = value.name.map { "'\($0)'" } ?? "the value"
    if syntax == .workflow, value.encoding != .literal, let text = value.value.stringValue,
      text.firstRange(ofUTF8: "${{") != nil
    {
      return .failure(
        Refusal(
          summary: "\(name) holds '${{', which GitHub would evaluate",
          detail: "pass the value through an environment variable, or refuse it in the parameter"))
    }
    switch place {
    case .scalar(let isInFlow, let isKey):
      return scalar(value, isInFlow: isInFlow, isKey: isKey, name, syntax)
    case .quotes(let quotes, let previous, let next):
      guard let text = text(of: value, syntax) else { return .failure(notText(value, name)) }
      return quoted(text, quotes, previous: previous, next: next, name)
    case .comment:
      guard let text = text(of: value, syntax) else { return .failure(notText(value, name)) }
      return .success(text.onOneLine.replacingUTF8("*/", with: "* /"))
    case .prose:
      guard let text = text(of: value, syntax) else { return .failure(notText(value, name)) }
      if case .encoded = value.encoding { return .success(text) }
      return .success(text.onOneLine)
    case .block:
      guard let text = text(of: value, syntax) else { return .failure(notText(value, name)) }
      if value.encoding == .literal { return .success(text) }
      if case .encoded(let encoding) = value.encoding, text.isSingleLine {
        return embedded(text, in: encoding, name)
      }
      return plain(value, text, needsWord: false, previous: nil, name, syntax)
    case .plain(let needsWord, let previous):
      guard let text = text(of: value, syntax) else { return .failure(notText(value, name)) }
      return plain(value, text, needsWord: needsWord, previous: previous, name, syntax)
    }
  }

  /// *nil when* the value is null or a collection, which have no text of their own.
  private static func text(of value: InsertedValue, _ syntax: OutputSyntax) -> String? {
    switch value.value {
    case .null: return syntax == .python ? "None" : nil
    case .list, .map: return nil
    case .bool: return syntax == .python ? value.value.printed : value.value.lowercaseScalar
    default: return value.value.printed
    }
  }

  private static func notText(_ value: InsertedValue, _ name: String) -> Refusal {
    Refusal(
      summary: "\(name) is \(value.value.kindPhrase), which has no text here",
      detail: value.value.kindName == "null"
        ? "give it a value, or test it with 'is none' first"
        : "write it with a loop, or with a filter such as '| json'")
  }

  private static func scalar(
    _ value: InsertedValue, isInFlow: Bool, isKey: Bool, _ name: String, _ syntax: OutputSyntax
  ) -> Result<String, Refusal> {
    if case .encoded(let encoding) = value.encoding, encoding.isAllowed(in: syntax) {
      return .success(value.plainText)
    }
    if isKey {
      switch value.value {
      case .list, .map, .null: return .failure(notText(value, name))
      default: break
      }
    }
    switch syntax {
    case .json: return .success(ValueWriter.json(isKey ? .string(value.plainText) : value.value))
    case .hcl: return .success(ValueWriter.hcl(value.value))
    case .toml:
      if case .null = value.value { return .failure(notText(value, name)) }
      return .success(ValueWriter.toml(value.value))
    default: return .success(ValueWriter.yaml(value.value, isInFlow: isInFlow))
    }
  }

  private static func plain(
    _ value: InsertedValue, _ text: String, needsWord: Bool, previous: UInt8?, _ name: String,
    _ syntax: OutputSyntax
  ) -> Result<String, Refusal> {
    switch value.value {
    case .int, .float, .bool, .null: return .success(text)
    default: break
    }
    if value.encoding == .literal { return .success(text) }
    if case .encoded(let encoding) = value.encoding, encoding.isAllowed(in: syntax),
      encoding == .shell || !(previous?.isAlphanumeric ?? false) && previous != 0x22
    {
      return syntax == .dockerfile ? embedded(text, in: encoding, name) : .success(text)
    }
    let fix =
      "only letters, digits and '._/-' may stand unquoted in \(syntax.title). "
      + "put the expression in quotes, make it the whole scalar, or restrict the parameter"
    if let bad = text.unicodeScalars.first(where: {
      !($0.isASCII && UInt8($0.value).isPlainCharacter)
    }) {
      return .failure(
        Refusal(
          summary: "\(name) cannot stand unquoted here: it holds \(bad.described)", detail: fix))
    }
    if needsWord, !text.utf8.contains(where: \.isAlphanumeric) {
      return .failure(
        Refusal(
          summary: "\(name) cannot stand unquoted here: it has no letter or digit", detail: fix))
    }
    let slashes = [.json, .hcl, .code].contains(syntax)
    if slashes, text.firstRange(ofUTF8: "//") != nil || (previous == 0x2F && text.hasPrefix("/")) {
      return .failure(
        Refusal(
          summary: "\(name) cannot stand unquoted here: '//' would start a comment", detail: fix))
    }
    return .success(text)
  }

  /// Encoded text where a shell may read it: only words for a shell may hold what it expands.
  private static func embedded(
    _ text: String, in encoding: EncodedSyntax, _ name: String
  ) -> Result<String, Refusal> {
    if encoding != .shell, let bad = text.unicodeScalars.first(where: { $0 == "$" || $0 == "`" }) {
      return .failure(
        Refusal(
          summary: "\(name) holds \(bad.described), which a shell would expand",
          detail: "use '| shell' in commands, or restrict the parameter"))
    }
    return .success(text)
  }

  private static func quoted(
    _ text: String, _ quotes: Quotes, previous: UInt8?, next: UInt8?, _ name: String
  ) -> Result<String, Refusal> {
    switch quotes {
    case .double: return .success(ValueWriter.escaped(text))
    case .hcl: return .success(ValueWriter.hclEscaped(text, before: next, after: previous))
    case .pythonSingle:
      return .success(
        ValueWriter.escaped(text).replacingUTF8("\\\"", with: "\"").replacingUTF8("'", with: "\\'"))
    case .c(let quote):
      let escaped = ValueWriter.escaped(text)
      return .success(
        quote == 0x22
          ? escaped
          : escaped.replacingUTF8("\\\"", with: "\"").replacingUTF8("'", with: "\\'"))
    case .yamlSingle:
      return checked(text, allowing: { _ in true }, name, "''") {
        $0.replacingUTF8("'", with: "''")
      }
    case .shellDouble:
      var out = ""
      for scalar in text.unicodeScalars {
        if "\\\"$`".unicodeScalars.contains(scalar) { out += "\\" }
        out.unicodeScalars.append(scalar)
      }
      return text.unicodeScalars.contains("\0")
        ? checked(text, allowing: { _ in true }, name, "\"\"") { $0 } : .success(out)
    case .shellSingle: return .success(text.replacingUTF8("'", with: "'\\''"))
    case .docker:
      return checked(text, allowing: { $0 != "$" && $0 != "`" }, name, "\"\"") {
        $0.replacingUTF8("\\", with: "\\\\").replacingUTF8("\"", with: "\\\"")
      }
    case .heredoc:
      return checked(text, allowing: { $0 != "$" && $0 != "%" && $0 != "{" }, name, "a heredoc") {
        $0
      }
    case .literal(let quote):
      return checked(
        text, allowing: { $0.value != UInt32(quote) && $0 != "\\" && $0 != "$" && $0 != "{" },
        name, "these quotes"
      ) { $0 }
    }
  }

  /// Text for quotes in which line breaks and some characters cannot be written.
  private static func checked(
    _ text: String, allowing isAllowed: (Unicode.Scalar) -> Bool, _ name: String, _ where: String,
    _ escape: (String) -> String
  ) -> Result<String, Refusal> {
    let bad = text.unicodeScalars.first { $0.isControl || $0.isLineBreak || !isAllowed($0) }
    guard let bad else { return .success(escape(text)) }
    return .failure(
      Refusal(
        summary: "\(name) cannot stand in \(`where`): it holds \(bad.described)",
        detail: "use quotes in which it can be escaped, or restrict the parameter"))
  }
}

extension EncodedSyntax {
  /// Whether text in this syntax is also well-formed data of the file's syntax.
  func isAllowed(in syntax: OutputSyntax) -> Bool {
    switch (self, syntax) {
    case (.json, .json), (.json, .yaml), (.json, .workflow), (.yaml, .yaml), (.yaml, .workflow):
      true
    case (.hcl, .hcl), (.python, .python), (.shell, .shell), (.shell, .dockerfile): true
    case (.json, .dockerfile): true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The character as messages say it.
  fileprivate var described: String {
    switch self {
    case " ": return "a space"
    case "\n": return "a line break"
    case "\t": return "a tab"
    default:
      if isControl || isLineBreak {
        return "U+" + String(value, radix: 16, uppercase: true).padded(to: 4)
      }
      return "'\(self)'"
    }
  }
}
