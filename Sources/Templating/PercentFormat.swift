import Diagnostics

/// Python's `%` formatting: `%s`, `%r`, `%d`, `%x`, `%o`, `%f`, `%%` with flags and widths.
enum PercentFormat {
  static func format(
    _ format: String, _ arguments: [TemplateValue], at range: SourceRange
  ) throws(RenderFailure) -> String {
    var out = ""
    var remaining = arguments[...]
    var scalars = Array(format.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "%" else {
        out.unicodeScalars.append(scalar)
        continue
      }
      var spec = Spec()
      spec.read(&scalars)
      guard let verb = scalars.popFirst() else {
        throw RenderFailure("format ends after '%'", at: range)
      }
      if verb == "%" {
        out += "%"
        continue
      }
      guard let value = remaining.popFirst() else {
        throw RenderFailure("format needs more values than are given", at: range)
      }
      out += spec.pad(try spec.text(verb, value, at: range), isNumber: verb != "s" && verb != "r")
    }
    if !remaining.isEmpty {
      throw RenderFailure("format takes fewer values than are given", at: range)
    }
    return out
  }

  /// The part between `%` and the letter.
  private struct Spec {
    var flags: Set<Unicode.Scalar> = []
    var width = 0
    var precision: Int?

    mutating func read(_ scalars: inout ArraySlice<Unicode.Scalar>) {
      while let flag = scalars.first, "-+ 0#".unicodeScalars.contains(flag) {
        flags.insert(flag)
        scalars.removeFirst()
      }
      width = Spec.number(&scalars) ?? 0
      if scalars.first == "." {
        scalars.removeFirst()
        precision = Spec.number(&scalars) ?? 0
      }
    }

    private static func number(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Int? {
      var digits = ""
      while let digit = scalars.first, ("0"..."9").contains(digit), digits.count < 4 {
        digits.unicodeScalars.append(digit)
        scalars.removeFirst()
      }
      return Int(digits)
    }

    func text(
      _ verb: Unicode.Scalar, _ value: TemplateValue, at range: SourceRange
    ) throws(RenderFailure) -> String {
      switch verb {
      case "s": return precision.map { String(value.printed.prefix($0)) } ?? value.printed
      case "r": return value.represented
      case "d", "i", "x", "X", "o":
        guard let number = value.number else { break }
        guard let whole = Int64(exactly: number.double.rounded(.towardZero)) else { break }
        let integer = value.intValue.map { Int64($0) } ?? whole
        let radix = verb == "o" ? 8 : (verb == "d" || verb == "i" ? 10 : 16)
        let digits = String(integer.magnitude, radix: radix, uppercase: verb == "X")
        return sign(integer < 0) + digits
      case "f", "F":
        guard let number = value.number, let text = number.double.magnitude.fixed(precision ?? 6)
        else { break }
        return sign(number.double < 0) + text
      default:
        throw RenderFailure(
          "format has no '%\(verb)'", detail: "known are: %s %r %d %i %x %X %o %f %%", at: range)
      }
      throw RenderFailure("'%\(verb)' cannot take \(value.kindPhrase)", at: range)
    }

    private func sign(_ isNegative: Bool) -> String {
      isNegative ? "-" : (flags.contains("+") ? "+" : (flags.contains(" ") ? " " : ""))
    }

    func pad(_ text: String, isNumber: Bool) -> String {
      let missing = width - text.unicodeScalars.count
      guard missing > 0 else { return text }
      if flags.contains("-") { return text + String(repeating: " ", count: missing) }
      guard isNumber, flags.contains("0") else {
        return String(repeating: " ", count: missing) + text
      }
      let zeros = String(repeating: "0", count: missing)
      if let first = text.first, "+- ".contains(first) {
        return String(first) + zeros + text.dropFirst()
      }
      return zeros + text
    }
  }
}
