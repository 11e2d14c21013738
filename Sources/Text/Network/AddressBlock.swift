/// A CIDR block: an address and the number of leading bits that count.
package struct AddressBlock: Equatable, Sendable {
  /// The lowest address of the block.
  package let first: IPAddress
  package let prefixLength: Int

  /// The block that holds an address.
  package init(holding address: IPAddress, prefixLength: Int) {
    let host = Self.hostMask(width: address.width, prefixLength: prefixLength)
    first = IPAddress(bits: address.bits & ~host, isIPv6: address.isIPv6)
    self.prefixLength = prefixLength
  }

  /// Reads `10.0.0.0/8` or `2001:db8::/32`; bits beyond the prefix are dropped.
  ///
  /// *nil when* the text is no block.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let spelling = String(decoding: bytes[..<slash], as: UTF8.self)
    let digits = bytes[(slash + 1)...]
    guard let address = IPAddress(spelling), (1...8).contains(digits.count),
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    let length = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let isMapped = !address.isIPv6 && spelling.utf8.contains(UInt8(ascii: ":"))
    if isMapped {
      // An IPv4 address in the spelling of IPv6 counts the 96 bits before it.
      guard (96...128).contains(length) else { return nil }
      self.init(holding: address, prefixLength: length - 96)
    } else {
      guard length <= address.width else { return nil }
      self.init(holding: address, prefixLength: length)
    }
  }

  /// The highest address of the block.
  package var last: IPAddress {
    let host = Self.hostMask(width: first.width, prefixLength: prefixLength)
    return IPAddress(bits: first.bits | host, isIPv6: first.isIPv6)
  }

  /// Whether the address lies in the block.
  package func contains(_ address: IPAddress) -> Bool {
    address.isIPv6 == first.isIPv6 && first.bits <= address.bits && address.bits <= last.bits
  }

  /// Whether the whole other block lies in this one.
  package func contains(_ other: AddressBlock) -> Bool {
    contains(other.first) && contains(other.last)
  }

  /// Whether the blocks have an address in common.
  package func intersects(_ other: AddressBlock) -> Bool {
    contains(other.first) || other.contains(first)
  }

  /// All addresses in order.
  ///
  /// *nil when* there are more than `limit`.
  package func addresses(limit: Int) -> [IPAddress]? {
    guard last.bits - first.bits < UInt128(limit) else { return nil }
    return (first.bits...last.bits).map { IPAddress(bits: $0, isIPv6: first.isIPv6) }
  }

  /// The fewest blocks that hold the same addresses: IPv4 before IPv6, ascending.
  package static func merged(_ blocks: [AddressBlock]) -> [AddressBlock] {
    let sorted = blocks.sorted {
      ($0.first.width, $0.first.bits, $0.prefixLength)
        < ($1.first.width, $1.first.bits, $1.prefixLength)
    }
    var spans: [(low: UInt128, high: UInt128, isIPv6: Bool)] = []
    for block in sorted {
      let (low, high) = (block.first.bits, block.last.bits)
      if let span = spans.last, span.isIPv6 == block.first.isIPv6,
        low <= span.high || low - span.high == 1
      {
        spans[spans.count - 1].high = max(span.high, high)
      } else {
        spans.append((low, high, block.first.isIPv6))
      }
    }
    return spans.flatMap { cover($0.low, $0.high, isIPv6: $0.isIPv6) }
  }

  /// The blocks that hold exactly the addresses from `low` to `high`.
  private static func cover(_ low: UInt128, _ high: UInt128, isIPv6: Bool) -> [AddressBlock] {
    let width = isIPv6 ? 128 : 32
    var result: [AddressBlock] = []
    var next = low
    while true {
      var hostBits = min(width, next == 0 ? width : next.trailingZeroBitCount)
      while hostMask(width: width, prefixLength: width - hostBits) > high - next { hostBits -= 1 }
      let length = width - hostBits
      result.append(
        AddressBlock(holding: IPAddress(bits: next, isIPv6: isIPv6), prefixLength: length))
      let end = next + hostMask(width: width, prefixLength: length)
      if end >= high { return result }
      next = end + 1
    }
  }

  private static func hostMask(width: Int, prefixLength: Int) -> UInt128 {
    let bits = width - prefixLength
    return bits == 128 ? .max : (UInt128(1) << UInt128(bits)) - 1
  }
}

extension AddressBlock: CustomStringConvertible {
  package var description: String { "\(first)/\(prefixLength)" }
}
