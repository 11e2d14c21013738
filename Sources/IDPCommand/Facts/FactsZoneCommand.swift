import Rego

extension IDP {
  /// The command `idp facts zone`.
  static let factsZoneCommand = factCommand(
    "zone", "show where accelerators and machine types are listed",
    discussion: "Being listed is not capacity or quota: neither is known here.",
    options: CommandOption.factAccelerators + [
      CommandOption("machine", value: .text("TYPE"), "a machine type, such as a2-highgpu-1g")
    ],
    positionals: [Positional("PLACE", "a region or zone; all without it", .optional)],
    examples: [
      Example("idp facts zone --gpu l4", "which zones list an L4?"),
      Example("idp facts zone europe-west4", "what does a region list?"),
      Example("idp facts zone us-central1-a --gpu h100", "does this zone?"),
    ]
  ) { query throws(CommandFailure) in
    let place = query.arguments.positional("PLACE")?.lowercased()
    let region = try query.region(place)
    let zone = place == region ? nil : place
    var table = FactTable([
      .text("LISTED", "name"), .text("REGION", "region"), .text("ZONES", "zones"),
    ])
    let listings = try query.listings()
    for (name, regions) in listings {
      for (listed, zones) in regions.members where region == nil || listed == region {
        if let zone, let known = zones.elements, !known.isEmpty,
          !known.contains(where: { $0.string == zone })
        {
          continue
        }
        table.rows.append([.string(name), .string(listed), zones])
      }
    }
    guard !table.rows.isEmpty else {
      let others = listings.flatMap { $0.regions.members.map(\.key) }
      throw CommandFailure(
        place.map { "nothing of that is listed in \($0)" } ?? "nothing of that is listed",
        detail: others.isEmpty
          ? "no source lists it anywhere"
          : "it is listed in \(Set(others).sorted().joined(separator: ", "))", status: .findings)
    }
    var remarks = ["Listed is not available: capacity and quota are not known."]
    if table.rows.contains(where: { $0[2] == .null }) {
      remarks.append("Unknown zones: one source lists the region, none its zones.")
    }
    let unconfirmed = try query.store.facts("zones", "unconfirmed")
    for (name, _) in listings {
      guard let zones = unconfirmed[name]?.elements?.compactMap(\.string) else { continue }
      let near = zones.filter { zone in region.map { zone.hasPrefix($0) } ?? true }
      if near.isEmpty { continue }
      remarks.append(
        "\(name): one source also has \(near.joined(separator: ", ")), the other not its region.")
    }
    return FactAnswer(
      summary: listings.count == 1 ? summary(listings[0].name, table) : nil,
      topics: ["zones"], table: table,
      remarks: remarks)
  }

  private static func summary(_ name: String, _ table: FactTable) -> String {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let zones = table.rows.reduce(0) { $0 + ($1[2].elements?.count ?? 0) }
    return "\(name) is listed in \(count(table.rows.count, "region"))"
      + (zones > 0 ? " and \(count(zones, "known zone"))." : ".")
  }
}

extension FactQuery {
  /// What was asked for, with regions and zones; every accelerator when nothing was.
  ///
  /// *Shape*: region to zones; null where they are not known.
  fileprivate func listings() throws(CommandFailure) -> [(name: String, regions: Value)] {
    let gpus = try store.facts("zones", "gpus")
    let tpus = try store.facts("zones", "tpus")
    if let word = arguments.value("machine") {
      let zones = try store.facts("zones", "machine_types")
      let regions = try store.facts("zones", "machine_type_regions")
      return try machines(word).map { machine in
        let plain = regions[machine.name]?.elements?.compactMap(\.string).map { ($0, Value.null) }
        return (
          machine.name, zones[machine.name].map(knownZones) ?? .map(plain ?? [])
        )
      }
    }
    if let labels = try accelerators() {
      return labels.map { ($0, knownZones(gpus[$0] ?? tpus[$0] ?? .map([]))) }
    }
    return (gpus.members + tpus.members).map { ($0.key, knownZones($0.value)) }
  }

  /// Regions whose zones no source has say so.
  private func knownZones(_ regions: Value) -> Value {
    .map(regions.members.map { ($0.key, $0.value.elements?.isEmpty ?? true ? .null : $0.value) })
  }
}
