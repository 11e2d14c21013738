import Diagnostics
import Rego

extension IDP {
  /// The command `idp facts gpu`.
  static let factsGPUCommand = factCommand(
    "gpu", "show GPUs: memory, partitions, data types, machine types",
    positionals: [Positional("NAME", "a GPU; all without it", .optional)],
    examples: [
      Example("idp facts gpu", "every GPU that GKE knows"),
      Example("idp facts gpu h200", "all that is known about one"),
    ]
  ) { query throws(CommandFailure) in
    let chosen = try query.gpus(query.arguments.positional("NAME"))
    let topic = try query.store.topic("accelerators")
    let carriers = try query.store.facts("machine_types", "carriers")
    let zones = try query.store.facts("zones", "gpus")
    var table = FactTable([
      .text("GPU", "label"), .text("PRODUCT", "product"), .number("MEMORY GiB", "memory_gib"),
      .detail("ALLOCATABLE GiB", "allocatable_gib"), .text("PER MACHINE", "counts"),
      .text("FAMILY", "machine_family"), .detail("ARCHITECTURE", "architecture"),
      .text("COMPUTE CAPABILITY", "compute_capability"), .text("BF16", "bf16"),
      .text("FP8", "fp8"), .detail("PARTITIONS PER GPU", "mig"),
      .detail("NOT WITH AUTO-PROVISIONING", "mig_not_in_nap"),
      .detail("NVLINK GB/s", "nvlink_gbytes_per_s"),
      .detail("OLDEST DRIVER BRANCH", "min_driver_branch"),
      .detail("MACHINE TYPES", "machine_types"), .detail("REGIONS", "regions"),
      .text("STATUS", "status"), .detail("REMARKS", "remarks"),
    ])
    table.rows = chosen.map { gpu in
      let machines = carriers[gpu.name]?.members.flatMap { $0.value.elements ?? [] }
      let regions = zones[gpu.name].map { Value.words($0.members.map(\.key)) }
      return table.columns.map { column in
        switch column.key {
        case "label": .string(gpu.name)
        case "product": gpu.facts["name"] ?? .null
        case "mig_not_in_nap": gpu.facts[column.key] ?? .map([])
        case "remarks": topic.remarks(on: gpu.name)
        case "machine_types":
          machines.map { .list($0) }
            ?? .words(gpu.facts["machine_family"]?.string == "n1" ? ["n1-*"] : [])
        case "regions": regions ?? .null
        default: gpu.facts[column.key] ?? .null
        }
      }
    }
    return FactAnswer(topics: ["accelerators", "machine_types", "zones"], table: table)
  }

  /// The command `idp facts tpu`.
  static let factsTPUCommand = factCommand(
    "tpu", "show TPUs: memory, machine types, slices",
    options: [
      CommandOption("slices", "the topologies, each with its machine type and nodes"),
      CommandOption("topology", value: .text("TOPOLOGY"), "only slices of a topology, such as 4x4"),
      CommandOption(
        "chips", value: .integer("N", 1...100_000), "only slices of so many chips"),
    ],
    positionals: [Positional("NAME", "a TPU or generation; all without it", .optional)],
    examples: [
      Example("idp facts tpu", "every TPU that GKE knows"),
      Example("idp facts tpu v5e --slices", "the slices of one"),
      Example("idp facts tpu --chips 16", "what has 16 chips?"),
      Example("idp facts tpu v5litepod-16", "what is that on GKE?"),
    ]
  ) { query throws(CommandFailure) in
    let arguments = query.arguments
    let word = arguments.positional("NAME")
    // A name of Cloud TPU's own API, such as v5litepod-16, stands for one slice.
    if let slice = try query.store.facts("tpus", "api_names")[word?.lowercased() ?? ""] {
      return try slices(of: try query.tpus(nil), arguments, named: slice)
    }
    let chosen = try query.tpus(word)
    if arguments.flag("slices") || arguments.value("topology") != nil
      || arguments.integer("chips") != nil
    {
      return try slices(of: chosen, arguments)
    }
    let zones = try query.store.facts("zones", "tpus")
    let topic = try query.store.topic("tpus")
    var table = FactTable([
      .text("TPU", "label"), .text("GENERATION", "generation"),
      .number("HBM GiB PER CHIP", "hbm_gib_per_chip"), .number("DIMENSIONS", "dimensions"),
      .number("MOST CHIPS", "max_chips"), .text("CHIPS PER MACHINE", "machine_types"),
      .text("FLEX-START", "flex_start"), .detail("REGIONS", "regions"), .text("STATUS", "status"),
      .detail("REMARKS", "remarks"),
    ])
    table.rows = chosen.map { tpu in
      table.columns.map { column in
        switch column.key {
        case "label": .string(tpu.name)
        case "remarks": topic.remarks(on: tpu.name)
        case "regions": zones[tpu.name].map { .words($0.members.map(\.key)) } ?? .null
        default: tpu.facts[column.key] ?? .null
        }
      }
    }
    return FactAnswer(topics: ["tpus", "zones"], table: table)
  }

  private static func slices(
    of tpus: [NamedFact], _ arguments: ParsedArguments, named slice: Value? = nil
  ) throws(CommandFailure) -> FactAnswer {
    var table = FactTable([
      .text("TPU", "label"), .text("TOPOLOGY", "topology"), .number("CHIPS", "chips"),
      .number("NODES", "nodes"), .text("MACHINE TYPE", "machine_type"),
      .number("CHIPS PER NODE", "chips_per_node"),
    ])
    var rows: [(chips: Int, row: [Value])] = []
    for tpu in tpus {
      for (topology, machines) in tpu.facts["topologies"]?.members ?? [] {
        for (machine, nodes) in machines.members {
          guard let count = nodes.integer,
            let perNode = tpu.facts["machine_types"]?[machine]?.integer
          else { continue }
          let chips = count * perNode
          if let wanted = slice?["machine_type"]?.string, wanted != machine { continue }
          if let wanted = slice?["topology"]?.string, wanted != topology { continue }
          if let wanted = arguments.integer("chips"), wanted != chips { continue }
          if let wanted = arguments.value("topology"), wanted.lowercased() != topology { continue }
          rows.append(
            (
              chips,
              [
                .string(tpu.name), .string(topology), .integer(chips), nodes, .string(machine),
                .integer(perNode),
              ]
            ))
        }
      }
    }
    guard !rows.isEmpty else {
      throw .nothing("no slice matches", near: nil, list: "idp facts tpu --slices")
    }
    table.rows = rows.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      let order = (first.row[0].cellText, first.chips, a.offset)
      return order < (second.row[0].cellText, second.chips, b.offset)
    }.map(\.element.row)
    return FactAnswer(
      topics: ["tpus"], table: table,
      remarks: slice == nil && tpus.contains { $0.facts["rule"] != nil }
        ? ["Three-dimensional slices: those that xpk lists; the rule allows more."] : [])
  }
}

/// The word of a list that a mistyped one most likely meant.
func nearestWord(_ word: String, _ words: [String]) -> String? {
  let longer = words.filter { $0.hasPrefix(word) }
  return longer.first ?? nearest(to: word, in: words)
}
