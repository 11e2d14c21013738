import Rego

extension CommandOption {
  /// The accelerators that an answer is about.
  static let factAccelerators = [
    CommandOption("gpu", value: .text("GPU"), "a GPU, such as l4 or \"A100 80GB\""),
    CommandOption("tpu", value: .text("TPU"), "a TPU or generation, such as v5e"),
  ]

  /// The region that an answer is about.
  static let factRegion = CommandOption(
    "region", value: .text("REGION"), "only what is listed in a region, or in the region of a zone")
}

extension IDP {
  /// The command `idp facts machine`.
  static let factsMachineCommand = factCommand(
    "machine", "show machine types: size, accelerators, disks",
    options: CommandOption.factAccelerators + [
      CommandOption("count", value: .integer("N", 1...256), "only those with so many accelerators"),
      CommandOption("min-vcpu", value: .integer("N", 1...1000), "only those with as many vCPUs"),
      CommandOption("min-memory", value: .integer("GIB", 1...10_000), "only those with the memory"),
      .factRegion,
    ],
    positionals: [Positional("NAME", "a machine type or series; all without it", .optional)],
    examples: [
      Example("idp facts machine --gpu h100 --count 8", "what carries 8 H100?"),
      Example("idp facts machine g2-standard-12", "all that is known about one"),
      Example("idp facts machine n2 --min-memory 500", "the large ones of a series"),
    ]
  ) { query throws(CommandFailure) in
    let arguments = query.arguments
    let regions = try query.store.facts("zones", "machine_type_regions")
    let region = try query.region(arguments.value("region"))
    let accelerators = try query.accelerators()
    let count = arguments.integer("count")
    var machines = try query.machines(arguments.positional("NAME"))
    var remarks: [String] = []
    if let accelerators {
      machines = machines.filter { machine in
        accelerators.contains(machine.facts["accelerator"]?.string ?? "")
      }
      machines += try attached(accelerators, query, region, &remarks)
    }
    machines = machines.filter { machine in
      func isEnough(_ key: String, _ least: Int?) -> Bool {
        least.map { Double($0) <= machine.facts[key]?.approximate ?? 0 } ?? true
      }
      return isEnough("vcpu", arguments.integer("min-vcpu"))
        && isEnough("memory_gib", arguments.integer("min-memory"))
        && (count == nil || machine.integer("count") == count)
    }
    if let region {
      let unlisted = machines.filter { regions[$0.name] == nil && $0.facts["attached"] == nil }
      machines = machines.filter { machine in
        regions[machine.name]?.elements?.contains { $0.string == region }
          ?? (machine.facts["attached"] != nil)
      }
      if !unlisted.isEmpty, accelerators == nil {
        remarks.append("Regions of machine types without accelerators are not known.")
      }
    }
    guard !machines.isEmpty else {
      throw .nothing("no machine type matches", near: nil, list: "idp facts machine")
    }
    let topic = try query.store.topic("machine_types")
    return FactAnswer(
      topics: ["machine_types", "zones"], table: machineTable(machines, topic, regions),
      remarks: remarks)
  }

  /// N1 machines with GPUs, as if each number of GPUs were a machine type.
  private static func attached(
    _ accelerators: [String], _ query: FactQuery, _ region: String?, _ remarks: inout [String]
  ) throws(CommandFailure) -> [NamedFact] {
    let limits = try query.store.facts("machine_types", "n1_gpu_attach")["accelerators"]
    let zones = try query.store.facts("zones", "gpus")
    var found: [NamedFact] = []
    for accelerator in accelerators {
      if let region, zones[accelerator]?[region] == nil { continue }
      for (count, limit) in limits?[accelerator]?.members ?? [] {
        found.append(
          NamedFact(
            name: "n1-*",
            facts: .map([
              ("accelerator", .string(accelerator)), ("attached", .boolean(true)),
              ("count", Int(count).map { .integer($0) } ?? .null), ("family", .string("n1")),
              ("memory_gib", limit["max_memory_gib"] ?? .null), ("purchase", .string("on_demand")),
              ("regions", .words(zones[accelerator]?.members.map(\.key) ?? [])),
              ("vcpu", limit["max_vcpu"] ?? .null),
            ])))
      }
    }
    if !found.isEmpty {
      remarks.append("n1-*: any N1 machine type up to these vCPUs and this memory.")
    }
    return found
  }

  private static func machineTable(
    _ machines: [NamedFact], _ topic: Value, _ regions: Value
  ) -> FactTable {
    var table = FactTable([
      .text("MACHINE TYPE", "name"), .number("vCPU", "vcpu"), .number("MEMORY GiB", "memory_gib"),
      .text("ACCELERATOR", "accelerator"), .number("COUNT", "count"),
      .detail("PART OF ONE GPU", "gpu_fraction"), .detail("FAMILY", "family"),
      .detail("ARCHITECTURE", "architecture"), .number("LOCAL SSD GiB", "local_ssd_gib"),
      .detail("LOCAL SSDS THAT MAY BE ASKED FOR", "local_ssd_counts"),
      .detail("BOOT DISKS", "boot_disk_types"), .number("NETWORK Gbps", "network_gbps"),
      .text("SOLD", "purchase"), .detail("REGIONS", "regions"), .detail("REMARKS", "remarks"),
    ])
    table.rows = machines.map { machine in
      let facts = machine.facts
      let family = topic["families"]?[facts["family"]?.string ?? ""]
      return table.columns.map { column in
        switch column.key {
        case "name": .string(machine.name)
        case "accelerator": facts["accelerator"] ?? .string("none")
        case "count": facts["count"] ?? .integer(0)
        case "gpu_fraction": facts["gpu_fraction"] ?? .string("no")
        case "architecture": family?["architecture"] ?? .null
        case "boot_disk_types": facts["boot_disk_types"] ?? family?["boot_disk_types"] ?? .null
        case "local_ssd_counts":
          facts["local_ssd_counts"] ?? (facts["local_ssd_gib"] == nil ? .null : .list([]))
        case "purchase": soldWords[facts["purchase"]?.string ?? ""].map { .string($0) } ?? .null
        case "regions": regions[machine.name] ?? facts["regions"] ?? .null
        case "remarks": topic.remarks(on: machine.name)
        default: facts[column.key] ?? .null
        }
      }
    }
    return table
  }

  private static let soldWords = [
    "on_demand": "on demand", "not_on_demand": "spot, flex-start, calendar or reservation",
  ]
}

extension FactQuery {
  /// The machine types of a name, else of a series; all when the word is nil.
  ///
  /// *Shape*: in order of series and size.
  func machines(_ word: String?) throws(CommandFailure) -> [NamedFact] {
    let all = try store.entries("machine_types", "machines").sorted { a, b in
      (a.facts["family"]?.string ?? "", a.series, a.integer("vcpu") ?? 0, a.name)
        < (b.facts["family"]?.string ?? "", b.series, b.integer("vcpu") ?? 0, b.name)
    }
    guard let word = word?.lowercased() else { return all }
    if let one = all.first(where: { $0.name.lowercased() == word }) { return [one] }
    let series = all.filter { $0.name.hasPrefix(word.hasSuffix("-") ? word : word + "-") }
    if !series.isEmpty { return series }
    throw .nothing(
      "no machine type is called \"\(word)\"", near: nearestWord(word, all.map(\.name)),
      list: "idp facts machine")
  }
}

extension NamedFact {
  /// A machine type's name without its size.
  fileprivate var series: String {
    name.split(separator: "-").prefix(2).joined(separator: "-")
  }
}
