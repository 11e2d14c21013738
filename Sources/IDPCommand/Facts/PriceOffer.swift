import Rego
import Text

/// What something costs in a region.
struct PriceOffer {
  let name: String
  let region: String
  let accelerator: String?
  let count: Int
  /// *Unit and base*: US dollars an hour; null when not known.
  let onDemand: Value
  let spot: Value
  /// The name of the note that explains the price; *nil when* nothing has to be.
  let note: String?
  /// Whether the price is that of a GPU without its machine.
  let isAttached: Bool

  /// The offers of an entry of the facts, one a region.
  ///
  /// - Parameter prices: the topic, whose `regions` say where in the lists a region's prices are.
  static func offers(
    _ name: String, _ accelerator: String?, count: Int, isAttached: Bool, entry: Value?,
    prices: Value
  ) -> [PriceOffer] {
    guard let entry, let list = entry["regions"]?.string else { return [] }
    return (prices["regions"]?[list]?.members ?? []).map { region, place in
      func cell(_ key: String) -> Value? {
        guard let place = place.integer, let cells = entry[key]?.elements, cells.count > place
        else { return nil }
        return cells[place]
      }
      return PriceOffer(
        name: name, region: region, accelerator: accelerator, count: count,
        onDemand: dollars(cell("on_demand")), spot: dollars(cell("spot")),
        note: entry["note"]?.string ?? cell("notes")?.string, isAttached: isAttached)
    }
  }

  /// A price in units of 1/100,000 dollars as dollars; null stays null.
  private static func dollars(_ units: Value?) -> Value {
    units?.integer.map { decimal($0, places: 5) } ?? .null
  }
}

extension Value {
  /// A price of an hour with five decimals for a month of 730, to the cent; null stays null.
  var perMonth: Value {
    guard case .number(let hour) = self, let units = Int(hour.text.filter { $0 != "." }) else {
      return .null
    }
    return decimal((units * 730 + 500) / 1000, places: 2)
  }
}

/// A number of so many decimals.
private func decimal(_ units: Int, places: Int) -> Value {
  let digits = String(units)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
  return Number(parsing: "\(padded.dropLast(places)).\(padded.suffix(places))")
    .map(Value.number) ?? .null
}

extension FactQuery {
  /// What is sold under a name: a machine type or series, else an accelerator.
  func offers(_ word: String) throws(CommandFailure) -> [PriceOffer] {
    let all = try store.entries("machine_types", "machines")
    let name = word.lowercased()
    if all.contains(where: { $0.name == name || $0.name.hasPrefix(name + "-") }) {
      return try offers(of: try machines(name))
    }
    let names =
      FactName.gpus(try store.entries("accelerators", "gpus"))
      + FactName.tpus(try store.entries("tpus", "accelerators"))
    let labels = FactName.labels(of: word, among: names)
    guard !labels.isEmpty else {
      let near = FactName.nearestLabel(to: word, among: names) ?? nearestWord(name, all.map(\.name))
      throw .nothing("nothing is called \"\(word)\"", near: near, list: "idp facts machine")
    }
    let carriers = all.filter { labels.contains($0.facts["accelerator"]?.string ?? "") }
    let prices = try store.topic("prices")
    return try offers(of: carriers)
      + labels.flatMap { label in
        PriceOffer.offers(
          "n1-* (GPU alone)", label, count: 1, isAttached: true,
          entry: prices["attached_gpus"]?[label], prices: prices)
      }
  }

  private func offers(of machines: [NamedFact]) throws(CommandFailure) -> [PriceOffer] {
    let prices = try store.topic("prices")
    return machines.flatMap { machine in
      PriceOffer.offers(
        machine.name, machine.facts["accelerator"]?.string, count: machine.integer("count") ?? 0,
        isAttached: false, entry: prices["machine_types"]?[machine.name], prices: prices)
    }
  }
}
