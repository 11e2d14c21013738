import Documents

/// What the nodes of a GKE node pool cost.
struct NodePoolCost {
  /// The pool, or the cluster for its first pool.
  let pool: Settings
  /// The cluster that the pool belongs to; *nil when* this module does not make it.
  let cluster: Settings?
  /// Whether the settings are the cluster's, for the pool that it makes by itself.
  var isFirstPool = false
  /// How much of the greatest number of nodes runs on average, in per cent; *nil when* nobody
  /// stated it.
  var share: Int?

  /// *Unit and base*: GiB of the boot disk that GKE makes when no size is set.
  private static let defaultDiskSize = 100
  /// How many zones GKE takes of a region when none are named.
  private static let defaultZoneCount = 3

  /// Adds the nodes and what is attached to them.
  func add(to bill: inout Bill) {
    bill.attempt("nodes") { bill throws(Unpriced) in
      let location: Location
      if let own = try Location(pool, ["location", "zone", "region"]) {
        location = own
      } else if let cluster {
        location = try .required(cluster, ["location", "zone", "region"])
      } else {
        throw Unpriced(kind: .value, reason: "no 'location' is set")
      }
      let config = try pool.block("node_config")
      let isSpot = try config.isSet(anyOf: ["spot", "preemptible"])
      let isQueued = try pool.block("queued_provisioning").flag("enabled")
      let isFlexible = try config.flag("flex_start")
      if isFlexible || isQueued { throw .noPrice("no source has prices of flex-start") }
      let shape = NodeShape(
        location: location, settings: config, isSpot: isSpot, defaultMachineType: "e2-medium")
      try addNodes(shape, config, to: &bill)
    }
  }

  private func addNodes(
    _ shape: NodeShape, _ config: Settings, to bill: inout Bill
  ) throws(Unpriced) {
    var assumptions: [String] = []
    var count: Quantity
    do throws(Unpriced) {
      count = try nodeCount(shape, bill.book, &assumptions)
      count.share = share
    } catch {
      // How many is open, but not what one costs.
      let machine = shape.machineType ?? "nodes"
      do throws(Unpriced) {
        let price = try bill.book.machine(
          machine, in: shape.location.region, isSpot: shape.isSpot)
        bill.add("nodes: \(machine)", without: error, price: price)
      } catch let other {
        bill.add("nodes", without: error)
        if shape.machineType != nil { bill.add(machine, without: other) }
      }
      return
    }
    if let share, count.min < count.max {
      assumptions.append("\(share) % of the most runs on average, as the configuration states")
    }
    let (nodes, number) = (assumptions, count)
    bill.attempt("nodes") { bill throws(Unpriced) in
      try shape.add(number, to: &bill, assumptions: nodes)
    }
    bill.attempt("boot disks") { bill throws(Unpriced) in
      try addDisks(shape, config, number, to: &bill)
    }
  }

  // MARK: - How many

  private func nodeCount(
    _ shape: NodeShape, _ book: PriceBook, _ assumptions: inout [String]
  ) throws(Unpriced) -> Quantity {
    let limits = try pool.block("autoscaling")
    if !limits.isAbsent {
      if let most = try limits.count("total_max_node_count") {
        let least = try limits.count("total_min_node_count") ?? 0
        return Quantity(min: least, max: most)
      }
      guard let most = try limits.count("max_node_count") else {
        throw Unpriced(kind: .value, reason: "autoscaling has no maximum")
      }
      let least = try limits.count("min_node_count") ?? 0
      let zones = try zoneCount(shape.location, &assumptions)
      return Quantity(min: least, max: most) * zones
    }
    for key in ["node_count", "initial_node_count"] {
      guard let count = try pool.count(key) else { continue }
      return Quantity(count) * (try zoneCount(shape.location, &assumptions))
    }
    let topology = try pool.block("placement_policy").string("tpu_topology")
    if let topology, let machine = shape.machineType,
      let nodes = book.nodes(ofTopology: topology, machineType: machine)
    {
      assumptions.append("\(nodes) nodes make a slice of \(topology)")
      return Quantity(nodes)
    }
    throw Unpriced(kind: .value, reason: "no number of nodes is set")
  }

  private func zoneCount(
    _ location: Location, _ assumptions: inout [String]
  ) throws(Unpriced) -> Int {
    if let zones = try pool.elementCount("node_locations"), zones > 0 {
      // A cluster in one zone names the others alone.
      let count = zones + (isFirstPool && location.isZone ? 1 : 0)
      if count > 1 { assumptions.append("the count holds in each of \(count) zones") }
      return count
    }
    if let cluster, let zones = try cluster.elementCount("node_locations"), zones > 0 {
      let count = zones + (location.isZone ? 1 : 0)
      assumptions.append("the count holds in each of the cluster's \(count) zones")
      return count
    }
    if location.isZone { return 1 }
    assumptions.append(
      "the count holds in each of \(Self.defaultZoneCount) zones, GKE's default in \(location.name)"
    )
    return Self.defaultZoneCount
  }

  // MARK: - Boot disks

  private func addDisks(
    _ shape: NodeShape, _ config: Settings, _ count: Quantity, to bill: inout Bill
  ) throws(Unpriced) {
    let block = try config.block("boot_disk")
    var setType = try block.string("disk_type")
    if setType == nil { setType = try config.string("disk_type") }
    var setSize = try block.count("size_gb")
    if setSize == nil { setSize = try config.count("disk_size_gb") }
    let type: String
    if let setType {
      type = setType
    } else {
      guard let machine = shape.machineType else {
        throw .depends(on: ["the machine type"])
      }
      type = bill.book.defaultDisk(ofMachine: machine)
    }
    let size = setSize ?? Self.defaultDiskSize
    var assumptions = ["\(size) GiB a node" + (setSize == nil ? ", the default" : "")]
    if setType == nil { assumptions.append("the default type, as none is set") }
    let price = try bill.book.disk(type, in: shape.location.region)
    bill.add("boot disk \(type)", count * size, at: price, assumptions: assumptions)
  }
}
