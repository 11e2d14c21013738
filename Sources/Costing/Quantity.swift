/// The least and the most of something there are at a time.
package struct Quantity: Hashable, Sendable {
  package let min: Int
  package let max: Int
  /// How much of the most there is on average, as somebody stated; *nil when* nobody did.
  ///
  /// *Unit and base*: per cent.
  package var share: Int?

  package static let one = Quantity(min: 1, max: 1)

  package init(min: Int, max: Int, share: Int? = nil) {
    self.min = min
    self.max = Swift.max(min, max)
    self.share = share
  }

  package init(_ count: Int) { self.init(min: count, max: count) }

  /// More than this of anything is a mistake, not a plan.
  package static let limit = 1_000_000

  package static func * (a: Quantity, factor: Int) -> Quantity {
    Quantity(min: a.min * factor, max: a.max * factor, share: a.share)
  }

  /// Such as `3` or `0 to 8`.
  package var text: String { min == max ? String(min) : "\(min) to \(max)" }
}
