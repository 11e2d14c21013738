import Documents

/// What a Cloud SQL instance costs.
struct DatabaseCost {
  let instance: Settings

  /// Adds processors, memory and storage.
  func add(to bill: inout Bill) {
    bill.attempt("database") { bill throws(Unpriced) in
      let region = try Location.required(instance, ["region"]).region
      let settings = try instance.block("settings")
      let version = try instance.string("database_version") ?? ""
      if version.hasPrefix("SQLSERVER") {
        throw .noPrice("no source has prices of SQL Server, which adds a licence")
      }
      if try settings.string("edition") == "ENTERPRISE_PLUS" {
        throw .noPrice("no source has prices of the Enterprise Plus edition")
      }
      let isRegional = try settings.string("availability_type") == "REGIONAL"
      let kind = isRegional ? "regional_ha" : "zonal"
      let table = ["cloud_sql_us_central1", kind]
      bill.attempt("machine") { bill throws(Unpriced) in
        guard let tier = try settings.string("tier") else {
          throw Unpriced(kind: .value, reason: "no 'tier' is set")
        }
        guard let size = Self.size(ofTier: tier) else {
          throw .noPrice("no source has a price of the tier \(tier)")
        }
        let book = bill.book
        let processor = try book.service(
          table + ["vcpu_usd_per_hour"], in: region, per: .hour, unit: "vCPU")
        let memory = try book.service(
          table + ["memory_usd_per_gib_hour"], in: region, per: .hour, unit: "GiB"
        ).part(4, "quarter of a GiB")
        bill.add("\(tier): processors", Quantity(size.processors), at: processor)
        bill.add("\(tier): memory", Quantity(size.memory), at: memory)
      }
      bill.attempt("storage") { bill throws(Unpriced) in
        if let type = try settings.string("disk_type"), type != "PD_SSD" {
          throw .noPrice("no source has a price of \(type) for Cloud SQL")
        }
        let set = try settings.count("disk_size")
        let price = try bill.book.service(
          table + ["ssd_usd_per_gib_month"], in: region, per: .month, unit: "GiB")
        bill.add(
          "storage, SSD", Quantity(set ?? 10), at: price,
          assumptions: set == nil ? ["10 GiB, the least, as no size is set"] : [])
      }
      bill.attempt("backups") { bill throws(Unpriced) in
        guard try settings.block("backup_configuration").flag("enabled") else { return }
        bill.addUse(
          "backups",
          at: try bill.book.service(
            ["cloud_sql_us_central1", "backup_usd_per_gib_month"], in: region, per: .month,
            unit: "GiB"))
      }
    }
  }

  /// The processors and the quarters of a GiB of `db-custom-4-15360`; *nil when* it is another tier.
  private static func size(ofTier tier: String) -> (processors: Int, memory: Int)? {
    let parts = tier.split(separator: "-")
    guard parts.count == 4, parts[0] == "db", parts[1] == "custom",
      let processors = Int(parts[2]), let memory = Int(parts[3]),
      (1...1024).contains(processors), (1...Quantity.limit).contains(memory / 256),
      memory % 256 == 0
    else { return nil }
    return (processors, memory / 256)
  }
}
