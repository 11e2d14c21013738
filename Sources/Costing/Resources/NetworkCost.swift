import Documents

/// What parts of a network cost.
struct NetworkCost {
  let resource: Settings

  /// Adds a rule that forwards to a load balancer.
  func addForwardingRule(to bill: inout Bill) {
    bill.attempt("forwarding rule") { bill throws(Unpriced) in
      let table = ["network", "load_balancer"]
      bill.add(
        "forwarding rule", .one,
        at: try bill.book.service(
          table + ["forwarding_rule_usd_per_hour"], per: .hour, unit: "rule"),
        assumptions: ["an additional rule: the first ones may cost more, which no source confirms"])
      bill.addUse(
        "data processed",
        at: try bill.book.service(table + ["data_processed_usd_per_gib"], per: .once, unit: "GiB"))
    }
  }

  /// Adds the prices of an external address, which depend on who uses it.
  func addAddress(to bill: inout Bill) {
    bill.attempt("address") { bill throws(Unpriced) in
      guard try resource.string("address_type") != "INTERNAL" else { return }
      bill.addUse(
        "address in use by a machine",
        at: try bill.book.service(
          ["network", "in_use_static_ip_usd_per_hour", "standard_vm"], per: .hour,
          unit: "address"))
      guard let region = try Location(resource, ["region"])?.region else { return }
      bill.addUse(
        "address in use by nobody",
        at: try bill.book.regional(
          ["network", "idle_static_ip_usd_per_hour"], in: region, what: "an idle address",
          unit: "address", per: .hour))
    }
  }

  /// Adds the prices of address translation.
  func addTranslation(to bill: inout Bill) {
    bill.attempt("translation") { bill throws(Unpriced) in
      let table = ["network", "cloud_nat"]
      bill.addUse(
        "machines served",
        at: try bill.book.service(
          table + ["per_assigned_vm_hour_first_32"], per: .hour, unit: "machine"))
      bill.addUse(
        "data processed",
        at: try bill.book.service(table + ["data_usd_per_gib"], per: .once, unit: "GiB"))
    }
  }

  /// Adds a tunnel.
  func addTunnel(to bill: inout Bill) {
    bill.attempt("tunnel") { bill throws(Unpriced) in
      let region = try Location.required(resource, ["region"]).region
      bill.add(
        "tunnel", .one,
        at: try bill.book.regional(
          ["network", "vpn_tunnel_usd_per_hour"], in: region, what: "a VPN tunnel",
          unit: "tunnel", per: .hour))
    }
  }
}
