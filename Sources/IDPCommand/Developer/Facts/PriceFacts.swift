import Rego

/// A line of `prices.csv`.
struct PriceRow {
  let machine: String
  let accelerator: String
  let region: String
  /// *Unit and base*: 1/100,000 US dollars an hour; null where the source has no credible price.
  let onDemand: Value
  let spot: Value
  let source: String
  let note: String

  init(_ line: String) throws(DeveloperError) {
    let cells = fields(line)
    guard cells.count == 8 else { throw .reference("'\(line)' has not 8 cells") }
    (machine, accelerator, region, source, note) = (
      cells[0], cells[1], cells[3], cells[6], cells[7]
    )
    onDemand = try PriceRow.scaled(cells[4])
    spot = try PriceRow.scaled(cells[5])
  }

  /// A price in whole units, which are read several times as fast as fractions.
  static func scaled(_ price: String) throws(DeveloperError) -> Value {
    guard !price.isEmpty else { return .null }
    let parts = price.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    let zeros = String(repeating: "0", count: max(0, 5 - fraction.utf8.count))
    guard parts.count <= 2, fraction.utf8.count <= 5, let units = Int(parts[0] + fraction + zeros)
    else { throw .reference("'\(price)' is no price of at most 5 decimals") }
    return .integer(units)
  }
}

/// Prices of machine types and of attached GPUs.
///
/// Each has lists of prices in the order of one of `regions`, and the name of a note where the
/// source is not the default. Lists and whole numbers keep the load of 9,000 prices below 3 ms.
@Sendable
func priceFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let rows = try reference.priceRows()
  let standard = rows.first?.source ?? ""
  var table = PriceTable(standard: standard)
  var machines: [String: [PriceRow]] = [:]
  var gpus: [String: [PriceRow]] = [:]
  for row in rows {
    if row.machine == "n1-attached-gpu" {
      gpus[row.accelerator, default: []].append(row)
    } else {
      machines[row.machine, default: []].append(row)
    }
  }
  let attached = gpus.sorted { $0.key < $1.key }.map { ($0.key, table.entry($0.value)) }
  let types = machines.sorted { $0.key < $1.key }.map { ($0.key, table.entry($0.value)) }
  return .map([
    ("about", reference.about(reference.priceHead).adding("default_source", .string(standard))),
    ("attached_gpus", .map(attached)),
    ("machine_types", .map(types)),
    ("notes", .map(table.described)),
    ("regions", .map(table.regionLists)),
    ("unit", .string("1/100000 USD per hour, list price without tax")),
  ])
}

/// Prices in the making: what several machine types share is written once.
private struct PriceTable {
  let standard: String
  private var regions: [[String]] = []
  private var notes: [(source: String, text: String)] = []

  init(standard: String) { self.standard = standard }

  /// The prices of one machine type.
  mutating func entry(_ rows: [PriceRow]) -> Value {
    let rows = rows.sorted { $0.region < $1.region }
    let list = rows.map(\.region)
    if !regions.contains(list) { regions.append(list) }
    var members: [(String, Value)] = [
      ("on_demand", .list(rows.map(\.onDemand))),
      ("regions", .string("r\((regions.firstIndex(of: list) ?? 0) + 1)")),
      ("spot", .list(rows.map(\.spot))),
    ]
    var names: [String?] = []
    for row in rows { names.append(note(of: row)) }
    if let first = names.first, names.allSatisfy({ $0 == first }) {
      if let first { members.append(("note", .string(first))) }
    } else {
      members.append(("notes", .list(names.map { $0.map { .string($0) } ?? .null })))
    }
    return .map(members)
  }

  /// *nil when* the price is of the default source and needs no words.
  private mutating func note(of row: PriceRow) -> String? {
    guard row.source != standard || !row.note.isEmpty else { return nil }
    if !notes.contains(where: { $0 == (row.source, row.note) }) {
      notes.append((row.source, row.note))
    }
    return "n\((notes.firstIndex { $0 == (row.source, row.note) } ?? 0) + 1)"
  }

  /// The notes by name.
  var described: [(String, Value)] {
    notes.enumerated().map { index, note in
      (
        "n\(index + 1)",
        .map([("source", .string(note.source)), ("text", .string(note.text))])
      )
    }
  }

  /// Region to its place in the lists of prices, by the name of the list of regions.
  var regionLists: [(String, Value)] {
    regions.enumerated().map { index, list in
      ("r\(index + 1)", .map(list.enumerated().map { ($1, .integer($0)) }))
    }
  }
}

/// Prices of disks, storage, networks and managed services, as the reference has them.
@Sendable
func serviceFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("services-prices.yaml")
  let about = reference.about(file)
  return file.value(of: file.root).adding("about", about)
}

extension Reference {
  /// The rows of `prices.csv`.
  func priceRows() throws(DeveloperError) -> [PriceRow] {
    var rows: [PriceRow] = []
    for line in try lines("prices.csv").drop(while: { $0.hasPrefix("#") }).dropFirst()
    where !line.isEmpty {
      rows.append(try PriceRow(line))
    }
    return rows
  }

  /// The comments above the rows of `prices.csv`.
  var priceHead: [String] {
    ((try? lines("prices.csv")) ?? []).prefix { $0.hasPrefix("#") }.map { $0 }
  }
}

/// The cells of a line of comma-separated values; quotes hold commas.
private func fields(_ line: String) -> [String] {
  var cells: [String] = [""]
  var isQuoted = false
  for character in line where character != "\r" {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: cells.append("")
    default: cells[cells.count - 1].append(character)
    }
  }
  return cells
}
