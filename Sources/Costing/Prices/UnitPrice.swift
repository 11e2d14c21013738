/// What one of something costs, and the row of the facts that says so.
package struct UnitPrice: Hashable, Sendable {
  /// The way to the row, such as `prices.machine_types.g2-standard-4.on_demand[us-central1]`.
  package let row: String
  package let amount: Money
  package let period: Period
  /// What one is, such as `node` or `GiB`.
  package let unit: String
  /// What the sources say about the row.
  package let notes: [String]

  /// What the amount is paid for: a time, or a thing that is used up.
  package enum Period: String, Sendable {
    case hour, month, once
  }

  /// The price of one for a whole month; of what is used up, the price of one.
  package var monthly: Money {
    period == .hour ? amount * PriceBook.hoursPerMonth : amount
  }

  /// Whether it is a price of spot capacity, which moves every month.
  package var isSpot: Bool { row.contains(".spot[") }

  /// Such as `0.70683 USD/node/hour`.
  package var text: String {
    "\(amount.exactText) USD/\(unit)" + (period == .once ? "" : "/\(period.rawValue)")
  }
}

/// Why something has no amount.
package struct Unpriced: Error, Hashable, Sendable {
  package let kind: Kind
  package let reason: String

  /// What would have to be known.
  package enum Kind: String, Sendable {
    /// How much will be used.
    case use
    /// A value that no file decides.
    case value
    /// The price.
    case price
  }

  /// No source has the price.
  package static func noPrice(_ reason: String) -> Unpriced {
    Unpriced(kind: .price, reason: reason)
  }

  /// It depends on use, and not even the price of that is known.
  package static func openUse(_ reason: String) -> Unpriced {
    Unpriced(kind: .use, reason: "depends on use, and \(reason)")
  }

  /// A value waits for others, which have names.
  package static func depends(on causes: [String]) -> Unpriced {
    let names = causes.isEmpty ? "a value that no file decides" : causes.joined(separator: ", ")
    return Unpriced(kind: .value, reason: "depends on \(names)")
  }
}

extension UnitPrice {
  /// The price of a part of the unit, which has a name of its own.
  func part(_ divisor: Int, _ unit: String) -> UnitPrice {
    UnitPrice(
      row: row, amount: amount.divided(by: divisor), period: period, unit: unit, notes: notes)
  }
}
