/// The hash functions that policies and fingerprints use.
package enum HashFunction: Sendable, CaseIterable {
  case md5, sha1, sha256, sha512

  /// The digest of a message.
  package func digest(of message: some Collection<UInt8>) -> [UInt8] {
    switch self {
    case .md5: MessageDigest5.digest(message)
    case .sha1: SecureHash1.digest(message)
    case .sha256: SecureHash2.sha256(message)
    case .sha512: SecureHash2.sha512(message)
    }
  }

  /// The digest of a text's UTF-8 as lower-case hexadecimal digits.
  package func hexadecimalDigest(of text: String) -> String {
    Hexadecimal.encode(digest(of: Array(text.utf8)))
  }

  /// The keyed digest of a message.
  ///
  /// *Source*: RFC 2104.
  package func hmac(of message: some Collection<UInt8>, key: some Collection<UInt8>) -> [UInt8] {
    let size = self == .sha512 ? 128 : 64
    var block = key.count > size ? digest(of: key) : Array(key)
    block += [UInt8](repeating: 0, count: size - block.count)
    let inner = digest(of: block.map { $0 ^ 0x36 } + Array(message))
    return digest(of: block.map { $0 ^ 0x5C } + inner)
  }

  /// Whether two digests are equal, in a time that does not tell where they differ.
  package static func areEqual(
    _ a: some Collection<UInt8>, _ b: some Collection<UInt8>
  ) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// What the hash functions share: the padding of messages to whole blocks, and byte order.
enum HashPadding {
  /// Calls `body` with each block of the padded message.
  static func forEachBlock(
    of message: some Collection<UInt8>, size: Int, lengthBytes: Int, isBigEndian: Bool,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var bytes = Array(message)
    let bitCount = UInt64(bytes.count) * 8
    bytes.append(0x80)
    while bytes.count % size != size - lengthBytes { bytes.append(0) }
    bytes += [UInt8](repeating: 0, count: lengthBytes - 8)
    bytes += (0..<8).map { i in
      UInt8(truncatingIfNeeded: bitCount >> UInt64((isBigEndian ? 7 - i : i) * 8))
    }
    bytes.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: buffer.count, by: size) {
        body(UnsafeBufferPointer(rebasing: buffer[start..<(start + size)]))
      }
    }
  }

  @inline(__always)
  static func bigEndian<Word: FixedWidthInteger & UnsignedInteger>(
    _ block: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Word {
    var word: Word = 0
    for i in 0..<(Word.bitWidth / 8) { word = word << 8 | Word(block[offset + i]) }
    return word
  }

  static func bytes(ofBigEndian word: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: word.bigEndian) { Array($0) }
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  @inline(__always)
  func rotatedRight(_ count: Self) -> Self {
    self &>> count | self &<< (Self(Self.bitWidth) &- count)
  }
}
