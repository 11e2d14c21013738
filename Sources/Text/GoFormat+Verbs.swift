extension GoFormatter {
  mutating func print(_ argument: FormatArgument, _ verb: Unicode.Scalar) {
    if verb == "T" {
      printString(argument.typeName, "s")
      return
    }
    let done: Bool
    switch argument {
    case .integer(let number): done = printInteger(number, verb)
    case .float(let value): done = printFloat(value, verb)
    case .textual(let number):
      if verb == "s" || verb == "v" || verb == "q" {
        done = printString(number.text, verb)
      } else {
        done =
          number.isSpeltAsInteger ? printInteger(number, verb) : printFloat(number.double, verb)
      }
    case .string(let text): done = printString(text, verb)
    case .boolean(let value): done = printBoolean(value, verb)
    case .rendered(let text, _): done = printString(text, verb)
    }
    if done { return }
    if case .integer(let number) = argument, number.int64 == nil {
      output += "%!\(verb)(big.Int=\(number.text))"
      return
    }
    output += "%!\(verb)(\(argument.typeName)="
    print(argument, "v")
    output += ")"
  }

  private mutating func printBoolean(_ value: Bool, _ verb: Unicode.Scalar) -> Bool {
    guard verb == "t" || verb == "v" else { return false }
    pad(value ? "true" : "false")
    return true
  }

  /// Writes text padded to the width; zeros pad on the left only.
  mutating func pad(_ text: String, zero: Bool? = nil) {
    let missing = (flags.width ?? 0) - text.unicodeScalars.count
    guard missing > 0 else {
      output += text
      return
    }
    if flags.minus {
      output += text + String(repeating: " ", count: missing)
    } else {
      output += String(repeating: zero ?? flags.zero ? "0" : " ", count: missing) + text
    }
  }
}

// MARK: strings

extension GoFormatter {
  @discardableResult
  private mutating func printString(_ text: String, _ verb: Unicode.Scalar) -> Bool {
    switch verb {
    case "v" where flags.sharp: pad(goQuoted(cut(text), asciiOnly: flags.plus))
    case "v", "s": pad(cut(text))
    case "q":
      let cut = cut(text)
      let raw = flags.sharp && canBackquote(cut)
      pad(raw ? "`\(cut)`" : goQuoted(cut, asciiOnly: flags.plus))
    case "x": pad(hexadecimal(text, "0123456789abcdef", "0x"))
    case "X": pad(hexadecimal(text, "0123456789ABCDEF", "0X"))
    default: return false
    }
    return true
  }

  private func cut(_ text: String) -> String {
    guard let precision = flags.precision else { return text }
    return String(text.unicodeScalars.prefix(precision))
  }

  private func hexadecimal(_ text: String, _ alphabet: String, _ prefix: String) -> String {
    let alphabet = Array(alphabet.utf8)
    var out: [UInt8] = []
    for (index, byte) in text.utf8.prefix(flags.precision ?? .max).enumerated() {
      if flags.space && index > 0 { out.append(0x20) }
      if flags.sharp && (flags.space || index == 0) { out.append(contentsOf: prefix.utf8) }
      out.append(alphabet[Int(byte >> 4)])
      out.append(alphabet[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func canBackquote(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value != 0xFEFF && ($0.value >= 0x20 || $0 == "\t") && $0 != "`" && $0.value != 0x7F
    }
  }
}

// MARK: integers

extension GoFormatter {
  private mutating func printInteger(_ number: Number, _ verb: Unicode.Scalar) -> Bool {
    let small = number.int64
    switch verb {
    case "v", "d": padInteger(number, base: 10, prefix: "")
    case "b": padInteger(number, base: 2, prefix: flags.sharp ? "0b" : "")
    case "o": padInteger(number, base: 8, prefix: flags.sharp ? "0" : "")
    case "O": padInteger(number, base: 8, prefix: "0o")
    case "x": padInteger(number, base: 16, prefix: flags.sharp ? "0x" : "")
    case "X": padInteger(number, base: 16, prefix: flags.sharp ? "0X" : "", capital: true)
    case "s" where small == nil: padInteger(number, base: 10, prefix: "")
    case "c" where small != nil: pad(String(scalar(small)))
    case "q" where small != nil: pad(goQuoted(scalar(small), asciiOnly: flags.plus))
    case "U" where small != nil: pad(codePoint(small ?? 0), zero: false)
    default: return false
    }
    return true
  }

  private func scalar(_ value: Int64?) -> Unicode.Scalar {
    value.flatMap { UInt32(exactly: $0) }.flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}"
  }

  private func codePoint(_ value: Int64) -> String {
    let digits = String(UInt64(bitPattern: value), radix: 16, uppercase: true)
    let zeros = max(max(flags.precision ?? 4, 4) - digits.utf8.count, 0)
    var text = "U+" + String(repeating: "0", count: zeros) + digits
    if flags.sharp, let exact = UInt32(exactly: value).flatMap({ Unicode.Scalar($0) }),
      exact.isGoPrintable
    {
      text += " '\(exact)'"
    }
    return text
  }

  private mutating func padInteger(
    _ number: Number, base: Int, prefix: String, capital: Bool = false
  ) {
    var digits = number.absolute.integerText(base: base) ?? number.absolute.text
    if capital { digits = digits.simpleUppercased }
    if flags.precision == 0 && number.sign == 0 {
      pad("", zero: false)
      return
    }
    let sign = number.sign < 0 ? "-" : (flags.plus ? "+" : (flags.space ? " " : ""))
    var least = flags.precision ?? 0
    if flags.precision == nil, flags.zero, !flags.minus, let width = flags.width {
      // A big integer counts its prefix into the width, a machine integer does not.
      let counted = number.int64 == nil ? prefix.utf8.count : 0
      least = width - sign.utf8.count - counted
    }
    digits = String(repeating: "0", count: max(least - digits.utf8.count, 0)) + digits
    // Go's octal prefix is left out where a zero stands already.
    let shown = prefix == "0" && digits.utf8.first == 0x30 ? "" : prefix
    pad(sign + shown + digits, zero: false)
  }
}
