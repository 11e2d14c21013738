import Documents

/// Collects what a resource costs.
struct Bill {
  let book: PriceBook
  private(set) var items: [LineItem] = []
  private(set) var open: [OpenItem] = []

  init(_ book: PriceBook) { self.book = book }

  /// So many of something at a price.
  mutating func add(
    _ what: String, _ quantity: Quantity, at price: UnitPrice, assumptions: [String] = []
  ) {
    items.append(
      LineItem(
        what: what, quantity: quantity, price: price, assumptions: assumptions + price.notes))
  }

  /// What has a price by use alone.
  mutating func addUse(_ what: String, at price: UnitPrice) {
    let unpriced = Unpriced(kind: .use, reason: "depends on use")
    open.append(OpenItem(what: what, unpriced: unpriced, price: price))
  }

  /// What has no amount.
  mutating func add(_ what: String, without unpriced: Unpriced, price: UnitPrice? = nil) {
    open.append(OpenItem(what: what, unpriced: unpriced, price: price))
  }

  /// Adds what a part of the resource costs, or says why that is not known.
  mutating func attempt(_ what: String, _ body: (inout Bill) throws(Unpriced) -> Void) {
    do throws(Unpriced) {
      try body(&self)
    } catch {
      add(what, without: error)
    }
  }
}
