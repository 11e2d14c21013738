import Rego

/// Where accelerators and machine types are listed: name to region to zones.
///
/// A region without zones is listed by the source of regions and by none of zones.
@Sendable
func zoneFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("zones.yaml")
  let gpus = try file.require("gpus").members
  let tpus = try file.require("tpus").members
  let regions = try file.require("machine_type_regions")
  var machines: [(String, Value)] = []
  for (name, entry) in try file.require("machine_types").members {
    // One entry may stand for all sizes of a series.
    for (machine, regions) in regions.members
    where machine == name || machine.hasPrefix(name + "-") {
      machines.append((machine, zones(of: entry, in: regions.elements ?? [])))
    }
  }
  let unconfirmed = (gpus + tpus).compactMap { name, entry in
    entry["zones_outside_regions"].map { (name, $0) }
  }
  return .map([
    ("about", reference.about(file)),
    ("gpus", .map(gpus.map { ($0.key, zones(of: $0.value)) })),
    ("machine_type_regions", regions),
    ("machine_types", .map(machines)),
    ("tpus", .map(tpus.map { ($0.key, zones(of: $0.value)) })),
    ("unconfirmed", .map(unconfirmed)),
  ])
}

/// Regions that prices or accelerators name; those without a price of the billing catalogue are
/// restricted to projects that Google has listed.
@Sendable
func regionFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("zones.yaml")
  let prices = try reference.priceRows()
  let billed = Set(prices.filter { $0.source.hasPrefix("CYC") }.map(\.region))
  var all = Set(prices.map(\.region))
  for kind in ["gpus", "tpus"] {
    for (_, entry) in try file.require(kind).members {
      all.formUnion(entry["regions"]?.elements?.compactMap(\.string) ?? [])
    }
  }
  return .map([
    ("about", reference.about(file.head + reference.priceHead)),
    ("regions", .list(all.sorted().map { .string($0) })),
    ("restricted", .list(all.subtracting(billed).sorted().map { .string($0) })),
  ])
}

private func zones(of entry: Value) -> Value {
  zones(of: entry, in: entry["regions"]?.elements ?? [])
}

private func zones(of entry: Value, in regions: [Value]) -> Value {
  let zones = entry["zones"]?.elements ?? []
  return .map(
    regions.compactMap(\.string).map { region in
      (region, .list(zones.filter { $0.string?.hasPrefix(region + "-") ?? false }))
    })
}
