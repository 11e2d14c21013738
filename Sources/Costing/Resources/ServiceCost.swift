import Documents

/// What managed services cost.
struct ServiceCost {
  let resource: Settings

  /// Adds a Memorystore instance.
  func addRedis(to bill: inout Bill) {
    bill.attempt("capacity") { bill throws(Unpriced) in
      let region = try Location.required(resource, ["region", "location_id"]).region
      guard let size = try resource.count("memory_size_gb") else {
        throw Unpriced(kind: .value, reason: "no 'memory_size_gb' is set")
      }
      if let replicas = try resource.count("replica_count"), replicas > 1 {
        throw .noPrice("no source has prices of read replicas")
      }
      let isStandard = try resource.string("tier") == "STANDARD_HA"
      let tier =
        switch size {
        case ..<5: "M1_usd_per_gib_hour"
        case ..<11: "M2"
        case ..<36: "M3"
        case ..<101: "M4"
        default: "M5"
        }
      let table = "redis_memorystore_us_central1_" + (isStandard ? "standard" : "basic")
      guard region == "us-central1" else {
        throw .noPrice("the price of Memorystore is unknown in \(region)")
      }
      let price = try bill.book.service([table, tier], per: .hour, unit: "GiB")
      bill.add(isStandard ? "capacity, standard" : "capacity, basic", Quantity(size), at: price)
    }
  }

  /// Adds a Kafka cluster: its processors and memory are counted in units of capacity.
  func addKafka(to bill: inout Bill) {
    bill.attempt("capacity") { bill throws(Unpriced) in
      let region = try Location.required(resource, ["location"]).region
      let capacity = try resource.block("capacity_config")
      guard let processors = try capacity.count("vcpu_count"),
        let bytes = try capacity.string("memory_bytes").flatMap({ Int($0) })
      else { throw Unpriced(kind: .value, reason: "no capacity is set") }
      let gibibyte = 1 << 30
      guard bytes % gibibyte == 0, (1...Quantity.limit).contains(bytes / gibibyte) else {
        throw Unpriced(kind: .value, reason: "the memory is no whole number of GiB")
      }
      let price = try bill.book.service(
        ["managed_kafka_us_central1", "dcu_usd_per_hour"], in: region, per: .hour, unit: "DCU")
      // A unit is 0.6 for a processor and 0.1 for a GiB: six and one of its tenths.
      let tenths = processors * 6 + bytes / gibibyte
      bill.add(
        "capacity", Quantity(tenths), at: price.part(10, "tenth of a DCU"),
        assumptions: [
          "\(processors) processors at 0.6 and \(bytes / gibibyte) GiB at 0.1 of a unit (DCU)"
        ])
    }
    bill.add("storage and traffic", without: .openUse("no source has prices of Kafka's storage"))
  }

  /// Adds the nodes of an online store for features.
  func addFeatureStore(to bill: inout Bill) {
    let table = ["vertex_ai_us_central1", "feature_store"]
    bill.attempt("serving nodes") { bill throws(Unpriced) in
      let region = try Location.required(resource, ["region"]).region
      let scaling = try resource.block("bigtable").block("auto_scaling")
      if scaling.isAbsent {
        bill.add(
          "optimized serving",
          without: Unpriced(kind: .use, reason: "depends on use"),
          price: try bill.book.service(
            table + ["optimized_online_serving_usd_per_node_hour"], in: region, per: .hour,
            unit: "node"))
        return
      }
      guard let least = try scaling.count("min_node_count"),
        let most = try scaling.count("max_node_count")
      else { throw Unpriced(kind: .value, reason: "no number of nodes is set") }
      bill.add(
        "serving nodes", Quantity(min: least, max: most),
        at: try bill.book.service(
          table + ["bigtable_online_serving_usd_per_node_hour"], in: region, per: .hour,
          unit: "node"))
      bill.addUse(
        "storage",
        at: try bill.book.service(
          table + ["bigtable_storage_usd_per_gib_hour"], in: region, per: .hour, unit: "GiB"))
    }
  }

  /// Adds the prices of a service on Cloud Run.
  func addRun(to bill: inout Bill) {
    bill.attempt("use") { bill throws(Unpriced) in
      let region = try Location.required(resource, ["location"]).region
      let table = "cloud_run_us_central1"
      bill.addUse(
        "processors",
        at: try bill.book.service(
          [table, "vcpu_usd_per_hour"], in: region, per: .hour, unit: "vCPU"))
      bill.addUse(
        "memory",
        at: try bill.book.service(
          [table, "memory_usd_per_gib_hour"], in: region, per: .hour, unit: "GiB"))
    }
  }

  /// Adds a version of a secret.
  func addSecretVersion(to bill: inout Bill) {
    bill.attempt("version") { bill throws(Unpriced) in
      bill.add(
        "active version", .one,
        at: try bill.book.service(
          ["secret_manager", "active_version_usd_per_month"], per: .month, unit: "version"))
    }
  }

  /// Adds a key, which has one version at least.
  func addKey(to bill: inout Bill) {
    bill.attempt("version") { bill throws(Unpriced) in
      let level = try resource.block("version_template").string("protection_level") ?? "SOFTWARE"
      guard level == "SOFTWARE" else {
        throw .noPrice("no source has a price of a key in \(level)")
      }
      bill.add(
        "active version", .one,
        at: try bill.book.service(
          ["kms", "software_key_version_usd_per_month"], per: .month, unit: "version"),
        assumptions: ["one version; each rotation adds one until it is destroyed"])
    }
  }
}
