import Diagnostics

/// The evaluated arguments of a call.
struct CallArguments {
  var positional: [TemplateValue] = []
  var named: [(name: String, value: TemplateValue)] = []
  /// The call, for messages.
  let range: SourceRange
  /// *Shape*: parameter name to argument; filled by `bind`.
  private var bound: [String: TemplateValue] = [:]

  init(range: SourceRange) { self.range = range }

  /// Positional arguments beyond the named parameters.
  private(set) var rest: [TemplateValue] = []

  subscript(name: String) -> TemplateValue? { bound[name] }

  /// Gives each argument to its parameter.
  mutating func bind(
    to parameters: [String], onlyNamed: [String] = [], of what: String, acceptsMore: Bool = false
  ) throws(RenderFailure) {
    for (parameter, value) in zip(parameters, positional) { bound[parameter] = value }
    rest = Array(positional.dropFirst(parameters.count))
    if !rest.isEmpty, !acceptsMore {
      throw RenderFailure(
        "\(what) takes at most \(parameters.count) arguments, found \(positional.count)", at: range)
    }
    for (name, value) in named {
      let known = parameters + onlyNamed
      guard known.contains(name) else {
        throw RenderFailure(
          "\(what) has no parameter '\(name)'", detail: suggestion(for: name, among: known),
          at: range)
      }
      if bound[name] != nil {
        throw RenderFailure("\(what) gets '\(name)' twice", at: range)
      }
      bound[name] = value
    }
  }

  func string(_ name: String) throws(RenderFailure) -> String? {
    guard let value = bound[name] else { return nil }
    if let text = value.stringValue { return text }
    if case .null = value { return nil }
    throw RenderFailure("'\(name)' must be a string, found \(value.kindPhrase)", at: range)
  }

  func int(_ name: String) throws(RenderFailure) -> Int? {
    guard let value = bound[name] else { return nil }
    if let number = value.intValue { return max(-1_000_000, min(1_000_000, number)) }
    if case .null = value { return nil }
    throw RenderFailure("'\(name)' must be an integer, found \(value.kindPhrase)", at: range)
  }

  func bool(_ name: String) -> Bool? { bound[name]?.isTrue }
}

extension Renderer {
  func evaluate(
    _ arguments: Arguments, _ scope: Scope, at range: SourceRange = .nowhere
  ) throws(RenderFailure) -> CallArguments {
    var result = CallArguments(range: range)
    for argument in arguments.positional {
      result.positional.append(try evaluate(argument, scope))
    }
    for (name, value) in arguments.named {
      result.named.append((name, try evaluate(value, scope)))
    }
    return result
  }

  func call(
    _ callee: Expression, _ arguments: Arguments, _ scope: Scope, _ range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    let function = try evaluate(callee, scope)
    let values = try evaluate(arguments, scope, at: range)
    guard case .runtime(let runtime) = function else {
      throw RenderFailure("\(function.kindPhrase) cannot be called", at: callee.range)
    }
    switch runtime.kind {
    case .macro(let macro): return try call(macro, values, scope)
    case .function(let builtin): return try call(builtin, values)
    case .method(let base, let name): return try call(name, of: base, values)
    default: throw RenderFailure("\(function.kindPhrase) cannot be called", at: callee.range)
    }
  }

  private func call(
    _ value: MacroValue, _ arguments: CallArguments, _ scope: Scope
  ) throws(RenderFailure) -> TemplateValue {
    let macro = value.macro
    var arguments = arguments
    let names = macro.parameters.map(\.name)
    try arguments.bind(to: names, of: "macro '\(macro.name)'")
    let inner = Scope(parent: value.scope)
    for (name, fallback) in macro.parameters {
      if let given = arguments[name] {
        inner.values[name] = given
      } else if let fallback {
        inner.values[name] = try evaluate(fallback, inner)
      } else {
        inner.values[name] = .undefined(
          "'\(name)' of macro '\(macro.name)' is not given", at: arguments.range)
      }
    }
    // The body that a `call` tag passes is visible in the macro it calls, and only there.
    if macro.name != "caller", let caller = scope.values["caller"] {
      inner.values["caller"] = caller
    }
    return try nested(at: arguments.range) { () throws(RenderFailure) in
      .fragment(try capture { () throws(RenderFailure) in try execute(macro.body, inner) })
    }
  }

  private func call(
    _ function: BuiltinFunction, _ arguments: CallArguments
  ) throws(RenderFailure) -> TemplateValue {
    var arguments = arguments
    switch function {
    case .range:
      return try range(&arguments)
    case .dict, .namespace:
      var map = TemplateMap()
      for value in arguments.positional {
        guard case .map(let base) = value else {
          throw RenderFailure(
            "'\(function.rawValue)' needs a map, found \(value.kindPhrase)", at: arguments.range)
        }
        for (key, value) in base.entries { map[key] = value }
      }
      for (name, value) in arguments.named { map[name] = value }
      if function == .dict { return .map(map) }
      let namespace = Namespace()
      namespace.values = map
      return .runtime(RuntimeValue(.namespace(namespace)))
    }
  }

  private func range(_ arguments: inout CallArguments) throws(RenderFailure) -> TemplateValue {
    try arguments.bind(to: ["start", "stop", "step"], of: "'range'")
    let first = try arguments.int("start") ?? 0
    let second = try arguments.int("stop")
    let step = try arguments.int("step") ?? 1
    guard step != 0 else { throw RenderFailure("'range' needs a step", at: arguments.range) }
    let numbers = stride(from: second == nil ? 0 : first, to: second ?? first, by: step)
    var items: [TemplateValue] = []
    for number in numbers { items.append(.int(Int64(number))) }
    try spend(items.count, at: arguments.range)
    return .list(items)
  }
}

/// The pure methods of Python's data types that templates use.
enum Methods {
  static func names(for value: TemplateValue) -> [String] {
    switch value {
    case .map: return ["items", "keys", "values", "get"]
    case .runtime(let runtime):
      if case .loop = runtime.kind { return ["cycle"] }
      return runtime.fragment == nil ? [] : stringNames
    case .string: return stringNames
    default: return []
    }
  }

  private static let stringNames = [
    "upper", "lower", "title", "capitalize", "strip", "lstrip", "rstrip", "split", "splitlines",
    "startswith", "endswith", "replace", "join", "removeprefix", "removesuffix",
  ]
}

extension Renderer {
  private func call(
    _ name: String, of base: TemplateValue, _ arguments: CallArguments
  ) throws(RenderFailure) -> TemplateValue {
    var arguments = arguments
    switch base {
    case .map(let map):
      switch name {
      case "items":
        return .list(map.entries.map { .list([.string($0.key), $0.value]) })
      case "keys": return .list(map.keys.map { .string($0) })
      case "values": return .list(map.entries.map(\.value))
      default:
        try arguments.bind(to: ["key", "default"], of: "'get'")
        return map[try arguments.string("key") ?? ""] ?? arguments["default"] ?? .null
      }
    case .runtime(let runtime):
      if case .loop(let loop) = runtime.kind, !arguments.positional.isEmpty {
        return arguments.positional[loop.index % arguments.positional.count]
      }
      return try callString(name, base.stringValue ?? "", &arguments)
    default:
      return try callString(name, base.stringValue ?? "", &arguments)
    }
  }

  private func callString(
    _ name: String, _ text: String, _ arguments: inout CallArguments
  ) throws(RenderFailure) -> TemplateValue {
    let what = "'\(name)'"
    switch name {
    case "upper": return .string(text.uppercased())
    case "lower": return .string(text.lowercased())
    case "title": return .string(text.titled)
    case "capitalize": return .string(text.capitalizedFirst)
    case "strip", "lstrip", "rstrip":
      try arguments.bind(to: ["chars"], of: what)
      return .string(
        text.trimmed(
          try arguments.string("chars"), start: name != "rstrip", end: name != "lstrip"))
    case "split":
      try arguments.bind(to: ["sep", "maxsplit"], of: what)
      let limit = try arguments.int("maxsplit") ?? -1
      guard let separator = try arguments.string("sep"), !separator.isEmpty else {
        return .list(text.words.map { .string($0) })
      }
      return .list(
        text.splitUTF8(by: separator, limit: limit < 0 ? .max : limit).map { .string($0) })
    case "splitlines":
      var lines = text.splitUTF8(by: "\n")
      if lines.last == "" { lines.removeLast() }
      return .list(lines.map { .string($0) })
    case "startswith", "endswith", "removeprefix", "removesuffix":
      try arguments.bind(to: ["text"], of: what)
      return affix(name, text, try arguments.string("text") ?? "")
    case "replace":
      try arguments.bind(to: ["old", "new", "count"], of: what)
      return .string(
        text.replacingUTF8(
          try arguments.string("old") ?? "", with: try arguments.string("new") ?? "",
          limit: try arguments.int("count") ?? .max))
    default:
      try arguments.bind(to: ["items"], of: what)
      let items = try items(of: arguments["items"] ?? .list([]), at: arguments.range)
      return .string(items.map(\.printed).joined(separator: text))
    }
  }

  private func affix(_ name: String, _ text: String, _ part: String) -> TemplateValue {
    let bytes = Array(text.utf8)
    let isThere =
      name.hasSuffix("prefix") || name == "startswith"
      ? bytes.starts(with: part.utf8) : bytes.reversed().starts(with: part.utf8.reversed())
    switch name {
    case "startswith", "endswith": return .bool(isThere)
    case "removeprefix":
      return .string(
        isThere ? String(decoding: bytes.dropFirst(part.utf8.count), as: UTF8.self) : text)
    default:
      return .string(
        isThere ? String(decoding: bytes.dropLast(part.utf8.count), as: UTF8.self) : text)
    }
  }
}
