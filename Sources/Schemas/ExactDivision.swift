import Text

/// Divisibility of decimals without rounding.
enum ExactDivision {
  /// A whole number times a power of ten.
  private struct Decimal {
    /// Digits with a sign, no leading zeros needed.
    var digits: String
    var exponent: Int

    /// *nil when* the text is not a decimal, or its exponent is absurd.
    init?(_ text: String) {
      var digits = ""
      var exponent = 0
      var isFraction = false
      var rest = Substring(text)
      if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
        guard let power = Int(rest[rest.index(after: mark)...].drop { $0 == "+" }) else {
          return nil
        }
        exponent = power
        rest = rest[..<mark]
      }
      for character in rest {
        if character == "." {
          isFraction = true
        } else {
          digits.append(character)
          if isFraction { exponent -= 1 }
        }
      }
      guard exponent.magnitude < 5000, digits.utf8.count < 5000 else { return nil }
      self.digits = digits
      self.exponent = exponent
    }

    /// The whole number at a lower exponent.
    func scaled(to lower: Int) -> Number? {
      let text = digits + String(repeating: "0", count: exponent - lower)
      let isNegative = text.hasPrefix("-")
      let trimmed = text.drop { $0 == "-" }.drop { $0 == "0" }
      if trimmed.isEmpty { return Number(0) }
      return Number(parsing: (isNegative ? "-" : "") + trimmed)
    }
  }

  /// Whether `number` is a whole multiple of `divisor`; true where that cannot be decided.
  static func isMultiple(_ number: Number, of divisor: Number) -> Bool {
    guard let a = Decimal(number.text), let b = Decimal(divisor.text) else { return true }
    let exponent = min(a.exponent, b.exponent)
    guard let x = a.scaled(to: exponent), let y = b.scaled(to: exponent) else { return true }
    guard case .success(let remainder) = Result(catching: { try x.remainder(dividingBy: y) }) else {
      return true
    }
    return remainder.sign == 0
  }
}
