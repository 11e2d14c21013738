extension GoTimeLayout {
  /// Reads a time; one without a zone is in UTC.
  ///
  /// *Throws* Go's text of the mistake.
  package func parse(_ value: String) throws(TimeTextError) -> Instant {
    var reader = GoTimeReader(layout: self, value: value)
    for (index, piece) in pieces.enumerated() {
      try reader.literal(piece)
      guard let element = piece.element else { continue }
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      try reader.element(element, piece, next: next)
    }
    return try reader.result()
  }
}

/// The state of one parse: what is left, and the parts found so far.
private struct GoTimeReader {
  let layout: GoTimeLayout
  let value: String
  var rest: ArraySlice<UInt8>

  var year = 0
  var month: Int?
  var day: Int?
  var dayOfYear: Int?
  var hour = 0
  var minute = 0
  var second = 0
  var nanosecond = 0
  var isAfternoon: Bool?
  var offset: Int?
  var isUTC = false

  init(layout: GoTimeLayout, value: String) {
    self.layout = layout
    self.value = value
    rest = Array(value.utf8)[...]
  }

  // MARK: errors

  func mismatch(_ element: String, at rest: ArraySlice<UInt8>) -> TimeTextError {
    TimeTextError(
      "parsing time \(goQuoted(value)) as \(goQuoted(layout.text)): cannot parse "
        + "\(goQuoted(String(decoding: rest, as: UTF8.self))) as \(goQuoted(element))")
  }

  func outOfRange(_ part: String) -> TimeTextError {
    TimeTextError("parsing time \(goQuoted(value)): \(part) out of range")
  }

  // MARK: literals

  mutating func literal(_ piece: GoTimeLayout.Piece) throws(TimeTextError) {
    var prefix = piece.literal[...]
    while let first = prefix.first {
      if first == 0x20 {
        if let next = rest.first, next != 0x20 { throw wrongLiteral(piece) }
        prefix = prefix.drop { $0 == 0x20 }
        rest = rest.drop { $0 == 0x20 }
      } else {
        guard rest.first == first else { throw wrongLiteral(piece) }
        prefix.removeFirst()
        rest.removeFirst()
      }
    }
    if piece.element == nil, !rest.isEmpty { throw extraText() }
  }

  private func wrongLiteral(_ piece: GoTimeLayout.Piece) -> TimeTextError {
    mismatch(String(decoding: piece.literal, as: UTF8.self), at: rest)
  }

  private func extraText() -> TimeTextError {
    let text = goQuoted(String(decoding: rest, as: UTF8.self))
    return TimeTextError("parsing time \(goQuoted(value)): extra text: \(text)")
  }

  // MARK: elements

  mutating func element(
    _ element: GoTimeLayout.Element, _ piece: GoTimeLayout.Piece, next: GoTimeLayout.Piece?
  ) throws(TimeTextError) {
    let held = rest
    let part: String?
    switch element {
    case .longYear, .year, .longMonth, .month, .numericMonth, .zeroMonth, .longWeekday, .weekday,
      .day, .spaceDay, .zeroDay, .spaceDayOfYear, .zeroDayOfYear:
      part = readDate(element)
    case .zoneName: part = readZoneName()
    case .zone(let isISO, let style): part = readZone(isISO, style)
    case .fraction(let digits, let isTrimmed, _): part = readFraction(digits, isTrimmed)
    default: part = readClock(element, next: next)
    }
    guard let part else { throw mismatch(piece.text, at: held) }
    if !part.isEmpty { throw outOfRange(part) }
  }

  /// Empty when the part was read, its name when out of range; *nil when* it does not match.
  private mutating func readDate(_ element: GoTimeLayout.Element) -> String? {
    switch element {
    case .longYear:
      guard let number = digits(4, 4) else { return nil }
      year = number
    case .year:
      guard let number = digits(2, 2) else { return nil }
      year = number >= 69 ? number + 1900 : number + 2000
    case .longMonth, .month:
      guard let index = name(CivilTime.monthNames, length: element == .month ? 3 : nil) else {
        return nil
      }
      month = index + 1
    case .numericMonth, .zeroMonth:
      guard let number = digits(element == .zeroMonth ? 2 : 1, 2) else { return nil }
      if number < 1 || number > 12 { return "month" }
      month = number
    case .longWeekday, .weekday:
      let length = element == .weekday ? 3 : nil
      guard name(CivilTime.weekdayNames, length: length) != nil else { return nil }
    case .day, .spaceDay, .zeroDay:
      if element == .spaceDay, rest.first == 0x20 { rest.removeFirst() }
      guard let number = digits(element == .zeroDay ? 2 : 1, 2) else { return nil }
      day = number
    default:
      var spaces = 0
      while element == .spaceDayOfYear, spaces < 2, rest.first == 0x20 {
        rest.removeFirst()
        spaces += 1
      }
      guard let number = digits(3 - spaces, 3 - spaces) else { return nil }
      dayOfYear = number
    }
    return ""
  }

  private mutating func readClock(
    _ element: GoTimeLayout.Element, next: GoTimeLayout.Piece?
  ) -> String? {
    switch element {
    case .hour:
      guard let number = digits(1, 2) else { return nil }
      hour = number
      return number < 24 ? "" : "hour"
    case .hour12, .zeroHour12:
      guard let number = digits(element == .zeroHour12 ? 2 : 1, 2) else { return nil }
      hour = number
      return number <= 12 ? "" : "hour"
    case .minute, .zeroMinute:
      guard let number = digits(element == .zeroMinute ? 2 : 1, 2) else { return nil }
      minute = number
      return number < 60 ? "" : "minute"
    case .second, .zeroSecond:
      guard let number = digits(element == .zeroSecond ? 2 : 1, 2) else { return nil }
      second = number
      if number >= 60 { return "second" }
      // A fraction may follow although the layout does not mention it.
      if case .fraction = next?.element { return "" }
      return readFraction(0, true)
    default:
      let isUpper = element == .upperMeridiem
      let text = String(decoding: rest.prefix(2), as: UTF8.self)
      guard text == (isUpper ? "PM" : "pm") || text == (isUpper ? "AM" : "am") else { return nil }
      isAfternoon = text == "PM" || text == "pm"
      rest = rest.dropFirst(2)
      return ""
    }
  }

  private mutating func readFraction(_ count: Int, _ isTrimmed: Bool) -> String? {
    let hasSeparator = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",")
    var found = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
    if isTrimmed {
      if !hasSeparator || found.isEmpty { return "" }
    } else {
      guard hasSeparator, found.count >= count else { return nil }
      found = found.prefix(count)
    }
    rest = rest[found.endIndex...]
    nanosecond = 0
    for i in 0..<9 {
      let at = found.startIndex + i
      nanosecond = nanosecond * 10 + (at < found.endIndex ? Int(found[at] & 15) : 0)
    }
    return ""
  }

  /// A number of so many digits at least and at most.
  private mutating func digits(_ least: Int, _ most: Int) -> Int? {
    let found = rest.prefix(most).prefix { $0 &- 0x30 < 10 }
    guard found.count >= max(least, 1) else { return nil }
    rest = rest[found.endIndex...]
    return found.reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// The index of a name that stands next, in any case.
  private mutating func name(_ names: [String], length: Int?) -> Int? {
    for (index, name) in names.enumerated() {
      let wanted = name.utf8.prefix(length ?? name.utf8.count)
      guard rest.count >= wanted.count else { continue }
      if zip(rest, wanted).allSatisfy({ $0 == $1 || ($0 ^ $1 == 0x20 && $0 | 0x20 >= 0x61) }) {
        rest = rest.dropFirst(wanted.count)
        return index
      }
    }
    return nil
  }

  // MARK: zones

  private mutating func readZone(_ isISO: Bool, _ style: GoTimeLayout.ZoneStyle) -> String? {
    if isISO, rest.first == UInt8(ascii: "Z") {
      rest.removeFirst()
      isUTC = true
      return ""
    }
    guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    rest.removeFirst()
    let hasColon = style == .colonMinutes || style == .colonSeconds
    let count = style == .hours ? 1 : (style == .minutes || style == .colonMinutes ? 2 : 3)
    var parts = [0, 0, 0]
    for i in 0..<count {
      if i > 0 && hasColon {
        guard rest.first == UInt8(ascii: ":") else { return nil }
        rest.removeFirst()
      }
      guard let number = digits(2, 2) else { return nil }
      parts[i] = number
    }
    if parts[0] > 24 { return "time zone offset hour" }
    if parts[1] > 60 { return "time zone offset minute" }
    if parts[2] > 60 { return "time zone offset second" }
    let seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
    offset = sign == UInt8(ascii: "-") ? -seconds : seconds
    return ""
  }

  /// An abbreviation; only `UTC` says what the offset is, every other is read as UTC, as in Go.
  private mutating func readZoneName() -> String? {
    if rest.starts(with: "UTC".utf8) {
      rest = rest.dropFirst(3)
      isUTC = true
      return ""
    }
    guard let length = abbreviationLength() else { return nil }
    rest = rest.dropFirst(length)
    return ""
  }

  private func abbreviationLength() -> Int? {
    if rest.starts(with: "ChST".utf8) || rest.starts(with: "MeST".utf8) { return 4 }
    if rest.starts(with: "GMT".utf8) { return 3 + signedOffsetLength(rest.dropFirst(3)) }
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      let length = signedOffsetLength(rest)
      return length > 0 ? length : nil
    }
    let letters = rest.prefix(6).prefix { $0 &- 0x41 < 26 }
    switch letters.count {
    case 3: return 3
    case 4: return letters.last == UInt8(ascii: "T") || letters.elementsEqual("WITA".utf8) ? 4 : nil
    case 5: return letters.last == UInt8(ascii: "T") ? 5 : nil
    default: return nil
    }
  }

  private func signedOffsetLength(_ rest: ArraySlice<UInt8>) -> Int {
    guard rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") else { return 0 }
    let digits = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
    guard let hours = Int(String(decoding: digits, as: UTF8.self)), hours <= 23 else { return 0 }
    return digits.count + 1
  }

  // MARK: result

  mutating func result() throws(TimeTextError) -> Instant {
    if !rest.isEmpty { throw extraText() }
    if isAfternoon == true, hour < 12 { hour += 12 }
    if isAfternoon == false, hour == 12 { hour = 0 }
    try resolveDayOfYear()
    let (month, day) = (self.month ?? 1, self.day ?? 1)
    if day < 1 || day > CivilDate.days(inMonth: month, year: year) { throw outOfRange("day") }
    let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
    let local = days * 86_400 + hour * 3600 + minute * 60 + second
    return Instant(
      seconds: Int64(local - (isUTC ? 0 : offset ?? 0)), nanosecond: nanosecond)
  }

  private mutating func resolveDayOfYear() throws(TimeTextError) {
    guard let dayOfYear else { return }
    let first = CivilDate(year: year, month: 1, day: 1).daysSinceEpoch
    let length = CivilDate.days(inMonth: 2, year: year) == 29 ? 366 : 365
    guard (1...length).contains(dayOfYear) else { throw outOfRange("day-of-year") }
    let date = CivilDate(daysSinceEpoch: first + dayOfYear - 1)
    if let month, month != date.month {
      throw TimeTextError("parsing time \(goQuoted(value)): day-of-year does not match month")
    }
    if let day, day != date.day {
      throw TimeTextError("parsing time \(goQuoted(value)): day-of-year does not match day")
    }
    (month, day) = (date.month, date.day)
  }
}
