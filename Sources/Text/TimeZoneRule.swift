/// A POSIX `TZ` rule: standard time and, between two yearly dates, daylight saving time.
///
/// *Source*: POSIX.1, 8.3, with the extensions of RFC 8536, 3.3.1.
struct TimeZoneRule: Sendable {
  /// A yearly date and the local time on it.
  enum Day: Sendable {
    /// 1 to 365; 29 February is never counted.
    case julian(Int)
    /// 0 to 365.
    case ordinal(Int)
    case weekday(month: Int, week: Int, day: Int)
  }

  private struct Change: Sendable {
    let day: Day
    /// *Unit and base*: seconds after midnight; may be negative or beyond a day.
    let time: Int
  }

  private let standard: (name: String, offset: Int)
  private let daylight: (name: String, offset: Int)?
  private let start: Change
  private let end: Change

  /// *nil when* the text is no rule.
  init?(_ bytes: [UInt8]) {
    var reader = RuleReader(rest: bytes[...])
    guard let name = reader.name(), let offset = reader.offset() else { return nil }
    standard = (name, -offset)
    var changes = [
      Change(day: .weekday(month: 3, week: 2, day: 0), time: 7200),
      Change(day: .weekday(month: 11, week: 1, day: 0), time: 7200),
    ]
    guard !reader.rest.isEmpty else {
      daylight = nil
      (start, end) = (changes[0], changes[1])
      return
    }
    guard let other = reader.name() else { return nil }
    var daylightOffset = standard.offset + 3600
    if let next = reader.rest.first, next != UInt8(ascii: ",") {
      guard let offset = reader.offset() else { return nil }
      daylightOffset = -offset
    }
    daylight = (other, daylightOffset)
    if !reader.rest.isEmpty {
      for i in 0..<2 {
        guard reader.skip(UInt8(ascii: ",")), let day = reader.day() else { return nil }
        var time = 7200
        if reader.skip(UInt8(ascii: "/")) {
          guard let stated = reader.offset() else { return nil }
          time = stated
        }
        changes[i] = Change(day: day, time: time)
      }
      guard reader.rest.isEmpty else { return nil }
    }
    (start, end) = (changes[0], changes[1])
  }

  func period(at seconds: Int64) -> TimeZoneFile.Period {
    guard let daylight else {
      return TimeZoneFile.Period(
        offset: standard.offset, abbreviation: standard.name, start: .min, end: .max)
    }
    let year = CivilTime(Instant(seconds: seconds), offset: standard.offset).date.year
    let begins = instant(start, year, offset: standard.offset)
    let ends = instant(end, year, offset: daylight.offset)
    let (first, last) = begins < ends ? (begins, ends) : (ends, begins)
    let isInside = seconds >= first && seconds < last
    let isDaylight = isInside == (begins < ends)
    let kind = isDaylight ? daylight : standard
    return TimeZoneFile.Period(
      offset: kind.offset, abbreviation: kind.name,
      start: isInside ? first : (seconds >= last ? last : .min),
      end: isInside ? last : (seconds < first ? first : .max))
  }

  private func instant(_ change: Change, _ year: Int, offset: Int) -> Int64 {
    let january = CivilDate(year: year, month: 1, day: 1).daysSinceEpoch
    let day: Int
    switch change.day {
    case .julian(let number):
      let isLeap = CivilDate.days(inMonth: 2, year: year) == 29
      day = january + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .ordinal(let number): day = january + number
    case .weekday(let month, let week, let weekday):
      let first = CivilDate(year: year, month: month, day: 1).daysSinceEpoch
      let firstWeekday = ((first + 4) % 7 + 7) % 7
      var inMonth = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      while inMonth >= CivilDate.days(inMonth: month, year: year) { inMonth -= 7 }
      day = first + inMonth
    }
    return Int64(day * 86_400 + change.time - offset)
  }
}

/// Reads the parts of a rule; every step is nil where something else stands.
private struct RuleReader {
  var rest: ArraySlice<UInt8>

  mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  mutating func name() -> String? {
    let isQuoted = skip(UInt8(ascii: "<"))
    let name = rest.prefix {
      isQuoted ? $0 != UInt8(ascii: ">") : ($0 | 0x20) &- 0x61 < 26
    }
    rest = rest[name.endIndex...]
    if isQuoted && !skip(UInt8(ascii: ">")) { return nil }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  mutating func number() -> Int? {
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest[digits.endIndex...]
    guard digits.count <= 4 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func offset() -> Int? {
    let isNegative = skip(UInt8(ascii: "-"))
    if !isNegative { _ = skip(UInt8(ascii: "+")) }
    guard let hours = number() else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where skip(UInt8(ascii: ":")) {
      guard let part = number() else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func day() -> TimeZoneRule.Day? {
    if skip(UInt8(ascii: "J")) { return number().map { .julian($0) } }
    guard skip(UInt8(ascii: "M")) else { return number().map { .ordinal($0) } }
    guard let month = number(), (1...12).contains(month), skip(UInt8(ascii: ".")),
      let week = number(), (1...5).contains(week), skip(UInt8(ascii: ".")),
      let day = number(), (0...6).contains(day)
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }
}
