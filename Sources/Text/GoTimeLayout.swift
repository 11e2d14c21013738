/// A date layout in Go's notation, in which `2006-01-02 15:04:05` is the example.
///
/// *Source*: pkg.go.dev/time, Go 1.24.
package struct GoTimeLayout: Sendable {
  /// What a piece of a layout stands for.
  enum Element: Hashable, Sendable {
    case longYear, year
    case longMonth, month, numericMonth, zeroMonth
    case longWeekday, weekday
    case day, spaceDay, zeroDay, spaceDayOfYear, zeroDayOfYear
    case hour, hour12, zeroHour12, minute, zeroMinute, second, zeroSecond
    case upperMeridiem, lowerMeridiem
    case zoneName
    /// A numeric zone; `Z` for UTC where `isISO`.
    case zone(isISO: Bool, ZoneStyle)
    /// Digits after the comma or point; `isTrimmed` leaves trailing zeros out.
    case fraction(digits: Int, isTrimmed: Bool, separator: UInt8)
  }

  enum ZoneStyle: Hashable, Sendable {
    case hours, minutes, colonMinutes, seconds, colonSeconds
  }

  /// A literal before an element; the last piece of a layout may have no element.
  struct Piece: Sendable {
    let literal: [UInt8]
    let element: Element?
    /// The element as the layout spells it.
    let text: String
  }

  let text: String
  let pieces: [Piece]

  /// Any text is a layout.
  package init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var start = 0
    var i = 0
    while i < bytes.count {
      guard let (element, skipped, length) = Self.element(bytes, at: i) else {
        i += 1
        continue
      }
      let begin = i + skipped
      pieces.append(
        Piece(
          literal: Array(bytes[start..<begin]), element: element,
          text: String(decoding: bytes[begin..<(begin + length)], as: UTF8.self)))
      i = begin + length
      start = i
    }
    if start < bytes.count || pieces.isEmpty {
      pieces.append(Piece(literal: Array(bytes[start...]), element: nil, text: ""))
    }
    self.pieces = pieces
  }

  package static let rfc3339 = GoTimeLayout("2006-01-02T15:04:05Z07:00")
  package static let rfc3339Nano = GoTimeLayout("2006-01-02T15:04:05.999999999Z07:00")

  /// The layout of a name such as `RFC1123`; *nil when* Go has none of that name.
  package static func named(_ name: String) -> GoTimeLayout? {
    switch name {
    case "ANSIC": GoTimeLayout("Mon Jan _2 15:04:05 2006")
    case "UnixDate": GoTimeLayout("Mon Jan _2 15:04:05 MST 2006")
    case "RubyDate": GoTimeLayout("Mon Jan 02 15:04:05 -0700 2006")
    case "RFC822": GoTimeLayout("02 Jan 06 15:04 MST")
    case "RFC822Z": GoTimeLayout("02 Jan 06 15:04 -0700")
    case "RFC850": GoTimeLayout("Monday, 02-Jan-06 15:04:05 MST")
    case "RFC1123": GoTimeLayout("Mon, 02 Jan 2006 15:04:05 MST")
    case "RFC1123Z": GoTimeLayout("Mon, 02 Jan 2006 15:04:05 -0700")
    case "RFC3339": rfc3339
    case "RFC3339Nano": rfc3339Nano
    default: nil
    }
  }

  /// Spellings in the order in which they are tried.
  private static let spellings: [(text: [UInt8], element: Element)] = spellingTable.map {
    (Array($0.0.utf8), $0.1)
  }

  private static let spellingTable: [(String, Element)] = [
    ("January", .longMonth), ("Monday", .longWeekday), ("MST", .zoneName),
    ("002", .zeroDayOfYear), ("01", .zeroMonth), ("02", .zeroDay), ("03", .zeroHour12),
    ("04", .zeroMinute), ("05", .zeroSecond), ("06", .year), ("15", .hour), ("1", .numericMonth),
    ("2006", .longYear), ("2", .day), ("__2", .spaceDayOfYear), ("_2", .spaceDay), ("3", .hour12),
    ("4", .minute), ("5", .second), ("PM", .upperMeridiem), ("pm", .lowerMeridiem),
    ("-070000", .zone(isISO: false, .seconds)),
    ("-07:00:00", .zone(isISO: false, .colonSeconds)),
    ("-0700", .zone(isISO: false, .minutes)), ("-07:00", .zone(isISO: false, .colonMinutes)),
    ("-07", .zone(isISO: false, .hours)), ("Z070000", .zone(isISO: true, .seconds)),
    ("Z07:00:00", .zone(isISO: true, .colonSeconds)), ("Z0700", .zone(isISO: true, .minutes)),
    ("Z07:00", .zone(isISO: true, .colonMinutes)), ("Z07", .zone(isISO: true, .hours)),
  ]

  /// The element at `i`, the literal bytes before it, and its length.
  private static func element(
    _ bytes: [UInt8], at i: Int
  ) -> (Element, skipped: Int, length: Int)? {
    let rest = bytes[i...]
    if rest.starts(with: "_2006".utf8) { return (.longYear, 1, 4) }
    for (text, element) in spellings where rest.starts(with: text) {
      return (element, 0, text.count)
    }
    // A name that goes on in lower case is a word such as "Janet".
    let goesOn = i + 3 < bytes.count && bytes[i + 3] &- 0x61 < 26
    if !goesOn && rest.starts(with: "Jan".utf8) { return (.month, 0, 3) }
    if !goesOn && rest.starts(with: "Mon".utf8) { return (.weekday, 0, 3) }
    return fraction(bytes, at: i)
  }

  private static func fraction(
    _ bytes: [UInt8], at i: Int
  ) -> (Element, skipped: Int, length: Int)? {
    guard bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ","), i + 1 < bytes.count,
      bytes[i + 1] == 0x30 || bytes[i + 1] == 0x39
    else { return nil }
    let run = bytes[(i + 1)...].prefix { $0 == bytes[i + 1] }
    if run.endIndex < bytes.count, bytes[run.endIndex] &- 0x30 < 10 { return nil }
    let element = Element.fraction(
      digits: run.count, isTrimmed: bytes[i + 1] == 0x39, separator: bytes[i])
    return (element, 0, run.count + 1)
  }
}
