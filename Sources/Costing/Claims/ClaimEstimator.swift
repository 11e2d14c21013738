import Documents
import Repository

/// Estimates what the nodes cost that workloads and steps of pipelines ask for.
struct ClaimEstimator {
  let book: PriceBook
  /// The node pools of the tree that Terraform makes.
  let pools: [(address: String, pool: Settings, cluster: Settings?)]
  /// The region of what no node pool carries; *nil when* the node pools say it.
  let region: String?

  /// The nodes of a claim: every line is one possibility, so they have no sum.
  func bill(for claim: Claim) -> Bill {
    var bill = Bill(book)
    bill.attempt("nodes") { bill throws(Unpriced) in
      guard let accelerator = claim.accelerator else {
        throw Unpriced(kind: .value, reason: "no node selector names the accelerator")
      }
      guard !claim.isShared else {
        throw Unpriced(kind: .value, reason: "depends on how many pods share an accelerator")
      }
      var isFound = false
      for candidate in pools {
        guard let shape = shape(of: candidate.pool, candidate.cluster),
          let carried = carried(by: shape, accelerator), carried >= claim.count,
          shape.isSpot || !claim.wantsSpot
        else { continue }
        isFound = true
        try add(claim, on: shape, carrying: carried, said: candidate.address, to: &bill)
      }
      if !isFound { try addCarrier(claim, accelerator, to: &bill) }
    }
    return claim.ends ? bill.byUse : bill
  }

  // MARK: - Nodes of this tree

  private func shape(of pool: Settings, _ cluster: Settings?) -> NodeShape? {
    do throws(Unpriced) {
      let keys = ["location", "zone", "region"]
      var location = try Location(pool, keys)
      if location == nil, let cluster { location = try Location(cluster, keys) }
      guard let location else { return nil }
      let config = try pool.block("node_config")
      return NodeShape(
        location: location, settings: config,
        isSpot: try config.isSet(anyOf: ["spot", "preemptible"]))
    } catch {
      // A pool that nobody knows the nodes of carries nothing for certain.
      return nil
    }
  }

  /// How many accelerators of a type a node has; *nil when* it has none.
  private func carried(by shape: NodeShape, _ accelerator: String) -> Int? {
    guard let machine = shape.machineType else { return nil }
    let facts = book.facts(aboutMachine: machine)
    if facts?["accelerator"]?.string == accelerator { return facts?.count("count") }
    guard let attached = shape.settings.node?["guest_accelerator"] else { return nil }
    return attached.elements.first { $0["type"]?.string == accelerator }?.count("count")
  }

  private func add(
    _ claim: Claim, on shape: NodeShape, carrying carried: Int, said address: String,
    to bill: inout Bill
  ) throws(Unpriced) {
    let podsOfNode = carried / claim.count
    let nodes = Quantity(
      min: (claim.pods.min + podsOfNode - 1) / podsOfNode,
      max: (claim.pods.max + podsOfNode - 1) / podsOfNode)
    try shape.add(nodes, to: &bill, assumptions: ["on nodes of \(address)"] + said(claim))
  }

  // MARK: - Any node

  /// The cheapest machine type that carries the claim, in the region that the tree is about.
  private func addCarrier(
    _ claim: Claim, _ accelerator: String, to bill: inout Bill
  ) throws(Unpriced) {
    let names = carriers(of: accelerator, atLeast: claim.count)
    let isAttached = book.prices["attached_gpus"]?[accelerator] != nil
    guard isAttached || !names.isEmpty else {
      throw .noPrice("no machine type is known to carry \(claim.count) \(accelerator)")
    }
    let regions = Set(pools.compactMap { shape(of: $0.pool, $0.cluster)?.location.region })
    guard let region = region ?? regions.first, self.region != nil || regions.count == 1 else {
      throw Unpriced(
        kind: .value,
        reason: "no node pool of this tree carries \(claim.count) \(accelerator), "
          + "and no region is named")
    }
    if isAttached {
      bill.add(
        "\(claim.pods.text) x \(claim.count) \(accelerator)",
        without: Unpriced(kind: .value, reason: "depends on the N1 machine that carries it"),
        price: try book.attachedGPU(accelerator, in: region, isSpot: claim.wantsSpot))
      return
    }
    var cheapest: (name: String, price: UnitPrice)?
    for name in names {
      guard let price = price(of: name, region, claim.wantsSpot) else { continue }
      if cheapest.map({ price.amount < $0.price.amount }) ?? true { cheapest = (name, price) }
    }
    guard let cheapest else {
      throw .noPrice("the price of \(names[0]) is unknown in \(region)")
    }
    bill.add(
      claim.wantsSpot ? "\(cheapest.name), spot" : cheapest.name, claim.pods, at: cheapest.price,
      assumptions: ["the cheapest that carries \(claim.count), a node for each pod"] + said(claim))
  }

  private func price(of machine: String, _ region: String, _ isSpot: Bool) -> UnitPrice? {
    do throws(Unpriced) {
      return try book.machine(machine, in: region, isSpot: isSpot)
    } catch {
      // Another machine type may have a price.
      return nil
    }
  }

  /// The machine types with the least number of accelerators that is enough.
  private func carriers(of accelerator: String, atLeast count: Int) -> [String] {
    guard let sizes = book.machines["carriers"]?[accelerator] else { return [] }
    let least = sizes.members.compactMap { Int($0.key) }.filter { $0 >= count }.min()
    return least.flatMap { sizes[String($0)] }?.elements.compactMap(\.string) ?? []
  }

  private func said(_ claim: Claim) -> [String] {
    claim.ends
      ? [] : claim.pods.min == claim.pods.max ? [] : ["the widest limits that any file sets"]
  }
}

extension Bill {
  /// The same with prices alone, for what does not run all the time.
  fileprivate var byUse: Bill {
    var bill = Bill(book)
    for item in items { bill.addUse("\(item.quantity.text) x \(item.what)", at: item.price) }
    for item in open { bill.add(item.what, without: item.unpriced, price: item.price) }
    return bill
  }
}
