/// A point in time: seconds since 1970 in UTC without leap seconds, and nanoseconds.
package struct Instant: Hashable, Sendable {
  package let seconds: Int64
  /// *Unit and base*: 0 to 999,999,999.
  package let nanosecond: Int

  package init(seconds: Int64, nanosecond: Int = 0) {
    (self.seconds, self.nanosecond) = (seconds, nanosecond)
  }

  /// The instant at nanoseconds since 1970.
  package init(nanoseconds: Int64) {
    let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    let borrow: Int64 = remainder < 0 ? 1 : 0
    self.init(
      seconds: quotient - borrow, nanosecond: Int(remainder + borrow * 1_000_000_000))
  }

  /// Nanoseconds since 1970; *nil when* beyond 1677 to 2262.
  package var nanoseconds: Int64? {
    // Computed towards zero, so that the least representable instant does not overflow.
    let borrow: Int64 = seconds < 0 && nanosecond > 0 ? 1 : 0
    let (scaled, o1) = (seconds + borrow).multipliedReportingOverflow(by: 1_000_000_000)
    let rest = Int64(nanosecond) - borrow * 1_000_000_000
    let (sum, o2) = scaled.addingReportingOverflow(rest)
    return o1 || o2 ? nil : sum
  }
}

/// A date of the proleptic Gregorian calendar.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  /// *Unit and base*: 1 to 12.
  package let month: Int
  /// *Unit and base*: 1 to 31.
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A date such as `2026-11-23`; *nil when* the text is none.
  package init?(iso text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// *Source*: Howard Hinnant, "chrono-compatible low-level date algorithms".
  package init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01; months and days out of range carry over.
  package var daysSinceEpoch: Int {
    let months = year * 12 + month - 1
    let carried = (months >= 0 ? months : months - 11) / 12
    let normalMonth = months - carried * 12 + 1
    let shiftedYear = normalMonth <= 2 ? carried - 1 : carried
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (normalMonth + (normalMonth > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The number of days in a month of a year.
  package static func days(inMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// What clock and calendar show at an instant in a zone.
package struct CivilTime: Hashable, Sendable {
  package let date: CivilDate
  package let hour: Int
  package let minute: Int
  package let second: Int
  package let nanosecond: Int
  /// *Unit and base*: seconds east of UTC.
  package let offset: Int
  /// The zone's abbreviation; empty where only the offset is known.
  package let zone: String

  package init(_ instant: Instant, offset: Int = 0, zone: String = "UTC") {
    let local = Int(instant.seconds) + offset
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    let rest = local - days * 86_400
    date = CivilDate(daysSinceEpoch: days)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    nanosecond = instant.nanosecond
    (self.offset, self.zone) = (offset, zone)
  }

  /// *Unit and base*: 0 is Sunday.
  package var weekday: Int {
    let rest = (date.daysSinceEpoch + 4) % 7
    return rest < 0 ? rest + 7 : rest
  }

  /// *Unit and base*: 1 to 366.
  package var dayOfYear: Int {
    date.daysSinceEpoch - CivilDate(year: date.year, month: 1, day: 1).daysSinceEpoch + 1
  }

  package static let weekdayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
