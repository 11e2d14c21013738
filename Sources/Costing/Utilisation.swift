import Diagnostics
import Text

/// How many of the nodes that a pool may have run on average, as the configuration states it.
package struct Utilisation: Sendable {
  /// *Shape*: in order of the configuration.
  private let shares: [Share]

  /// What is stated for one node pool.
  package struct Share: Sendable {
    /// Such as `module.search.google_container_node_pool.l4`; without index keys it is that of
    /// every instance.
    package let address: String
    /// *nil when* it holds in every environment.
    package let environment: String?
    /// How much of the greatest number of nodes runs.
    ///
    /// *Unit and base*: per cent, 0 to 100.
    package let percent: Int
    /// Where the configuration names the node pool.
    package let range: SourceRange

    package init(address: String, environment: String?, percent: Int, range: SourceRange) {
      self.address = address
      self.environment = environment
      self.percent = percent
      self.range = range
    }
  }

  package init(_ shares: [Share] = []) { self.shares = shares }

  /// What is stated for a node pool; *nil when* nothing is.
  func percent(of address: String, in environment: String?) -> Int? {
    let plain = Utilisation.withoutKeys(address)
    let fitting = shares.filter { share in
      let isNamed = share.address.isSameUTF8(as: address) || share.address.isSameUTF8(as: plain)
      return isNamed && (share.environment == nil || share.environment == environment)
    }
    // The closer statement counts: an instance before all of them, an environment before all.
    return fitting.max { closeness($0, address) < closeness($1, address) }?.percent
  }

  private func closeness(_ share: Share, _ address: String) -> Int {
    (share.address.isSameUTF8(as: address) ? 2 : 0) + (share.environment == nil ? 0 : 1)
  }

  /// What is stated of node pools that an estimate does not have.
  package func unused(in estimate: Estimate) -> [Share] {
    let addresses = Utilisation.addresses(of: estimate)
    let known = Set(addresses).union(addresses.map(Utilisation.withoutKeys))
    return shares.filter { !known.contains($0.address) }
  }

  /// The addresses of an estimate's node pools, in order.
  package static func addresses(of estimate: Estimate) -> [String] {
    estimate.modules.flatMap(\.resources).map(\.address)
      .filter { withoutKeys($0).contains("google_container_node_pool.") }
  }

  /// An address without its index keys: `module.a["x"].b.c[0]` becomes `module.a.b.c`.
  private static func withoutKeys(_ address: String) -> String {
    var result = ""
    var isInKey = false
    var isInText = false
    var isEscaped = false
    for character in address.unicodeScalars {
      if isInKey {
        if isEscaped {
          isEscaped = false
        } else if isInText, character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInText.toggle()
        } else if character == "]", !isInText {
          isInKey = false
        }
      } else if character == "[" {
        isInKey = true
      } else {
        result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
