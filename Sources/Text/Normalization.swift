@_spi(_Unicode) import Swift

extension String {
  /// The same text in Unicode's composed form (NFC), which HCL gives all strings.
  package var normalizedNFC: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
