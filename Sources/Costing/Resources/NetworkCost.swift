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
          table + ["forwarding_rule_usd_per_hour"], per: .hour, unit: "rule"))
      bill.addUse(
        "data processed",
        at: try bill.book.service(table + ["data_processed_usd_per_gib"], per: .once, unit: "GiB"))
    }
  }

  /// Adds an external address, which is taken to be in use.
  func addAddress(to bill: inout Bill) {
    bill.attempt("address") { bill throws(Unpriced) in
      guard try resource.string("address_type") != "INTERNAL" else { return }
      bill.add(
        "external address", .one,
        at: try bill.book.service(
          ["network", "in_use_static_ip_usd_per_hour", "standard_vm"], per: .hour,
          unit: "address"),
        assumptions: ["it is in use by a machine that is not spot"])
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
