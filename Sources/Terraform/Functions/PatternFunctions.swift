import Text

/// Functions of regular expressions, and `replace`.
let patternFunctions: [String: Function] = [
  "regex": Function(
    [.init("pattern", .string), .init("string", .string)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      try resultType(arguments[0])
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      let expression = try compile(call.string(0))
      guard let match = expression.firstMatch(in: call.string(1)) else {
        throw FunctionError("pattern did not match any part of the given string")
      }
      return captures(match, expression, call.string(1), call.type)
    }),
  "regexall": Function(
    [.init("pattern", .string), .init("string", .string)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      .list(try resultType(arguments[0]))
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      let expression = try compile(call.string(0))
      let text = call.string(1)
      let type = call.type.element ?? .any
      let matches = expression.allMatches(in: text, limit: EvaluationBudget.weight + 1)
      try call.require(elements: matches.count * expression.groupNames.count)
      return .list(matches.map { captures($0, expression, text, type) }, of: type)
    }),
  "replace": Function(
    [.init("str", .string), .init("substr", .string), .init("replace", .string)], .string,
    replace),
]

private func compile(_ pattern: String) throws(FunctionError) -> RegularExpression {
  do throws(RegexSyntaxError) {
    return try RegularExpression(pattern)
  } catch {
    throw FunctionError(
      "invalid regexp pattern: \(error.code.rawValue) in \(error.fragment)", argument: 0)
  }
}

/// A string without groups, a tuple of unnamed groups or an object of named ones.
private func resultType(_ pattern: Value) throws(FunctionError) -> ValueType {
  guard let text = pattern.string else { return .any }
  let names = try compile(text).groupNames.dropFirst()
  if names.isEmpty { return .string }
  let named = names.compactMap(\.self)
  if named.isEmpty { return .tuple(names.map { _ in .string }) }
  guard named.count == names.count else {
    throw FunctionError(
      "invalid regexp pattern: cannot mix both named and unnamed capture groups", argument: 0)
  }
  return .object(named.map { ($0, ValueType.string) })
}

private func captures(
  _ match: RegexMatch, _ expression: RegularExpression, _ text: String, _ type: ValueType
) -> Value {
  let bytes = Array(text.utf8)
  func value(_ range: Range<Int>?) -> Value {
    guard let range else { return .null(.string) }
    return .string(String(decoding: bytes[range], as: UTF8.self))
  }
  let groups = match.groups.dropFirst().map(value)
  switch type {
  case .tuple: return .tuple(groups)
  case .object:
    let names = expression.groupNames.dropFirst().map { $0 ?? "" }
    return .object(Array(zip(names, groups)))
  default: return value(match.range)
  }
}

@Sendable
private func replace(_ call: FunctionCall) throws(FunctionError) -> Value {
  let (text, old, new) = (call.string(0), call.string(1), call.string(2))
  try call.require(bytes: mostBytes(text, old, new))
  if old.utf8.count > 1, old.hasUTF8Prefix("/"), old.hasUTF8Suffix("/") {
    let pattern = String(decoding: old.utf8.dropFirst().dropLast(), as: UTF8.self)
    do throws(RegexSyntaxError) {
      return .string(try RegularExpression(pattern).replaceAll(in: text, with: new))
    } catch {
      throw FunctionError(error.message)
    }
  }
  if old.isEmpty {
    let pieces = text.unicodeScalars.map { String($0) }
    return .string(new + pieces.map { $0 + new }.joined())
  }
  return .string(text.replacingUTF8([(old, new)]))
}

/// No less than the bytes of a text after its replacements.
private func mostBytes(_ text: String, _ old: String, _ new: String) -> Int {
  let isPattern = old.utf8.count > 1 && old.hasUTF8Prefix("/") && old.hasUTF8Suffix("/")
  let places = (isPattern || old.isEmpty ? text.utf8.count : text.utf8.count / old.utf8.count) + 1
  var (bytes, overflow) = places.multipliedReportingOverflow(by: new.utf8.count)
  if isPattern {
    // A reference to a group can repeat the whole text, but all matches together only once.
    let references = new.utf8.count { $0 == UInt8(ascii: "$") }
    let repeated = references.multipliedReportingOverflow(by: text.utf8.count)
    // Mostly few places match, so only a long replacement counts in full.
    if new.utf8.count <= 256 { bytes = 0 }
    bytes = bytes.addingReportingOverflow(repeated.partialValue).partialValue
    overflow = overflow || repeated.overflow
  }
  return overflow || bytes < 0 ? .max : bytes + text.utf8.count
}
