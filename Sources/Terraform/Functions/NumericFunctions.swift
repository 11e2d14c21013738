import Text

/// Functions of numbers.
let numericFunctions: [String: Function] = [
  "abs": Function([.init("num", .number, open: true)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .number(call.number(0).absolute)
  },
  "ceil": Function([.init("num", .number)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .number(call.number(0).roundedUp)
  },
  "floor": Function([.init("num", .number)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .number(call.number(0).roundedDown)
  },
  "signum": Function([.init("num", .number)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .number(try call.integer(0).signum())
  },
  "max": Function([], rest: .init("numbers", .number, open: true), .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    try extreme(call) { $0 > $1 }
  },
  "min": Function([], rest: .init("numbers", .number, open: true), .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    try extreme(call) { $0 < $1 }
  },
  "log": Function([.init("num", .number), .init("base", .number)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    try real(naturalLogarithm(call.number(0).double) / naturalLogarithm(call.number(1).double))
  },
  "pow": Function([.init("num", .number), .init("power", .number)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    try real(power(call.number(0).double, call.number(1).double))
  },
  "parseint": Function(
    [.init("number", .any), .init("base", .number)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      if arguments[0].type != .string {
        throw FunctionError(
          "first argument must be a string, not \(arguments[0].type.name)", argument: 0)
      }
      return .number
    }, parseInteger),
  "sum": Function(
    [.init("list", .any)],
    type: { (_: [Value]) throws(FunctionError) -> ValueType in .number }, sum),
]

private func real(_ value: Double) throws(FunctionError) -> Value {
  guard let number = Number(value) else {
    throw FunctionError("the result is not a finite number")
  }
  return .number(number)
}

private func extreme(
  _ call: FunctionCall, _ isBetter: (Number, Number) -> Bool
) throws(FunctionError) -> Value {
  guard var best = call.arguments.first?.number else {
    throw FunctionError("must pass at least one number")
  }
  for argument in call.arguments.dropFirst() {
    if let number = argument.number, isBetter(number, best) { best = number }
  }
  return .number(best)
}

@Sendable
private func parseInteger(_ call: FunctionCall) throws(FunctionError) -> Value {
  let text = call.string(0)
  let base = try call.integer(1)
  guard (2...62).contains(base) else {
    throw FunctionError("base must be a whole number between 2 and 62 inclusive", argument: 1)
  }
  var digits = text.utf8[...]
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
  var value = Number(0)
  // Longer numbers take time that grows with the square of their length.
  var isValid = !digits.isEmpty && digits.count <= 10_000
  for byte in digits {
    guard let digit = digitValue(byte, base: base) else {
      isValid = false
      break
    }
    value = value.multiplying(by: Number(base)).adding(Number(digit))
  }
  guard isValid else {
    throw FunctionError("cannot parse \(goQuoted(text)) as a base \(base) integer", argument: 0)
  }
  return .number(isNegative ? value.negated : value)
}

/// A digit as Go's big integers read it: in bases above 36, capital letters stand for 36 and more.
private func digitValue(_ byte: UInt8, base: Int) -> Int? {
  let value: Int
  switch byte {
  case 0x30...0x39: value = Int(byte) - 0x30
  case 0x61...0x7A: value = Int(byte) - 0x61 + 10
  case 0x41...0x5A: value = Int(byte) - 0x41 + (base <= 36 ? 10 : 36)
  default: return nil
  }
  return value < base ? value : nil
}

@Sendable
private func sum(_ call: FunctionCall) throws(FunctionError) -> Value {
  let list = call.arguments[0]
  guard list.type.isSequence else {
    throw FunctionError(
      "argument must be list, set, or tuple. Received \(list.type.name)", argument: 0)
  }
  let elements = list.children
  if elements.isEmpty { throw FunctionError("cannot sum an empty list", argument: 0) }
  if !list.isWhollyKnown { return .unknown(.number) }
  var total = Number(0)
  for element in elements {
    if element.isNull {
      throw FunctionError("argument must be list, set, or tuple of number values", argument: 0)
    }
    guard let number = element.fitted(to: .number)?.number else {
      throw FunctionError("argument must be list, set, or tuple of number values", argument: 0)
    }
    total = total.addingHCL(number)
  }
  return .number(total)
}
