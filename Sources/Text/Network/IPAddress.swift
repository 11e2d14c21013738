/// An IPv4 or IPv6 address; an IPv4 address mapped into IPv6 is the IPv4 address, as in Go.
package struct IPAddress: Equatable, Sendable {
  /// *Unit and base*: the address as one number, 32 bits for IPv4.
  package let bits: UInt128
  package let isIPv6: Bool

  /// The number of bits of an address of this family.
  package var width: Int { isIPv6 ? 128 : 32 }

  package init(bits: UInt128, isIPv6: Bool) {
    self.bits = bits
    self.isIPv6 = isIPv6
  }

  /// Reads `192.0.2.1` or `2001:db8::1`.
  ///
  /// *nil when* the text is no address, has a zone, or an IPv4 part with leading zeros.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.contains(UInt8(ascii: ":")) {
      guard let bits = Self.parseIPv6(bytes) else { return nil }
      if bits >> 32 == 0xFFFF {
        self.init(bits: bits & 0xFFFF_FFFF, isIPv6: false)
      } else {
        self.init(bits: bits, isIPv6: true)
      }
    } else {
      guard let bits = Self.parseIPv4(bytes[...]) else { return nil }
      self.init(bits: UInt128(bits), isIPv6: false)
    }
  }

  private static func parseIPv4(_ text: ArraySlice<UInt8>) -> UInt32? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var result: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        part.count == 1 || part.first != 0x30
      else { return nil }
      let value = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
      if value > 255 { return nil }
      result = result << 8 | value
    }
    return result
  }

  private static func parseIPv6(_ text: [UInt8]) -> UInt128? {
    let colon = UInt8(ascii: ":")
    var index = 0
    var groups: [UInt16] = []
    var gap: Int?
    if text.starts(with: [colon, colon]) {
      gap = 0
      index = 2
    }
    while index < text.count {
      let end = text[index...].firstIndex(of: colon) ?? text.count
      if end == text.count, text[index...].contains(UInt8(ascii: ".")) {
        guard groups.count <= 6, let low = parseIPv4(text[index...]) else { return nil }
        groups += [UInt16(low >> 16), UInt16(truncatingIfNeeded: low)]
        index = end
        break
      }
      guard (1...4).contains(end - index), groups.count < 8 else { return nil }
      var group: UInt16 = 0
      for byte in text[index..<end] {
        guard let value = Hexadecimal.value(of: byte) else { return nil }
        group = group << 4 | UInt16(value)
      }
      groups.append(group)
      index = end
      guard index < text.count else { break }
      index += 1
      if index == text.count { return nil }
      if text[index] == colon {
        if gap != nil { return nil }
        gap = groups.count
        index += 1
      }
    }
    if let gap {
      guard groups.count < 8 else { return nil }
      groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap)
    }
    guard groups.count == 8 else { return nil }
    return groups.reduce(UInt128(0)) { $0 << 16 | UInt128($1) }
  }
}

extension IPAddress: CustomStringConvertible {
  /// The canonical spelling.
  ///
  /// *Source*: RFC 5952.
  package var description: String {
    guard isIPv6 else {
      return (0..<4).map { String((bits >> UInt128(24 - 8 * $0)) & 0xFF) }.joined(separator: ".")
    }
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: bits >> UInt128(112 - 16 * $0)) }
    var gap = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(gap.count, 1) { gap = start..<end }
      start = max(end, start + 1)
    }
    func join(_ groups: ArraySlice<UInt16>) -> String {
      groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
    if gap.isEmpty { return join(groups[...]) }
    return join(groups[..<gap.lowerBound]) + "::" + join(groups[gap.upperBound...])
  }
}
