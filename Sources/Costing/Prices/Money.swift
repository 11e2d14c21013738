/// An amount of US dollars that is never rounded on the way.
///
/// *Unit and base*: whole billionths of a dollar, the finest that a price row has.
package struct Money: Hashable, Sendable {
  private let nanos: Int128

  package static let zero = Money(nanos: 0)

  private init(nanos: Int128) { self.nanos = nanos }

  /// A decimal number of dollars, such as `0.70683` or `5.48e-05`.
  ///
  /// *nil when* the text is none, or finer than a billionth.
  package init?(dollars text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, parts.count <= 2 else { return nil }
    guard let exponent = parts.count == 2 ? Int(parts[1]) : 0, abs(exponent) <= 18 else {
      return nil
    }
    let digits = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = digits.count == 2 ? digits[1] : ""
    guard digits.count <= 2, var value = Int128(digits[0] + fraction) else { return nil }
    var shift = 9 + exponent - fraction.utf8.count
    while shift > 0 {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      value = product
      shift -= 1
    }
    while shift < 0 {
      guard value % 10 == 0 else { return nil }
      value /= 10
      shift += 1
    }
    nanos = value
  }

  /// Prices in 1/100,000 of a dollar, the unit of `prices.json`.
  package init(hundredThousandths units: Int) { nanos = Int128(units) * 10_000 }

  /// The amount in whole cents, half a cent rounded up.
  package var roundedToCents: Money {
    let cent: Int128 = 10_000_000
    let magnitude = (nanos.magnitude + 5_000_000) / UInt128(cent) * UInt128(cent)
    return Money(nanos: nanos < 0 ? -Int128(magnitude) : Int128(magnitude))
  }

  /// All its digits, without zeros at the end.
  package var exactText: String {
    var fraction = String(nanos.magnitude % 1_000_000_000)
    fraction = String(repeating: "0", count: 9 - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = sign + String(nanos.magnitude / 1_000_000_000)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// Dollars and cents, such as `73.00`.
  package var text: String {
    let cents = roundedToCents.nanos.magnitude / 10_000_000
    let rest = cents % 100
    return (cents == 0 ? "" : sign) + "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A part of the amount; price rows are coarse enough for tenths and quarters.
  func divided(by divisor: Int) -> Money { Money(nanos: nanos / Int128(divisor)) }

  private var sign: String { nanos < 0 ? "-" : "" }
}

extension Money: Comparable {
  package static func < (a: Money, b: Money) -> Bool { a.nanos < b.nanos }

  package static func + (a: Money, b: Money) -> Money { Money(nanos: a.nanos + b.nanos) }

  package static func - (a: Money, b: Money) -> Money { Money(nanos: a.nanos - b.nanos) }

  package static func * (a: Money, factor: Int) -> Money { Money(nanos: a.nanos * Int128(factor)) }
}
