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
    addUse("writes", ["gcs_operations_usd_per_10k", "class_a_standard"], "10,000 calls", to: &bill)
    addUse("reads", ["gcs_operations_usd_per_10k", "class_b_standard"], "10,000 calls", to: &bill)
  }

  private func bucketPrice(
    _ storageClass: String, _ location: String, _ book: PriceBook
  ) throws(Unpriced) -> UnitPrice {
    let names = ["us": "us-multi", "eu": "europe-multi", "asia": "asia-multi"]
    let dual = ["asia1", "eur4", "nam4"]
    let kind =
      names[location] != nil ? "multi_region" : dual.contains(location) ? "dual_region" : "region"
    return try book.regional(
      ["gcs_storage_usd_per_gib_month", storageClass, kind], in: names[location] ?? location,
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
