import Diagnostics

extension Filters {
  static let numbers: [String: Filter] = [
    "int": Filter(["default", "base"], int),
    "float": Filter(["default"], float),
    "abs": Filter { _, value, arguments throws(RenderFailure) in
      switch value.number {
      case .int(let number)? where number == .min:
        throw RenderFailure("number does not fit into 64 bits", at: arguments.range)
      case .int(let number)?: return .int(Swift.abs(number))
      case .float(let number)?: return .float(Swift.abs(number))
      case nil:
        throw RenderFailure("'abs' needs a number, found \(value.kindPhrase)", at: arguments.range)
      }
    },
    "round": Filter(["precision", "method"], round),
    "sum": Filter(["attribute", "start"], sum),
  ]

  private static let int: Filter.Body = { _, value, arguments throws(RenderFailure) in
    let fallback = arguments["default"] ?? .int(0)
    if let number = value.intValue { return .int(Int64(number)) }
    if case .float(let number) = value {
      return Int64(exactly: number.rounded(.towardZero)).map { .int($0) } ?? fallback
    }
    guard var text = value.stringValue?.trimmed() else { return fallback }
    let base = try arguments.int("base") ?? 10
    guard (2...36).contains(base) else {
      throw RenderFailure("'base' must be between 2 and 36", at: arguments.range)
    }
    let prefix = [16: "0x", 8: "0o", 2: "0b"][base] ?? ""
    if !prefix.isEmpty, text.lowercased().hasPrefix(prefix) { text = String(text.dropFirst(2)) }
    if let number = Int64(text.replacingUTF8("_", with: ""), radix: base) { return .int(number) }
    guard let number = Double(text) else { return fallback }
    return Int64(exactly: number.rounded(.towardZero)).map { .int($0) } ?? fallback
  }

  private static let float: Filter.Body = { _, value, arguments in
    if let number = value.number { return .float(number.double) }
    return value.stringValue.flatMap { Double($0.trimmed()) }.map { .float($0) }
      ?? arguments["default"] ?? .float(0)
  }

  private static let round: Filter.Body = { _, value, arguments throws(RenderFailure) in
    guard let number = value.number?.double else {
      throw RenderFailure("'round' needs a number, found \(value.kindPhrase)", at: arguments.range)
    }
    let precision = try arguments.int("precision") ?? 0
    let method = try arguments.string("method") ?? "common"
    guard (0...15).contains(precision) else {
      throw RenderFailure("'precision' must be between 0 and 15", at: arguments.range)
    }
    var scale = 1.0
    for _ in 0..<precision { scale *= 10 }
    switch method {
    case "common" where value.intValue != nil: return value
    case "common": return .float(number.fixed(precision).flatMap { Double($0) } ?? number)
    case "ceil": return .float((number * scale).rounded(.up) / scale)
    case "floor": return .float((number * scale).rounded(.down) / scale)
    default:
      throw RenderFailure(
        "'method' must be 'common', 'ceil' or 'floor', found '\(method)'", at: arguments.range)
    }
  }

  private static let sum: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    var total = arguments["start"] ?? .int(0)
    for item in try renderer.items(of: value, at: arguments.range) {
      var part = item
      if let path = arguments["attribute"] {
        part = try renderer.definedAttribute(path, of: item, at: arguments.range)
      }
      total = try Operators.apply(.add, total, part, at: arguments.range)
    }
    return total
  }
}
