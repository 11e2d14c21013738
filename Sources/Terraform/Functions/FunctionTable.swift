/// All functions by name.
enum FunctionTable {
  /// The functions by name, without the four that need the evaluator.
  static let functions: [String: Function] = {
    var result: [String: Function] = [:]
    for group in [
      numericFunctions, stringFunctions, patternFunctions, formatFunctions, conversionFunctions,
      sequenceFunctions, searchFunctions, mapFunctions, setFunctions, encodingFunctions,
      hashFunctions, timeFunctions, networkFunctions, fileFunctions, impureFunctions,
    ] {
      result.merge(group) { first, _ in first }
    }
    return result
  }()

  /// The functions whose arguments are not simply evaluated.
  static let special: Set<String> = ["try", "can", "templatefile", "templatestring"]

  /// Every name that can be called, for suggestions.
  static let names: [String] = (Array(functions.keys) + special).sorted()
}

/// Functions whose results depend on more than their arguments, so they stay unknown.
let impureFunctions: [String: Function] = {
  let unknownString: Function.Body = { (call: FunctionCall) throws(FunctionError) -> Value in
    .unknown(call.type, origin: Origin(nil, unknown: "the time, chance or machine of a run"))
  }
  return [
    "timestamp": Function([], .string, unknownString),
    "plantimestamp": Function([], .string, unknownString),
    "uuid": Function([], .string, unknownString),
    "bcrypt": Function(
      [.init("str", .string)], rest: .init("cost", .number), .string, unknownString),
    "abspath": Function([.init("path", .string)], .string, unknownString),
    "pathexpand": Function([.init("path", .string)], .string, unknownString),
    // Their results are fixed, but no one here computes them.
    "rsadecrypt": Function(
      [.init("ciphertext", .string), .init("privatekey", .string)], .string, unknownString),
    "base64gzip": Function([.init("str", .string)], .string, unknownString),
  ]
}()
