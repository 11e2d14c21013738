import Text

/// Amounts with units.
///
/// *Source*: OPA 1.x, "Units".
enum UnitBuiltins {
  static let all: [Builtin] = [
    Builtin("units.parse", [.string], .number) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      do throws(UnitError) {
        return .number(try UnitQuantity.amount(text))
      } catch {
        throw BuiltinError(message(error, noun: "amount", unit: "unit"))
      }
    },
    Builtin("units.parse_bytes", [.string], .number) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      do throws(UnitError) {
        return .number(try UnitQuantity.bytes(text))
      } catch {
        let message = message(error, noun: "byte amount", unit: "byte unit")
        throw BuiltinError(message)
      }
    },
  ]

  private static func message(_ error: UnitError, noun: String, unit: String) -> String {
    switch error {
    case .noAmount: "no \(noun) provided"
    case .notANumber: "could not parse \(noun) to a number"
    case .spaces: "spaces not allowed in resource strings"
    case .exponentTooLarge: "exponent too large"
    case .unknownUnit(let name): "\(unit) \(name) not recognized"
    }
  }
}
