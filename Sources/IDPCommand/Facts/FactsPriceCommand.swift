import Rego

extension IDP {
  /// The command `idp facts price`.
  static let factsPriceCommand = factCommand(
    "price", "show list prices of machine types, accelerators and disks",
    discussion: """
      US dollars without tax and discount. Accelerators are sold with their machine types, so the \
      price of a GPU is that of the machine type that carries it; for N1 it is that of the GPU \
      alone. A month is 730 hours. Spot prices move every month: never decide on one alone.
      """,
    options: [
      .factRegion,
      CommandOption("count", value: .integer("N", 1...256), "so many accelerators on a machine"),
      CommandOption("spot", "the price of machines that may be taken away at any time"),
    ],
    positionals: [Positional("WHAT", "a machine type, accelerator or disk type")],
    examples: [
      Example(
        #"idp facts price "A100 80GB" --region europe-west4 --spot"#, "what does one cost, spot?"),
      Example("idp facts price g2-standard-12", "one machine type in every region"),
      Example("idp facts price pd-ssd --region us-central1", "a disk"),
    ]
  ) { query throws(CommandFailure) in
    let word = query.arguments.positional("WHAT") ?? ""
    let region = try query.region(query.arguments.value("region"))
    if let disks = try diskAnswer(word.lowercased(), region, query) { return disks }
    let isSpot = query.arguments.flag("spot")
    var offers = try query.offers(word).filter { region == nil || $0.region == region }
    if let count = query.arguments.integer("count") {
      offers = offers.filter { $0.count == count || $0.isAttached }
    } else if region == nil, let least = offers.map(\.count).min() {
      // All sizes in all regions would be a price list, not an answer.
      offers = offers.filter { $0.count == least }
    }
    guard !offers.isEmpty else {
      throw CommandFailure(
        "no price is known for \"\(word)\"" + (region.map { " in \($0)" } ?? ""),
        detail: "unknown is not free: look it up in Google's price list", status: .findings)
    }
    offers.sort { a, b in
      let first = (isSpot ? a.spot : a.onDemand).approximate ?? .infinity
      let second = (isSpot ? b.spot : b.onDemand).approximate ?? .infinity
      return (first, a.name, a.region) < (second, b.name, b.region)
    }
    return priceAnswer(offers, isSpot, try query.store.topic("prices"))
  }

  private static func priceAnswer(
    _ offers: [PriceOffer], _ isSpot: Bool, _ prices: Value
  ) -> FactAnswer {
    let notes = prices["notes"] ?? .map([])
    let sources = prices["about"]?["sources"] ?? .map([])
    let kind = isSpot ? "spot" : "on_demand"
    let title = isSpot ? "SPOT USD/h" : "ON DEMAND USD/h"
    let other: FactTable.Column =
      isSpot
      ? .number("ON DEMAND USD/h", "on_demand_usd_per_hour")
      : .number("SPOT USD/h", "spot_usd_per_hour")
    var table = FactTable([
      .text("MACHINE TYPE", "machine_type"), .text("REGION", "region"),
      .text("ACCELERATOR", "accelerator"), .number("COUNT", "count"),
      .number(title, "\(kind)_usd_per_hour"), other, .number("USD/month", "\(kind)_usd_per_month"),
      .text("NOTE", "note"),
    ])
    var used: [String] = []
    for offer in offers {
      let price = isSpot ? offer.spot : offer.onDemand
      if let note = offer.note, !used.contains(note) { used.append(note) }
      table.rows.append([
        .string(offer.name), .string(offer.region),
        offer.accelerator.map { .string($0) } ?? .string("none"),
        .integer(offer.count), price, isSpot ? offer.onDemand : offer.spot, price.perMonth,
        .string(offer.note ?? ""),
      ])
    }
    var remarks = used.sorted().map { name in
      let source = notes[name]?["source"]?.string ?? ""
      let date = sources[source]?["date"]?.string.map { " of \($0)" } ?? ""
      return "\(name): \(source)\(date), \(notes[name]?["text"]?.string ?? "")"
    }
    remarks.append("List prices without tax; boot disks are extra.")
    if isSpot { remarks.append("Spot prices move every month, and sources differ.") }
    return FactAnswer(topics: ["prices"], table: table, remarks: remarks)
  }

  /// The prices of a disk type; *nil when* the word is none.
  private static func diskAnswer(
    _ word: String, _ region: String?, _ query: FactQuery
  ) throws(CommandFailure) -> FactAnswer? {
    let unpriced = ["hyperdisk-balanced", "hyperdisk-ml", "hyperdisk-throughput"]
    if unpriced.contains(word) {
      throw CommandFailure(
        "no price is known for \"\(word)\"", detail: "no source has one", status: .findings)
    }
    guard word.contains("pd-") || word.hasPrefix("hyperdisk") || word == "snapshot" else {
      return nil
    }
    let disks = try query.store.facts("services", "disks_usd_per_gib_month")
    guard let prices = disks[word] else {
      throw .nothing(
        "no disk type is called \"\(word)\"", near: nearestWord(word, disks.members.map(\.key)),
        list: "idp facts price pd-balanced")
    }
    var table = FactTable([
      .text("DISK TYPE", "disk_type"), .text("REGION", "region"),
      .number("USD/GiB/month", "usd_per_gib_month"),
    ])
    table.rows = prices.members.filter { region == nil || $0.key == region }.map {
      [.string(word), .string($0.key), $0.value]
    }
    guard !table.rows.isEmpty else {
      throw CommandFailure(
        "no price is known for \"\(word)\"" + (region.map { " in \($0)" } ?? ""),
        status: .findings)
    }
    return FactAnswer(topics: ["services"], table: table, remarks: ["List prices without tax."])
  }
}
