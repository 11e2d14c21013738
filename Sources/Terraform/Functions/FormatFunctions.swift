import Text

/// `format` and `formatlist`.
let formatFunctions: [String: Function] = [
  "format": Function(
    [.init("format", .string)], rest: .init("args", .any, null: true, unknown: true),
    .string,
    { (call: FunctionCall) throws(FunctionError) -> Value in
      let arguments = Array(call.arguments.dropFirst())
      let pattern = call.string(0)
      if !arguments.allSatisfy(\.isWhollyKnown) {
        var refinement = Refinement()
        let literal = pattern.utf8.prefix { $0 != UInt8(ascii: "%") }
        if literal.count < pattern.utf8.count {
          refinement.prefix = Evaluator.prefix(String(decoding: literal, as: UTF8.self))
        }
        return .unknown(.string, refinement)
      }
      return .string(try formatted(pattern, arguments))
    }),
  "formatlist": Function(
    [.init("format", .string)], rest: .init("args", .any, null: true, unknown: true, open: true),
    .list(.string), formatList),
]

/// One verb of a format, such as `%-5.2f`.
private struct Verb {
  var text = "%"
  var offset = 0
  var isSharp = false
  var isLeft = false
  var isZero = false
  var width: Int?
  var precision: Int?
  var argument: Int?
  var mode: Unicode.Scalar = "%"

  func error(_ reason: String) -> FunctionError {
    FunctionError("unsupported value for \(goQuoted(raw)) at \(offset): \(reason)")
  }

  var raw: String { text }

  /// Spaces or zeros around a text up to the width.
  func padded(_ text: String) -> String {
    guard let width, text.count < min(width, 10_000) else { return text }
    let padding = String(repeating: isZero ? "0" : " ", count: min(width, 10_000) - text.count)
    return isLeft ? text + padding : padding + text
  }

  /// The verb for Go's formatter, without the number of an argument.
  var goText: String {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = text.utf8.firstIndex(of: UInt8(ascii: "]"))
    else { return text }
    return String(text[..<open]) + String(text[text.utf8.index(after: close)...])
  }
}

/// A text with every verb replaced by its argument.
private func formatted(_ pattern: String, _ arguments: [Value]) throws(FunctionError) -> String {
  let scalars = Array(pattern.unicodeScalars)
  var result = ""
  var at = 0
  var next = 0
  var highest = 0
  var offset = 0
  while at < scalars.count {
    guard scalars[at] == "%" else {
      result.unicodeScalars.append(scalars[at])
      offset += UTF8.width(scalars[at])
      at += 1
      continue
    }
    var verb = Verb()
    verb.offset = offset
    let start = at
    at += 1
    try readVerb(scalars, &at, &verb)
    offset += scalars[start..<at].reduce(0) { $0 + UTF8.width($1) }
    if verb.mode == "%" {
      result += "%"
      continue
    }
    let place = verb.argument ?? next
    guard place < arguments.count else {
      throw FunctionError(
        "not enough arguments for \(goQuoted(verb.raw)) at \(verb.offset): need index \(place + 1) "
          + "but have \(arguments.count) total")
    }
    result += try text(of: arguments[place], verb)
    if result.utf8.count > EvaluationBudget.bytes {
      throw FunctionError("the result would be too large")
    }
    next = place + 1
    highest = max(highest, next)
  }
  if highest < arguments.count {
    throw FunctionError(
      highest == 0
        ? "too many arguments; no verbs in format string"
        : "too many arguments; only \(highest) used by format string", argument: highest + 1)
  }
  return result
}

private func readVerb(
  _ scalars: [Unicode.Scalar], _ at: inout Int, _ verb: inout Verb
) throws(FunctionError) {
  func number() -> Int {
    var value = 0
    while at < scalars.count,
      let digit = scalars[at].properties.numericType == .decimal
        ? Int(String(scalars[at])) : nil
    {
      value = min(value * 10 + digit, 100_000)
      verb.text.unicodeScalars.append(scalars[at])
      at += 1
    }
    return value
  }
  scan: while at < scalars.count {
    let scalar = scalars[at]
    switch scalar {
    case "#": verb.isSharp = true
    case "-": verb.isLeft = true
    case "0": verb.isZero = true
    case "+", " ": break
    default: break scan
    }
    verb.text.unicodeScalars.append(scalar)
    at += 1
  }
  if at < scalars.count, ("1"..."9").contains(scalars[at]) { verb.width = number() }
  if at < scalars.count, scalars[at] == "." {
    verb.text += "."
    at += 1
    verb.precision = number()
  }
  if at < scalars.count, scalars[at] == "[" {
    verb.text += "["
    at += 1
    let place = number()
    guard at < scalars.count, scalars[at] == "]", place > 0 else {
      throw FunctionError("unrecognized format character at offset \(verb.offset)")
    }
    verb.text += "]"
    at += 1
    verb.argument = place - 1
  }
  guard at < scalars.count else {
    throw FunctionError("unexpected end of format string")
  }
  verb.mode = scalars[at]
  verb.text.unicodeScalars.append(scalars[at])
  at += 1
}

private func text(of value: Value, _ verb: Verb) throws(FunctionError) -> String {
  func converted(_ type: ValueType) throws(FunctionError) -> Value {
    do throws(ConversionError) {
      return try value.converted(to: type)
    } catch {
      throw verb.error(error.message)
    }
  }
  if value.isNull, verb.mode != "v" { throw verb.error("null value cannot be formatted") }
  switch verb.mode {
  case "v":
    if !verb.isSharp, let text = value.string ?? value.number?.generalText {
      return verb.padded(text)
    }
    return verb.padded(value.json)
  case "t":
    return verb.padded(try converted(.bool).bool == true ? "true" : "false")
  case "b", "d", "o", "x", "X":
    let number = try converted(.number).number ?? Number(0)
    guard number.isInteger else { throw verb.error("an integer is required") }
    return goFormat(verb.goText, [.integer(number.truncated)])
  case "e", "E", "f", "g", "G":
    let number = try converted(.number).number ?? Number(0)
    return goFormat(verb.goText, [.float(number.double)])
  case "s", "q":
    var text = try converted(.string).string ?? ""
    if let precision = verb.precision { text = String(text.prefix(precision)) }
    return verb.padded(verb.mode == "q" ? Value.string(text).json : text)
  default:
    throw FunctionError(
      "unsupported format verb \(goQuoted(String(verb.mode))) in \(goQuoted(verb.raw)) at offset "
        + "\(verb.offset)")
  }
}

/// A list of texts, made of the elements of all lists among the arguments.
@Sendable
private func formatList(_ call: FunctionCall) throws(FunctionError) -> Value {
  let arguments = Array(call.arguments.dropFirst())
  var count: Int?
  var isUnknown = false
  for (index, argument) in arguments.enumerated() {
    guard argument.type.isSequence, !argument.isNull else {
      if argument.type == .any, !argument.isNull { isUnknown = true }
      continue
    }
    guard argument.isKnown else {
      isUnknown = true
      continue
    }
    let length = argument.children.count
    if let count, count != length {
      throw FunctionError(
        "argument \(index + 1) has length \(length), which is inconsistent with an earlier argument "
          + "of length \(count)", argument: index + 1)
    }
    count = length
  }
  if isUnknown { return .unknown(.list(.string)) }
  let bytes = (count ?? 1).multipliedReportingOverflow(by: call.string(0).utf8.count)
  try call.require(bytes: bytes.overflow ? .max : bytes.partialValue)
  var results: [Value] = []
  for place in 0..<(count ?? 1) {
    let row = arguments.map { argument in
      argument.type.isSequence && !argument.isNull ? argument.children[place] : argument
    }
    if row.allSatisfy(\.isWhollyKnown) {
      results.append(.string(try formatted(call.string(0), row)))
    } else {
      results.append(.unknown(.string, .notNull))
    }
  }
  return .list(results, of: .string)
}
