import Documents
import Testing

@testable import Rego

/// A call of a builtin on JSON operands, and its result as Rego text.
struct DirectCall: CustomTestStringConvertible, Sendable {
  let name: String
  /// *Shape*: a JSON array of the operands.
  let operands: String
  /// The result, `undefined`, or the error as `code: message`.
  let result: String
  var testDescription: String { "\(name)(\(operands))" }

  init(_ name: String, _ operands: String, _ result: String) {
    self.name = name
    self.operands = operands
    self.result = result
  }

  /// What the builtin answers, in the form of `result`.
  func evaluate(in context: BuiltinContext = BuiltinContext()) throws -> String {
    let builtin = Builtins.all[try #require(Builtins.index(of: name))]
    let document = try #require(JSONParser.parse(text: operands).value)
    guard case .array(let array) = Value(document.root) else { return "no operands" }
    try #require(array.elements.count == builtin.operands.count)
    do throws(BuiltinError) {
      for (position, types) in builtin.operands.enumerated()
      where !types.contains(typeOf: array.elements[position]) {
        throw BuiltinError.type(operand: position + 1, types, got: array.elements[position])
      }
      return try builtin.evaluate(context, array.elements)?.description ?? "undefined"
    } catch {
      return "\(error.code.rawValue): \(error.message)"
    }
  }
}
