/// The parts of a URI or relative reference, as Go reads them.
///
/// *Source*: Go's `net/url`, `Parse`.
package struct URIReference: Sendable, Equatable {
  /// In lower case; empty for a relative reference.
  package private(set) var scheme = ""
  /// Without brackets and port.
  package private(set) var hostname = ""
  package private(set) var port = ""
  /// Unescaped; empty where the reference has an opaque part.
  package private(set) var path = ""
  /// The path as written, where escaping `path` anew gives another text; else empty.
  package private(set) var rawPath = ""
  package private(set) var rawQuery = ""
  package private(set) var fragment = ""

  /// Reads a reference.
  ///
  /// *Throws*: Go's words for a malformed one.
  package init(_ text: String) throws(DecodingError) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let rest = Array(bytes[..<end])
    do throws(DecodingError) {
      try read(rest)
    } catch {
      throw DecodingError(
        message: "parse \(goQuoted(string(rest[...]))): \(error.message)")
    }
    guard end < bytes.count else { return }
    do throws(DecodingError) {
      fragment = try unescaped(bytes[(end + 1)...])
    } catch {
      throw DecodingError(message: "parse \(goQuoted(text)): \(error.message)")
    }
  }

  private mutating func read(_ bytes: [UInt8]) throws(DecodingError) {
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw DecodingError(message: "net/url: invalid control character in URL")
    }
    if bytes == [UInt8(ascii: "*")] {
      path = "*"
      return
    }
    var rest = bytes[...]
    if let colon = try schemeEnd(bytes) {
      scheme = string(rest[..<colon]).lowercased()
      rest = rest[(colon + 1)...]
    }
    if let question = rest.firstIndex(of: UInt8(ascii: "?")) {
      rawQuery = string(rest[(question + 1)...])
      rest = rest[..<question]
    }
    let slash = UInt8(ascii: "/")
    if rest.first != slash {
      if !scheme.isEmpty { return }
      let segment = rest.prefix { $0 != slash }
      if segment.contains(UInt8(ascii: ":")) {
        throw DecodingError(message: "first path segment in URL cannot contain colon")
      }
    }
    let hasAuthority = rest.starts(with: [slash, slash])
    if hasAuthority, !scheme.isEmpty || !rest.starts(with: [slash, slash, slash]) {
      let authority = rest.dropFirst(2).prefix { $0 != slash }
      try readAuthority(authority)
      rest = rest[authority.endIndex...]
    }
    path = try unescaped(rest)
    if !rest.elementsEqual(escapedPath(path)) { rawPath = string(rest) }
  }

  /// The offset of the colon after a scheme; *nil when* there is no scheme.
  private func schemeEnd(_ bytes: [UInt8]) throws(DecodingError) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == 0 { return nil }
      case UInt8(ascii: ":"):
        if index == 0 { throw DecodingError(message: "missing protocol scheme") }
        return index
      default: return nil
      }
    }
    return nil
  }

  private mutating func readAuthority(_ authority: ArraySlice<UInt8>) throws(DecodingError) {
    var host = authority
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      guard authority[..<at].allSatisfy(isUserInfo) else {
        throw DecodingError(message: "net/url: invalid userinfo")
      }
      _ = try unescaped(authority[..<at])
      host = authority[(at + 1)...]
    }
    var portStart = host.lastIndex(of: UInt8(ascii: ":")) ?? host.endIndex
    if host.first == UInt8(ascii: "[") {
      guard let close = host.lastIndex(of: UInt8(ascii: "]")) else {
        throw DecodingError(message: "missing ']' in host")
      }
      portStart = close + 1
    }
    let colonPort = host[portStart...]
    guard
      colonPort.isEmpty
        || colonPort.first == UInt8(ascii: ":")
          && colonPort.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else {
      throw DecodingError(
        message: "invalid port \(goQuoted(string(colonPort))) after host")
    }
    port = string(colonPort.dropFirst())
    var name = host[..<portStart]
    if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]") {
      name = name.dropFirst().dropLast()
    }
    if let bad = name.first(where: { $0 < 0x80 && !isHost($0) && $0 != UInt8(ascii: "%") }) {
      throw DecodingError(
        message: "invalid character \(goQuoted(string([bad]))) in host name")
    }
    hostname = try unescaped(name)
  }

  // MARK: - Characters

  private func isUserInfo(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._:~!$&'()*+,;=%@".utf8.contains(byte)
  }

  private func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-_.~!$&'()*+,;=:[]<>\"".utf8.contains(byte)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The bytes that Go writes for a path.
  private func escapedPath(_ path: String) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return path.utf8.flatMap { byte -> [UInt8] in
      if isAlphanumeric(byte) || "-_.~$&+,/:;=@".utf8.contains(byte) { return [byte] }
      return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private func unescaped(_ bytes: ArraySlice<UInt8>) throws(DecodingError) -> String {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "%") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard index + 2 < bytes.endIndex, let high = Hexadecimal.value(of: bytes[index + 1]),
        let low = Hexadecimal.value(of: bytes[index + 2])
      else {
        let bad = string(bytes[index...].prefix(3))
        throw DecodingError(message: "invalid URL escape \(goQuoted(bad))")
      }
      result.append(high << 4 | low)
      index += 3
    }
    return string(result[...])
  }

  private func string(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
