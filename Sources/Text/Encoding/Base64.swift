/// Why a text is not an encoding, in the words of Go's packages.
package struct DecodingError: Error, Equatable, Sendable {
  /// A lower-case sentence without a final stop.
  package let message: String
}

/// Base64 in its standard and its URL alphabet.
///
/// *Source*: RFC 4648 sections 4 and 5.
package struct Base64: Sendable {
  package static let standard = Base64(isURL: false)
  package static let url = Base64(isURL: true)

  private let alphabet: [UInt8]
  private let values: [UInt8]

  private init(isURL: Bool) {
    let common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    alphabet = Array((common + (isURL ? "-_" : "+/")).utf8)
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    self.values = values
  }

  /// The encoded text, padded to a multiple of four characters unless told otherwise.
  package func encode(_ bytes: some Collection<UInt8>, isPadded: Bool = true) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var buffer: UInt32 = 0
    var count = 0
    func flush() {
      for i in 0..<4 {
        if i <= count {
          result.append(alphabet[Int(buffer >> UInt32(18 - 6 * i)) & 0x3F])
        } else if isPadded {
          result.append(UInt8(ascii: "="))
        }
      }
      buffer = 0
      count = 0
    }
    for byte in bytes {
      buffer |= UInt32(byte) << UInt32(16 - 8 * count)
      count += 1
      if count == 3 { flush() }
    }
    if count > 0 { flush() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of a padded text; line breaks in it are ignored, as Go does.
  ///
  /// *Throws*: with the 0-based offset of the first bad byte.
  package func decode(_ text: String) throws(DecodingError) -> [UInt8] {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count / 4 * 3)
    var index = 0
    func isBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
    func skipBreaks() { while index < source.count, isBreak(source[index]) { index += 1 } }
    while true {
      var buffer: UInt32 = 0
      var count = 0
      var isPadding = false
      while count < 4 {
        guard index < source.count else {
          if count == 0 { return result }
          throw Self.corrupt(index - count)
        }
        let byte = source[index]
        index += 1
        let value = values[Int(byte)]
        if value != 0xFF {
          buffer = buffer << 6 | UInt32(value)
          count += 1
        } else if !isBreak(byte) {
          guard byte == UInt8(ascii: "="), count >= 2 else { throw Self.corrupt(index - 1) }
          isPadding = true
          break
        }
      }
      if isPadding {
        if count == 2 {
          skipBreaks()
          guard index < source.count else { throw Self.corrupt(source.count) }
          guard source[index] == UInt8(ascii: "=") else { throw Self.corrupt(index - 1) }
          index += 1
        }
        skipBreaks()
        if index < source.count { throw Self.corrupt(index) }
      }
      buffer <<= UInt32(6 * (4 - count))
      for i in 0..<(count - 1) {
        result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(16 - 8 * i)))
      }
      if isPadding { return result }
    }
  }

  private static func corrupt(_ offset: Int) -> DecodingError {
    DecodingError(message: "illegal base64 data at input byte \(offset)")
  }
}

/// Hexadecimal digits for bytes.
package enum Hexadecimal {
  /// Two lower-case digits a byte.
  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of digits in either case.
  ///
  /// *Throws*: with Go's words for a bad digit or an odd number of them.
  package static func decode(_ text: String) throws(DecodingError) -> [UInt8] {
    var result: [UInt8] = []
    var high: UInt8?
    for byte in text.utf8 {
      guard let value = value(of: byte) else {
        throw DecodingError(message: "encoding/hex: invalid byte: " + describe(byte))
      }
      if let first = high {
        result.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    if high != nil { throw DecodingError(message: "encoding/hex: odd length hex string") }
    return result
  }

  /// *nil when* the byte is no hexadecimal digit.
  static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// A byte as Go's `%#U` shows the character of that number.
  private static func describe(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    let isPrintable = (byte >= 0x20 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD)
    return isPrintable ? "\(code) '\(Unicode.Scalar(byte))'" : code
  }
}
