import Documents

/// What storage costs that is paid for by what it holds.
struct StorageCost {
  let resource: Settings

  /// Adds the prices of a bucket.
  func addBucket(to bill: inout Bill) {
    bill.attempt("storage") { bill throws(Unpriced) in
      let location = try Location.required(resource, ["location"])
      let set = try resource.string("storage_class") ?? "STANDARD"
      let price = try bucketPrice(set.lowercased(), location.name, bill.book)
      bill.addUse("storage, \(set.lowercased())", at: price)
    }
    bill.attempt("calls") { bill throws(Unpriced) in
      let set = try resource.string("storage_class") ?? "STANDARD"
      let storageClass = set.lowercased()
      let location = try Location.required(resource, ["location"]).name
      if storageClass != "standard" {
        addUse("retrieval", ["gcs_retrieval_usd_per_gib", storageClass], "GiB", to: &bill)
      }
      guard storageClass == "standard", Self.areas[location] == nil, !Self.pairs.contains(location)
      else { throw .openUse("no source has prices of calls for \(storageClass) in \(location)") }
      let table = "gcs_operations_usd_per_10k"
      addUse("writes", [table, "class_a_standard"], "10,000 calls", to: &bill)
      addUse("reads", [table, "class_b_standard"], "10,000 calls", to: &bill)
    }
  }

  /// What the price list calls the locations that are larger than a region.
  private static let areas = ["us": "us-multi", "eu": "europe-multi", "asia": "asia-multi"]
  /// Locations of two regions.
  private static let pairs = ["asia1", "eur4", "nam4"]

  private func bucketPrice(
    _ storageClass: String, _ location: String, _ book: PriceBook
  ) throws(Unpriced) -> UnitPrice {
    let area = Self.areas[location]
    let kind =
      area != nil ? "multi_region" : Self.pairs.contains(location) ? "dual_region" : "region"
    return try book.regional(
      ["gcs_storage_usd_per_gib_month", storageClass, kind], in: area ?? location,
      what: "\(storageClass) storage", unit: "GiB")
  }

  /// Adds the price of a repository of images.
  func addRegistry(to bill: inout Bill) {
    bill.attempt("storage") { bill throws(Unpriced) in
      bill.addUse(
        "storage",
        at: try bill.book.service(
          ["artifact_registry", "storage_usd_per_gib_month"], per: .month, unit: "GiB"))
    }
  }

  /// Adds the prices of data in BigQuery.
  func addTables(to bill: inout Bill) {
    bill.attempt("storage") { bill throws(Unpriced) in
      bill.addUse(
        "storage",
        at: try bill.book.service(
          ["bigquery", "active_storage_usd_per_gib_month"], per: .month, unit: "GiB"))
    }
    addUse("queries", ["bigquery", "on_demand_usd_per_tib"], "TiB", to: &bill)
  }

  /// Adds the prices of messages.
  func addTopic(to bill: inout Bill) {
    addUse("messages", ["pubsub", "throughput_usd_per_tib"], "TiB", to: &bill)
  }

  private func addUse(
    _ what: String, _ row: [String], _ unit: String, to bill: inout Bill
  ) {
    bill.attempt(what) { bill throws(Unpriced) in
      bill.addUse(what, at: try bill.book.service(row, per: .once, unit: unit))
    }
  }
}
