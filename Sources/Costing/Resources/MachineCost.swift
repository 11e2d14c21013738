import Documents

/// What a virtual machine of its own costs: an instance, a workbench.
struct MachineCost {
  let instance: Settings
  /// The block that holds machine type and accelerators; the instance itself where there is none.
  let setup: Settings
  var count = Quantity.one

  /// Adds the machine with its disks.
  func add(to bill: inout Bill) {
    bill.attempt("machine") { bill throws(Unpriced) in
      let location = try Location.required(instance, ["zone", "location", "region"])
      let scheduling = try instance.block("scheduling")
      let isPreemptible = try scheduling.flag("preemptible")
      let isSpot = try scheduling.string("provisioning_model") == "SPOT" || isPreemptible
      let shape = NodeShape(location: location, settings: setup, isSpot: isSpot)
      let count = count
      bill.attempt("machine") { bill throws(Unpriced) in
        try shape.add(count, to: &bill, assumptions: ["it runs all the time"])
      }
      bill.attempt("boot disk") { bill throws(Unpriced) in
        try addDisk(location, to: &bill)
      }
    }
  }

  private func addDisk(_ location: Location, to bill: inout Bill) throws(Unpriced) {
    let disk = try instance.block("boot_disk")
    guard !disk.isAbsent, try disk.string("source") == nil else { return }
    let parameters = try disk.block("initialize_params")
    let type = try parameters.string("type")
    guard let size = try parameters.count("size") else {
      throw Unpriced(kind: .value, reason: "the disk is as large as its image")
    }
    let name = type.map { String($0.split(separator: "/").last ?? "") } ?? "pd-standard"
    bill.add(
      "boot disk \(name)", count * size, at: try bill.book.disk(name, in: location.region),
      assumptions: type == nil ? ["the default type, as none is set"] : [])
  }
}

/// What a disk of its own costs.
struct DiskCost {
  let disk: Settings
  let isRegional: Bool

  /// Adds the capacity.
  func add(to bill: inout Bill) {
    bill.attempt("disk") { bill throws(Unpriced) in
      let location = try Location.required(disk, [isRegional ? "region" : "zone"])
      let set = try disk.string("type").map { String($0.split(separator: "/").last ?? "") }
      let type = set ?? "pd-standard"
      guard let size = try disk.count("size") else {
        throw Unpriced(kind: .value, reason: "no 'size' is set")
      }
      let row = isRegional ? "regional-" + type : type
      bill.add(
        "disk \(row)", Quantity(size), at: try bill.book.disk(row, in: location.region),
        assumptions: set == nil ? ["the default type, as none is set"] : [])
    }
  }
}
