import Diagnostics

extension Filters {
  static let encodings: [String: Filter] = [
    "json": Filter(["indent"]) { _, value, arguments throws(RenderFailure) in
      .encoded(
        ValueWriter.json(
          try data(value, arguments), indent: try arguments.int("indent"), sorted: false),
        in: .json)
    },
    "tojson": Filter(["indent"]) { _, value, arguments throws(RenderFailure) in
      .encoded(
        ValueWriter.json(
          try data(value, arguments), indent: try arguments.int("indent"), sorted: true), in: .json)
    },
    "yaml": Filter { _, value, arguments throws(RenderFailure) in
      .encoded(ValueWriter.yaml(try data(value, arguments)), in: .yaml)
    },
    "hcl": Filter { _, value, arguments throws(RenderFailure) in
      .encoded(ValueWriter.hcl(try data(value, arguments)), in: .hcl)
    },
    "python": Filter { _, value, arguments throws(RenderFailure) in
      .encoded(ValueWriter.python(try data(value, arguments)), in: .python)
    },
    "shell": Filter { _, value, arguments throws(RenderFailure) in
      .encoded(try shell(try data(value, arguments), arguments.range), in: .shell)
    },
  ]

  private static func data(
    _ value: TemplateValue, _ arguments: CallArguments
  ) throws(RenderFailure) -> TemplateValue {
    if let data = value.data { return data }
    throw RenderFailure("\(value.kindPhrase) cannot be written as data", at: arguments.range)
  }

  private static func shell(
    _ value: TemplateValue, _ range: SourceRange
  ) throws(RenderFailure) -> String {
    if case .list(let items) = value {
      var words: [String] = []
      for item in items { words.append(try shell(item, range)) }
      return words.joined(separator: " ")
    }
    if case .map = value { throw RenderFailure("a map cannot be a shell word", at: range) }
    let text = value.lowercaseScalar
    guard text.isSingleLine, !text.unicodeScalars.contains("\0") else {
      throw RenderFailure("a shell word cannot hold a line break", at: range)
    }
    return ValueWriter.shell(text)
  }
}
