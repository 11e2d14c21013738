import Diagnostics

extension Filters {
  /// A filter of text alone.
  private static func text(_ change: @escaping @Sendable (String) -> String) -> Filter {
    Filter { _, value, _ in .string(change(value.printed)) }
  }

  static let texts: [String: Filter] = [
    "upper": text { $0.uppercased() },
    "lower": text { $0.lowercased() },
    "title": text { $0.titled },
    "capitalize": text { $0.capitalizedFirst },
    "string": Filter { _, value, _ in value.isFragment ? value : .string(value.printed) },
    "snake": text { $0.identifierWords.joined(separator: "_") },
    "kebab": text { $0.identifierWords.joined(separator: "-") },
    "pascal": text { $0.identifierWords.map(\.capitalizedFirst).joined() },
    "camel": text { text in
      let words = text.identifierWords
      return (words.first ?? "") + words.dropFirst().map(\.capitalizedFirst).joined()
    },
    "wordcount": Filter { _, value, _ in .int(Int64(value.printed.words.count)) },
    "trim": Filter(["chars"], trim),
    "replace": Filter(["old", "new", "count"], replace),
    "indent": Filter(["width", "first", "blank"], indent),
    "wordwrap": Filter(["width", "break_long_words", "wrapstring"], wordwrap),
    "truncate": Filter(["length", "killwords", "end", "leeway"], truncate),
    "center": Filter(["width"], center),
    "format": Filter(acceptsMore: true) { _, value, arguments throws(RenderFailure) in
      .string(
        try PercentFormat.format(value.printed, arguments.positional, at: arguments.range))
    },
    "default": Filter(["default_value", "boolean"], takesUndefined: true, fallback),
    "d": Filter(["default_value", "boolean"], takesUndefined: true, fallback),
    "safe": Filter { _, value, _ in .fragment(Fragment([.text(value.printed)])) },
  ]

  private static let trim: Filter.Body = { _, value, arguments throws(RenderFailure) in
    let characters = try arguments.string("chars")
    if case .runtime(let runtime) = value, let fragment = runtime.fragment, characters == nil {
      return .fragment(fragment.trimmed)
    }
    return .string(value.printed.trimmed(characters))
  }

  private static let replace: Filter.Body = { _, value, arguments throws(RenderFailure) in
    guard let old = try arguments.string("old"), let new = try arguments.string("new") else {
      throw RenderFailure("'replace' needs the old and the new text", at: arguments.range)
    }
    let count = try arguments.int("count") ?? .max
    return .string(value.printed.replacingUTF8(old, with: new, limit: count))
  }

  private static let indent: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    let first = arguments.bool("first") ?? false
    let blank = arguments.bool("blank") ?? false
    let width = arguments["width"]
    var prefix = width?.stringValue
    if prefix == nil { prefix = String(repeating: " ", count: try arguments.count("width", 4)) }
    let fragment = value.fragmentOrText
    let moved = fragment.indented(by: prefix ?? "", first: first, blank: blank)
    if value.isFragment { return .fragment(moved) }
    return .string(moved.plainText)
  }

  private static let wordwrap: Filter.Body = { _, value, arguments throws(RenderFailure) in
    .string(
      value.printed.wrapped(
        width: max(1, try arguments.count("width", 79)),
        breakLongWords: arguments.bool("break_long_words") ?? true,
        separator: try arguments.string("wrapstring") ?? "\n"))
  }

  private static let truncate: Filter.Body = { _, value, arguments throws(RenderFailure) in
    let length = try arguments.count("length", 255)
    let end = try arguments.string("end") ?? "..."
    let scalars = value.printed.unicodeScalars
    let leeway = try arguments.count("leeway", 5)
    if scalars.count <= length + leeway { return .string(value.printed) }
    let kept = String(scalars.prefix(max(0, length - end.unicodeScalars.count)))
    if arguments.bool("killwords") ?? false { return .string(kept + end) }
    guard let space = kept.lastIndex(of: " ") else { return .string(kept + end) }
    return .string(kept[..<space] + end)
  }

  private static let center: Filter.Body = { _, value, arguments throws(RenderFailure) in
    let text = value.printed
    let missing = try arguments.count("width", 80) - text.unicodeScalars.count
    guard missing > 0 else { return .string(text) }
    let left = missing / 2
    return .string(
      String(repeating: " ", count: left) + text + String(repeating: " ", count: missing - left))
  }

  private static let fallback: Filter.Body = { _, value, arguments in
    let other = arguments["default_value"] ?? .string("")
    if value.undefined != nil { return other }
    return arguments.bool("boolean") ?? false && !value.isTrue ? other : value
  }
}

extension CallArguments {
  /// A size: not negative, and small enough not to matter.
  func count(_ name: String, _ fallback: Int) throws(RenderFailure) -> Int {
    min(100_000, max(0, try int(name) ?? fallback))
  }
}

extension TemplateValue {
  /// Rendered text with its inserted values, or plain text.
  var fragmentOrText: Fragment {
    if case .runtime(let runtime) = self, let fragment = runtime.fragment { return fragment }
    return Fragment([.text(printed)])
  }
}
