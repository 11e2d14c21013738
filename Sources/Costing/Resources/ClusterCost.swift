import Documents

/// What a GKE cluster costs: its management, and the nodes it comes with.
struct ClusterCost {
  let cluster: Settings

  /// Adds the fee and the pools that are part of the cluster.
  func add(to bill: inout Bill) {
    bill.attempt("cluster management") { bill throws(Unpriced) in
      let price = try bill.book.service(
        ["gke", "cluster_management_fee_usd_per_hour"], per: .hour, unit: "cluster")
      bill.add(
        "cluster management", .one, at: price,
        assumptions: ["the free tier of a billing account is not taken off"])
    }
    bill.attempt("nodes") { bill throws(Unpriced) in
      if try cluster.flag("enable_autopilot") {
        addPods(to: &bill)
        return
      }
      if try cluster.block("cluster_autoscaling").flag("enabled") {
        bill.add(
          "nodes that GKE provisions",
          without: Unpriced(kind: .use, reason: "depends on the pods, within the cluster's limits"))
      }
      let pools = try cluster.blocks("node_pool")
      for pool in pools { NodePoolCost(pool: pool, cluster: cluster).add(to: &bill) }
      // The first pool is made even where it is removed at once.
      guard pools.isEmpty, try !cluster.flag("remove_default_node_pool") else { return }
      NodePoolCost(pool: cluster, cluster: nil, isFirstPool: true).add(to: &bill)
    }
  }

  /// Autopilot's pods are paid for by what they ask for.
  private func addPods(to bill: inout Bill) {
    let rows = [
      ("pods: processors", "vcpu_usd_per_hour", "vCPU"),
      ("pods: memory", "memory_usd_per_gib_hour", "GiB"),
      ("pods: ephemeral storage", "ephemeral_storage_usd_per_gib_hour", "GiB"),
    ]
    for (what, row, unit) in rows {
      bill.attempt(what) { bill throws(Unpriced) in
        let location = try Location.required(cluster, ["location", "region"])
        guard location.region == "us-central1" else {
          throw .noPrice("the price of Autopilot is unknown in \(location.region)")
        }
        bill.addUse(
          what,
          at: try bill.book.service(["gke", "autopilot_us_central1", row], per: .hour, unit: unit))
      }
    }
  }
}

/// The clusters of a module, which its node pools belong to.
struct ClusterIndex {
  private var clusters: [(address: String, settings: Settings)] = []

  /// Adds a cluster by its address.
  mutating func insert(_ settings: Settings, address: String) {
    clusters.append((address, settings))
  }

  /// The cluster that a pool names; *nil when* this module does not make it.
  func cluster(of pool: Settings) -> Settings? {
    let name = pool.node?["cluster"]?.string
    let causes = pool.surroundings.causes(at: pool.path.appending("cluster")) ?? []
    return clusters.first { address, settings in
      if causes.contains(where: { $0 == address || $0.hasPrefix(address + ".") }) { return true }
      guard let name, let own = settings.node?["name"]?.string else { return false }
      return name == own || name.hasSuffix("/clusters/" + own)
    }?.settings
  }
}
