import Text

/// `net.cidr_*`.
///
/// *Source*: OPA v1, policy reference, "Net".
enum NetworkBuiltins {
  /// The most addresses that `net.cidr_expand` lists.
  static let expansionLimit = 1 << 17

  static let all: [Builtin] = [
    Builtin("net.cidr_contains", [.string, .string], .boolean, evaluate: contains),
    Builtin("net.cidr_overlap", [.string, .string], .boolean, evaluate: contains),
    Builtin("net.cidr_intersects", [.string, .string], .boolean) {
      _, operands throws(BuiltinError) in
      let first = try block(try operands.string(0))
      return .boolean(first.intersects(try block(try operands.string(1))))
    },
    Builtin("net.cidr_is_valid", [.any], .boolean) { _, operands in
      guard case .string(let text) = operands[0] else { return .boolean(false) }
      return .boolean(AddressBlock(text) != nil)
    },
    Builtin("net.cidr_expand", [.string], .set) { _, operands throws(BuiltinError) in
      let block = try block(try operands.string(0))
      guard let addresses = block.addresses(limit: expansionLimit) else {
        throw BuiltinError("\(block) has more than \(expansionLimit) addresses", code: .limit)
      }
      return .set(SetValue(addresses.map { .string($0.description) }))
    },
    Builtin("net.cidr_merge", [[.array, .set]], .set) { _, operands throws(BuiltinError) in
      var blocks: [AddressBlock] = []
      for element in try operands.elements(0) { blocks.append(try mergeable(element)) }
      return .set(SetValue(AddressBlock.merged(blocks).map { .string($0.description) }))
    },
    Builtin("net.cidr_contains_matches", [candidates, candidates], .set) {
      _, operands throws(BuiltinError) in
      try containsMatches(operands)
    },
  ]

  private static let candidates: ValueTypes = [.string, .array, .object, .set]

  @Sendable
  private static func contains(
    _ context: BuiltinContext, _ operands: [Value]
  ) throws(BuiltinError) -> Value? {
    .boolean(try contains(try operands.string(0), try operands.string(1)))
  }

  private static func contains(_ outer: String, _ inner: String) throws(BuiltinError) -> Bool {
    let block = try block(outer)
    if let address = IPAddress(inner) { return block.contains(address) }
    return block.contains(try self.block(inner))
  }

  private static func block(_ text: String) throws(BuiltinError) -> AddressBlock {
    guard let block = AddressBlock(text) else {
      throw BuiltinError("invalid CIDR address: \(text)")
    }
    return block
  }

  /// A block, or the network of its class for an IPv4 address without a prefix.
  private static func mergeable(_ element: Value) throws(BuiltinError) -> AddressBlock {
    guard case .string(let text) = element else {
      throw BuiltinError("element must be string")
    }
    guard let address = IPAddress(text) else { return try block(text) }
    if address.isIPv6 { throw BuiltinError("IPv6 invalid: needs prefix length") }
    let lead = address.bits >> 24
    let length = lead < 0x80 ? 8 : (lead < 0xC0 ? 16 : 24)
    return AddressBlock(holding: address, prefixLength: length)
  }

  // MARK: - Matches

  private static func containsMatches(_ operands: [Value]) throws(BuiltinError) -> Value? {
    let outer = try entries(operands, 0)
    let inner = try entries(operands, 1)
    var result: [Value] = []
    for (outerKey, outerText) in outer {
      for (innerKey, innerText) in inner where try contains(outerText, innerText) {
        result.append(.elements([outerKey, innerKey]))
      }
    }
    return .set(SetValue(result))
  }

  /// The texts of an operand, each with what names it in a match.
  private static func entries(
    _ operands: [Value], _ index: Int
  ) throws(BuiltinError) -> [(key: Value, text: String)] {
    var result: [(key: Value, text: String)] = []
    switch operands[index] {
    case .array(let array):
      for (place, element) in array.elements.enumerated() {
        result.append((.integer(place), try text(of: element, index)))
      }
    case .set(let set):
      for element in set.elements { result.append((element, try text(of: element, index))) }
    case .object(let object):
      for (key, value) in zip(object.keys, object.values) {
        result.append((key, try text(of: value, index)))
      }
    default: result.append((operands[index], try text(of: operands[index], index)))
    }
    return result
  }

  /// A string, or the first element of a tuple.
  private static func text(of element: Value, _ index: Int) throws(BuiltinError) -> String {
    if case .string(let text) = element { return text }
    if case .array(let tuple) = element, case .string(let text)? = tuple.elements.first {
      return text
    }
    throw BuiltinError("operand \(index + 1): element must be string or non-empty array")
  }
}
