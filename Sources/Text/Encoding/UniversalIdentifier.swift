/// A UUID and what its fields say.
///
/// *Source*: RFC 4122; the versions 1 and 2 as OPA reads them.
package struct UniversalIdentifier: Equatable, Sendable {
  /// *Shape*: 16 bytes.
  package let bytes: [UInt8]

  /// Reads the usual spelling, one in braces, one after `urn:uuid:`, or bare 32 digits.
  ///
  /// *nil when* the text is none of these.
  package init?(_ text: String) {
    var source = Array(text.utf8)[...]
    switch source.count {
    case 45:
      let prefix = source.prefix(9).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      guard prefix == Array("urn:uuid:".utf8) else { return nil }
      source = source.dropFirst(9)
    case 38:
      guard source.first == UInt8(ascii: "{"), source.last == UInt8(ascii: "}") else { return nil }
      source = source.dropFirst().dropLast()
    case 36, 32: break
    default: return nil
    }
    var digits = Array(source)
    if digits.count == 36 {
      for index in [23, 18, 13, 8] {
        guard digits.remove(at: index) == UInt8(ascii: "-") else { return nil }
      }
    }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 32, by: 2) {
      guard let high = Hexadecimal.value(of: digits[index]),
        let low = Hexadecimal.value(of: digits[index + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// The identifier of version 4 whose other bits are those of 16 given bytes.
  package init(randomBytes: [UInt8]) {
    precondition(randomBytes.count == 16, "an identifier has 16 bytes")
    var bytes = randomBytes
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  package var version: Int { Int(bytes[6] >> 4) }

  /// The layout by name.
  package var variant: String {
    switch bytes[8] {
    case 0x00..<0x80: "Reserved NCS"
    case 0x80..<0xC0: "RFC4122"
    case 0xC0..<0xE0: "Reserved Microsoft"
    default: "Reserved Future"
    }
  }

  /// The number that orders identifiers made at the same time.
  package var clockSequence: Int { Int(bytes[8] & 0x3F) << 8 | Int(bytes[9]) }

  /// *Unit and base*: nanoseconds since 1970; wraps around as a 64-bit number.
  package var nanoseconds: Int64 {
    var ticks = Int64(bytes[6] & 0x0F) << 8 | Int64(bytes[7])
    for index in [4, 5, 0, 1, 2, 3] { ticks = ticks << 8 | Int64(bytes[index]) }
    // Ticks of 100 ns between the Gregorian reform in 1582 and 1970.
    return (ticks - 122_192_928_000_000_000) &* 100
  }

  /// The six bytes of the node, as `32-50-96-b3-9f-47`.
  package var node: String {
    bytes[10...].map { Hexadecimal.encode([$0]) }.joined(separator: "-")
  }

  /// How the node's address was given and whom it names: `global:unicast` and the like.
  package var nodeKind: String {
    (bytes[10] & 2 == 0 ? "global" : "local") + ":" + (bytes[10] & 1 == 0 ? "unicast" : "multicast")
  }

  /// The local number in an identifier of version 2.
  package var localIdentifier: Int {
    bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The kind of the local number in an identifier of version 2.
  package var domain: String {
    switch bytes[9] {
    case 0: "Person"
    case 1: "Group"
    case 2: "Org"
    default: "Domain\(bytes[9])"
    }
  }
}

extension UniversalIdentifier: CustomStringConvertible {
  /// The usual spelling in lower case.
  package var description: String {
    var text = Array(Hexadecimal.encode(bytes).utf8)
    for index in [20, 16, 12, 8] { text.insert(UInt8(ascii: "-"), at: index) }
    return String(decoding: text, as: UTF8.self)
  }
}
