import Text

/// Functions that change a value's type.
let conversionFunctions: [String: Function] = [
  "tobool": conversion(to: .bool), "tonumber": conversion(to: .number),
  "tostring": conversion(to: .string), "tolist": conversion(to: .list(.any)),
  "tomap": conversion(to: .map(.any)), "toset": conversion(to: .set(.any)),
  "sensitive": unchanged, "nonsensitive": unchanged, "ephemeralasnull": unchanged,
  // Which values are sensitive is not followed, so the answer is open.
  "issensitive": Function([.init("value", .any, null: true, unknown: true, open: true)], .bool) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .unknown(.bool, origin: Origin(nil, unknown: "whether a value is sensitive"))
  },
]

private let unchanged = Function(
  [.init("value", .any, null: true, unknown: true, open: true)], isNotNull: false,
  seesOpenObjects: true,
  type: { (arguments: [Value]) throws(FunctionError) -> ValueType in arguments[0].type },
  { (call: FunctionCall) throws(FunctionError) -> Value in call.arguments[0] })

private func conversion(to type: ValueType) -> Function {
  Function(
    [.init("v", .any, null: true, open: true)], isNotNull: false,
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      let given = arguments[0].type
      if given == type || given.converts(to: type) { return type }
      throw FunctionError("cannot convert \(given.name) to \(type.constraintName)", argument: 0)
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      do throws(ConversionError) {
        return try call.arguments[0].converted(to: type)
      } catch {
        throw FunctionError(message(call.arguments[0], type, error), argument: 0)
      }
    })
}

private func message(_ value: Value, _ type: ValueType, _ error: ConversionError) -> String {
  guard let text = value.string else {
    return error.path.isEmpty
      ? "cannot convert \(value.type.name) to \(type.constraintName): \(error.message)"
      : error.message
  }
  switch type {
  case .bool:
    return "cannot convert \(goQuoted(text)) to bool; only the strings \"true\" or \"false\" are "
      + "allowed"
  case .number:
    return "cannot convert \(goQuoted(text)) to number; given string must be a decimal "
      + "representation of a number"
  default: return "cannot convert \(value.type.name) to \(type.constraintName)"
  }
}
