/// One argument of a Go-style format; a value that is none of these comes as its rendered text.
package enum FormatArgument: Sendable {
  case integer(Number)
  /// A number that is text for `%s`, `%v` and `%q` and a number for every other verb.
  case textual(Number)
  case float(Double)
  case string(String)
  case boolean(Bool)
  /// Text that was rendered elsewhere, and the name of the type to report for it.
  case rendered(String, type: String)

  /// The name that Go's `%T` prints.
  var typeName: String {
    switch self {
    case .integer(let number): number.int64 == nil ? "*big.Int" : "int"
    case .float: "float64"
    case .textual: "json.Number"
    case .string: "string"
    case .boolean: "bool"
    case .rendered(_, let type): type
    }
  }

  /// The argument for a number as OPA's `sprintf` passes it on.
  package init(_ number: Number) {
    if number.isSpeltAsInteger {
      self = .integer(number)
    } else if number.double.isFinite {
      self = .float(number.double)
    } else {
      self = .string(number.text)
    }
  }
}

/// Flags, width and precision of one verb.
struct FormatFlags {
  var minus = false
  var plus = false
  var sharp = false
  var space = false
  var zero = false
  var width: Int?
  var precision: Int?
}

/// Formats as Go's `fmt.Sprintf` does, with Go's own texts for mistakes inside the result.
///
/// *Source*: pkg.go.dev/fmt, Go 1.24.
package func goFormat(_ format: String, _ arguments: [FormatArgument]) -> String {
  var formatter = GoFormatter(format: Array(format.unicodeScalars), arguments: arguments)
  return formatter.run()
}

struct GoFormatter {
  let format: [Unicode.Scalar]
  let arguments: [FormatArgument]
  var position = 0
  var argument = 0
  var reordered = false
  var usedIndex = false
  var isGoodIndex = true
  var flags = FormatFlags()
  var output = ""

  init(format: [Unicode.Scalar], arguments: [FormatArgument]) {
    self.format = format
    self.arguments = arguments
  }

  /// *Unit and base*: largest width or precision that Go accepts.
  private static let largest = 1_000_000

  mutating func run() -> String {
    while position < format.count {
      let start = position
      while position < format.count, format[position] != "%" { position += 1 }
      output.unicodeScalars.append(contentsOf: format[start..<position])
      if position < format.count { verb() }
    }
    if !reordered && argument < arguments.count { reportExtra() }
    return output
  }

  private mutating func verb() {
    position += 1
    flags = FormatFlags()
    (isGoodIndex, usedIndex) = (true, false)
    readFlags()
    readIndex()
    readWidth()
    readPrecision()
    if !usedIndex { readIndex() }
    guard position < format.count else {
      output += "%!(NOVERB)"
      return
    }
    let verb = format[position]
    position += 1
    if verb == "%" {
      output += "%"
    } else if !isGoodIndex {
      output += "%!\(verb)(BADINDEX)"
    } else if argument >= arguments.count {
      output += "%!\(verb)(MISSING)"
    } else {
      print(arguments[argument], verb)
      argument += 1
    }
  }

  private mutating func readFlags() {
    while position < format.count {
      switch format[position] {
      case "#": flags.sharp = true
      case "0": flags.zero = true
      case "+": flags.plus = true
      case "-": flags.minus = true
      case " ": flags.space = true
      default: return
      }
      position += 1
    }
  }

  /// An explicit argument index, `[3]`.
  private mutating func readIndex() {
    guard position < format.count, format[position] == "[" else { return }
    reordered = true
    guard let close = format[position...].firstIndex(of: "]") else {
      isGoodIndex = false
      position += 1
      return
    }
    let digits = format[(position + 1)..<close]
    position = close + 1
    var text = String.UnicodeScalarView()
    text.append(contentsOf: digits)
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), let index = Int(String(text)),
      index >= 1, index <= arguments.count
    else {
      isGoodIndex = false
      return
    }
    argument = index - 1
    usedIndex = true
  }

  private mutating func readWidth() {
    if position < format.count, format[position] == "*" {
      position += 1
      if let width = starArgument() {
        flags.width = Int(width.magnitude)
        if width < 0 {
          flags.minus = true
          flags.zero = false
        }
      } else {
        output += "%!(BADWIDTH)"
      }
      usedIndex = false
    } else if let width = readNumber() {
      flags.width = width
      if usedIndex { isGoodIndex = false }
    }
  }

  private mutating func readPrecision() {
    guard position < format.count, format[position] == "." else { return }
    position += 1
    if usedIndex { isGoodIndex = false }
    readIndex()
    if position < format.count, format[position] == "*" {
      position += 1
      if let precision = starArgument(), precision >= 0 {
        flags.precision = precision
      } else {
        output += "%!(BADPREC)"
      }
      usedIndex = false
    } else {
      flags.precision = readNumber() ?? 0
    }
  }

  /// The integer argument of a `*`; *nil when* it is missing, no integer or out of range.
  private mutating func starArgument() -> Int? {
    guard argument < arguments.count else { return nil }
    defer { argument += 1 }
    guard case .integer(let number) = arguments[argument], let value = number.int64,
      value.magnitude <= Self.largest
    else { return nil }
    return Int(value)
  }

  private mutating func readNumber() -> Int? {
    let start = position
    var value = 0
    while position < format.count, ("0"..."9").contains(format[position]) {
      value = min(value * 10 + Int(format[position].value & 15), Self.largest + 1)
      position += 1
    }
    return start == position || value > Self.largest ? nil : value
  }

  private mutating func reportExtra() {
    flags = FormatFlags()
    output += "%!(EXTRA "
    for (offset, extra) in arguments[argument...].enumerated() {
      if offset > 0 { output += ", " }
      output += extra.typeName + "="
      print(extra, "v")
    }
    output += ")"
  }
}
