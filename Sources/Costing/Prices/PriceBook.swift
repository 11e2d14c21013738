import Catalog
import Diagnostics
import Documents
import Text

/// The list prices of a catalogue, and what must be known to apply them.
package struct PriceBook: Sendable {
  let prices: Node
  let services: Node
  let machines: Node
  let tpus: Node

  /// *Unit and base*: hours, as Google's own price lists count them.
  package static let hoursPerMonth = 730

  /// *Throws*: when a topic is missing or cannot be read.
  package init(_ catalog: Catalog) throws(PriceBookError) {
    prices = try Self.topic("prices", catalog)
    services = try Self.topic("services", catalog)
    machines = try Self.topic("machine_types", catalog)
    tpus = try Self.topic("tpus", catalog)
  }

  private static func topic(
    _ name: String, _ catalog: Catalog
  ) throws(PriceBookError) -> Node {
    guard let fact = catalog.facts(named: name) else {
      throw PriceBookError(message: "the catalogue has no facts about \(name)")
    }
    let source = SourceFile(
      index: 0, path: catalog.displayPath(of: fact.file.path), bytes: fact.file.bytes)
    let document =
      fact.isYAML
      ? YAMLParser.parse(source, resolution: .core).value.first : JSONParser.parse(source).value
    guard let document else {
      throw PriceBookError(message: "'\(source.path)' cannot be read")
    }
    return document.root
  }

  /// The topics that amounts are from, with the part of each that tells its age.
  package var topics: [(name: String, about: Node?)] {
    [("prices", prices["about"]), ("services", services["about"])]
  }
}

/// Why there are no prices.
package struct PriceBookError: Error, Equatable, Sendable {
  package let message: String
}

// Machines and what is attached to them: every region has a price of its own.
extension PriceBook {
  /// The price of a machine type, with the accelerators that it always carries.
  func machine(_ name: String, in region: String, isSpot: Bool) throws(Unpriced) -> UnitPrice {
    try hourly("machine_types", name, in: region, isSpot: isSpot, unit: "node")
  }

  /// The price of one GPU that is attached to an N1 machine.
  func attachedGPU(_ name: String, in region: String, isSpot: Bool) throws(Unpriced) -> UnitPrice {
    try hourly("attached_gpus", name, in: region, isSpot: isSpot, unit: "GPU")
  }

  private func hourly(
    _ table: String, _ name: String, in region: String, isSpot: Bool, unit: String
  ) throws(Unpriced) -> UnitPrice {
    guard let entry = prices[table]?[name] else {
      throw .noPrice("no source has a price of \(name)")
    }
    let kind = isSpot ? "spot" : "on_demand"
    guard let list = entry["regions"]?.string,
      let place = prices["regions"]?[list]?[region]?.number?.int64.map({ Int($0) })
    else { throw .noPrice("the price of \(name) is unknown in \(region)") }
    guard let units = entry[kind]?[place]?.number?.int64 else {
      throw .noPrice(
        "the \(isSpot ? "spot" : "on-demand") price of \(name) is unknown in \(region)")
    }
    let note = entry["note"]?.string ?? entry["notes"]?[place]?.string
    let text = note.flatMap { prices["notes"]?[$0] }.map { note in
      "\(note["text"]?.string ?? "") (\(note["source"]?.string ?? "no source"))"
    }
    return UnitPrice(
      row: "prices.\(table).\(name).\(kind)[\(region)]",
      amount: Money(hundredThousandths: Int(units)), period: .hour, unit: unit,
      notes: text.map { [$0] } ?? [])
  }

  /// What is known about a machine type; *nil when* no source lists it.
  func facts(aboutMachine name: String) -> Node? { machines["machines"]?[name] }

  /// The number of nodes of a slice; *nil when* no source lists the topology for the machine type.
  func nodes(ofTopology topology: String, machineType: String) -> Int? {
    for accelerator in tpus["accelerators"]?.members ?? tpus.members {
      if let nodes = accelerator.value["topologies"]?[topology]?[machineType]?.number?.int64 {
        return Int(nodes)
      }
    }
    return nil
  }

  /// The disk that GKE and Compute Engine give a machine type when none is named.
  func defaultDisk(ofMachine name: String) -> String {
    let family = facts(aboutMachine: name)?["family"]?.string ?? ""
    let facts = machines["families"]?[family]
    let types = facts?["boot_disk_types"]?.elements.compactMap(\.string) ?? []
    if types.isEmpty || types.contains("pd-balanced") { return "pd-balanced" }
    return facts?["default_boot_disk"]?.string ?? types[0]
  }
}

// Services: most rows hold for us-central1 alone.
extension PriceBook {
  /// A row of `services` by its way; one without a region holds everywhere.
  func service(
    _ path: [String], in region: String? = nil, per period: UnitPrice.Period, unit: String
  ) throws(Unpriced) -> UnitPrice {
    if let region, path[0].hasSuffix("_us_central1"), region != "us-central1" {
      let what = path[0].split(separator: "_").dropLast(2).joined(separator: " ")
      throw .noPrice("the price of \(what) is unknown in \(region)")
    }
    let row = "services." + path.joined(separator: ".")
    var node: Node? = services
    for step in path { node = node?[step] }
    guard let text = node?.number?.text, let amount = Money(dollars: text) else {
      throw .noPrice("no source has \(row)")
    }
    let remarks = services["about"]?["remarks"]
    let notes = path.indices.compactMap {
      remarks?[path[...$0].joined(separator: "/")]?.string.map { "source: \($0)" }
    }
    return UnitPrice(row: row, amount: amount, period: period, unit: unit, notes: notes)
  }

  /// A row of `services` that has prices by region.
  func regional(
    _ path: [String], in region: String, what: String, unit: String,
    per period: UnitPrice.Period = .month
  ) throws(Unpriced) -> UnitPrice {
    var node: Node? = services
    for step in path { node = node?[step] }
    guard let node else { throw .noPrice("no source has a price of \(what)") }
    guard let text = node[region]?.number?.text, let amount = Money(dollars: text) else {
      throw .noPrice("the price of \(what) is unknown in \(region)")
    }
    return UnitPrice(
      row: "services." + path.joined(separator: ".") + "[\(region)]", amount: amount,
      period: period, unit: unit, notes: [])
  }

  /// The price of a disk type.
  func disk(_ type: String, in region: String) throws(Unpriced) -> UnitPrice {
    try regional(["disks_usd_per_gib_month", type], in: region, what: type, unit: "GiB")
  }

  /// The price of local SSD.
  func localSSD(in region: String, isSpot: Bool) throws(Unpriced) -> UnitPrice {
    try regional(
      ["local_ssd_usd_per_gib_month", isSpot ? "spot" : "on_demand"], in: region,
      what: isSpot ? "spot local SSD" : "local SSD", unit: "GiB")
  }
}
