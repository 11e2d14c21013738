import Documents

/// What one machine is made of, as far as it is paid for.
struct NodeShape {
  let location: Location
  /// Settings with `machine_type`, `guest_accelerator` and the local SSDs.
  let settings: Settings
  let isSpot: Bool
  /// The machine type that counts when none is set; *nil when* one must be.
  var defaultMachineType: String?

  /// *Unit and base*: GiB of one local SSD.
  private static let localSSDSize = 375

  /// Adds machine, accelerators and local SSD for so many machines.
  func add(
    _ count: Quantity, to bill: inout Bill, assumptions: [String]
  ) throws(Unpriced) {
    var assumptions = assumptions
    let set = try settings.string("machine_type").map {
      String($0.split(separator: "/").last ?? "")
    }
    guard let machine = set ?? defaultMachineType else {
      throw Unpriced(kind: .value, reason: "no 'machine_type' is set")
    }
    if set == nil { assumptions.append("the default machine type, as none is set") }
    let facts = bill.book.facts(aboutMachine: machine)
    if let carried = facts?["accelerator"]?.string, let number = facts?["count"]?.number?.text {
      assumptions.append("the price includes the \(number) \(carried) of each node")
    }
    let region = location.region
    var notes = ""
    bill.attempt(machine) { bill throws(Unpriced) in
      let price = try bill.book.machine(machine, in: region, isSpot: isSpot)
      notes = price.notes.joined(separator: " ")
      bill.add(isSpot ? "\(machine), spot" : machine, count, at: price, assumptions: assumptions)
    }
    if facts?["accelerator"] == nil { addAccelerators(machine, count, to: &bill) }
    addLocalSSD(machine, facts, notes, count, to: &bill)
  }

  /// GPUs that are attached to the machine and paid for apart.
  private func addAccelerators(_ machine: String, _ count: Quantity, to bill: inout Bill) {
    bill.attempt("accelerators") { bill throws(Unpriced) in
      for accelerator in try settings.blocks("guest_accelerator") {
        let number = try accelerator.count("count") ?? 1
        guard let type = try accelerator.string("type"), number > 0 else { continue }
        bill.attempt(type) { bill throws(Unpriced) in
          guard machine.hasPrefix("n1-") else {
            throw .noPrice("\(machine) is not known to carry \(type)")
          }
          let price = try bill.book.attachedGPU(type, in: location.region, isSpot: isSpot)
          bill.add(
            type, count * number, at: price, assumptions: number == 1 ? [] : ["\(number) a node"])
        }
      }
    }
  }

  /// Local SSDs that are configured, and those of the machine type that its price leaves out.
  private func addLocalSSD(
    _ machine: String, _ facts: Node?, _ notes: String, _ count: Quantity, to bill: inout Bill
  ) {
    let bundled = facts?["local_ssd_gib"]?.number?.int64.map { Int($0) } ?? 0
    bill.attempt("local SSD") { bill throws(Unpriced) in
      var size = bundled
      var said = "\(bundled) GiB a node come with \(machine), and its price leaves them out"
      if bundled == 0 {
        let disks = try localSSDCount()
        size = disks * Self.localSSDSize
        said = "\(disks) a node of \(Self.localSSDSize) GiB each"
      } else if notes.contains("includes bundled local SSD") {
        return
      } else if !notes.contains("local SSD not included") {
        throw .noPrice("no source says whether the price of \(machine) includes its local SSD")
      }
      guard size > 0 else { return }
      let price = try bill.book.localSSD(in: location.region, isSpot: isSpot)
      bill.add(
        isSpot ? "local SSD, spot" : "local SSD", count * size, at: price, assumptions: [said])
    }
  }

  private func localSSDCount() throws(Unpriced) -> Int {
    var disks = try settings.count("local_ssd_count") ?? 0
    let blocks = [
      "ephemeral_storage_local_ssd_config", "local_nvme_ssd_block_config",
      "ephemeral_storage_config",
    ]
    for block in blocks { disks += try settings.block(block).count("local_ssd_count") ?? 0 }
    return disks + (try settings.blocks("scratch_disk").count)
  }

  /// The machine type, for what follows from it; *nil when* none is known.
  var machineType: String? {
    do throws(Unpriced) {
      return try settings.string("machine_type") ?? defaultMachineType
    } catch {
      // Whoever prices the machine says so.
      return nil
    }
  }
}
