/// Spellings of text that filters and methods make.
extension String {
  /// Each word with an upper-case first letter and the rest in lower case.
  var titled: String {
    var out = ""
    var inWord = false
    for character in self {
      let starts = !inWord
      inWord = !(character.isWhitespace || "-([{<".contains(character))
      out += starts && inWord ? character.uppercased() : character.lowercased()
    }
    return out
  }

  /// The first letter in upper case and the rest in lower case.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst().lowercased()
  }

  /// The parts between white space.
  var words: [String] {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
  }

  /// The text without the given characters, or white space, at its ends.
  func trimmed(_ characters: String? = nil, start: Bool = true, end: Bool = true) -> String {
    let set = characters.map { Set($0.unicodeScalars) }
    let drops = { (scalar: Unicode.Scalar) in
      set?.contains(scalar) ?? scalar.properties.isWhitespace
    }
    var view = unicodeScalars[...]
    if start { view = view.drop(while: drops) }
    while end, let last = view.last, drops(last) { view.removeLast() }
    return String(view)
  }

  /// The words of an identifier in any spelling, in lower case: `HTTPServer-v2` is http server v2.
  var identifierWords: [String] {
    var words: [String] = []
    var current = ""
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        if !current.isEmpty { words.append(current) }
        current = ""
        continue
      }
      if scalar.properties.isUppercase, !current.isEmpty {
        let previousIsUpper = scalars[index - 1].properties.isUppercase
        let nextIsLower = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
        if !previousIsUpper || nextIsLower {
          words.append(current)
          current = ""
        }
      }
      current.unicodeScalars.append(scalar)
    }
    if !current.isEmpty { words.append(current) }
    return words.map { $0.lowercased() }
  }

  /// The text broken at white space into lines of at most `width` characters.
  func wrapped(width: Int, breakLongWords: Bool, separator: String) -> String {
    splitUTF8(by: "\n").map { line in
      var lines: [String] = []
      var current = ""
      for word in line.words {
        var word = word
        while true {
          let joined = current.isEmpty ? word : current + " " + word
          if joined.unicodeScalars.count <= width {
            current = joined
            break
          }
          if !current.isEmpty {
            let room = width - current.unicodeScalars.count - 1
            if breakLongWords, word.unicodeScalars.count > width, room > 0 {
              let head = String(word.unicodeScalars.prefix(room))
              word = String(word.unicodeScalars.dropFirst(room))
              lines.append(current + " " + head)
            } else {
              lines.append(current)
            }
            current = ""
          } else if breakLongWords {
            lines.append(String(word.unicodeScalars.prefix(width)))
            word = String(word.unicodeScalars.dropFirst(width))
          } else {
            lines.append(word)
            break
          }
        }
      }
      if !current.isEmpty { lines.append(current) }
      return lines.joined(separator: separator)
    }.joined(separator: separator)
  }
}

extension Double {
  /// The number as decimal text with a fixed number of digits, rounded half to even, exactly.
  ///
  /// *nil when* it has too many digits for exact arithmetic in 128 bits.
  func fixed(_ digits: Int) -> String? {
    guard isFinite, (0...15).contains(digits) else { return nil }
    var scaled = UInt128(significandBitPattern)
    var exponent = Int(exponentBitPattern)
    if exponent != 0 { scaled |= 1 << 52 } else { exponent = 1 }
    exponent -= 1075
    for _ in 0..<digits { scaled *= 10 }
    if exponent > 0 {
      guard exponent <= scaled.leadingZeroBitCount else { return nil }
      scaled <<= UInt128(exponent)
    } else if exponent < -127 {
      scaled = 0
    } else if exponent < 0 {
      let shift = UInt128(-exponent)
      let remainder = scaled & ((UInt128(1) << shift) - 1)
      let half = UInt128(1) << (shift - 1)
      scaled >>= shift
      if remainder > half || (remainder == half && scaled % 2 == 1) { scaled += 1 }
    }
    let text = String(scaled).padded(to: digits + 1)
    let whole = text.dropLast(digits)
    let sign = self.sign == .minus ? "-" : ""
    return digits == 0 ? sign + text : "\(sign)\(whole).\(text.suffix(digits))"
  }
}
