import Text

/// Functions of times, all of them in RFC 3339.
let timeFunctions: [String: Function] = [
  "formatdate": Function([.init("format", .string), .init("time", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let (instant, offset) = try parsedTime(call, 1)
    return .string(try formatted(CivilTime(instant, offset: offset, zone: ""), call.string(0)))
  },
  "timeadd": Function([.init("timestamp", .string), .init("duration", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let (instant, offset) = try parsedTime(call, 0)
    let duration: Int64
    do throws(TimeTextError) {
      duration = try parseGoDuration(call.string(1))
    } catch {
      throw FunctionError(error.description)
    }
    let total = Int128(instant.nanosecond) + Int128(duration)
    let seconds = (total >= 0 ? total : total - 999_999_999) / 1_000_000_000
    let sum = Instant(
      seconds: instant.seconds + Int64(seconds), nanosecond: Int(total - seconds * 1_000_000_000))
    return .string(GoTimeLayout.rfc3339.format(CivilTime(sum, offset: offset, zone: "")))
  },
  "timecmp": Function([.init("timestamp_a", .string), .init("timestamp_b", .string)], .number) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let (a, b) = (try parsedTime(call, 0).0, try parsedTime(call, 1).0)
    let (x, y) = ((a.seconds, a.nanosecond), (b.seconds, b.nanosecond))
    return .number(x < y ? -1 : (x == y ? 0 : 1))
  },
]

/// The time of an argument and its offset from UTC in seconds.
private func parsedTime(
  _ call: FunctionCall, _ index: Int
) throws(FunctionError) -> (Instant, Int) {
  let text = call.string(index)
  guard let instant = try? GoTimeLayout.rfc3339.parse(text), let offset = offsetSeconds(text) else {
    throw FunctionError(
      "not a valid RFC3339 timestamp: \(goQuoted(text))", argument: index)
  }
  return (instant, offset)
}

/// The offset at the end of a time; *nil when* there is none.
func offsetSeconds(_ text: String) -> Int? {
  let bytes = Array(text.utf8)
  if bytes.last == UInt8(ascii: "Z") { return 0 }
  guard bytes.count > 6 else { return nil }
  let tail = bytes[(bytes.count - 6)...]
  let digits = tail.dropFirst().filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 0x30 }
  guard digits.count == 4, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
  let seconds = (digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60
  switch tail.first {
  case UInt8(ascii: "+"): return seconds
  case UInt8(ascii: "-"): return -seconds
  default: return nil
  }
}

/// A time in the pattern language of `formatdate`.
///
/// *Source*: go-cty stdlib, datetime.go.
private func formatted(_ time: CivilTime, _ format: String) throws(FunctionError) -> String {
  let scalars = Array(format.unicodeScalars)
  var result = ""
  var at = 0
  while at < scalars.count {
    let first = scalars[at]
    if first == "'" {
      at += 1
      var isClosed = false
      while at < scalars.count {
        if scalars[at] == "'" {
          guard at + 1 < scalars.count, scalars[at + 1] == "'" else {
            isClosed = true
            at += 1
            break
          }
          at += 1
        }
        result.unicodeScalars.append(scalars[at])
        at += 1
      }
      if !isClosed { throw FunctionError("unterminated literal '", argument: 0) }
      continue
    }
    guard first.isASCII, first.properties.isAlphabetic else {
      result.unicodeScalars.append(first)
      at += 1
      continue
    }
    var count = 1
    while at + count < scalars.count, scalars[at + count] == first { count += 1 }
    let verb = String(repeating: String(first), count: count)
    guard let text = part(time, verb) else {
      throw FunctionError(
        "invalid date format verb \(goQuoted(verb)): \(advice(first))", argument: 0)
    }
    result += text
    at += count
  }
  return result
}

private func part(_ time: CivilTime, _ verb: String) -> String? {
  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  let hour12 = time.hour % 12 == 0 ? 12 : time.hour % 12
  let month = CivilTime.monthNames[time.date.month - 1]
  let weekday = CivilTime.weekdayNames[time.weekday]
  let minutes = abs(time.offset) / 60
  let sign = time.offset < 0 ? "-" : "+"
  let numeric = "\(sign)\(two(minutes / 60))\(two(minutes % 60))"
  let colon = "\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  switch verb {
  case "YYYY":
    return String(repeating: "0", count: max(0, 4 - "\(time.date.year)".utf8.count))
      + "\(time.date.year)"
  case "YY": return two(time.date.year % 100)
  case "MMMM": return month
  case "MMM": return String(month.prefix(3))
  case "MM": return two(time.date.month)
  case "M": return "\(time.date.month)"
  case "DD": return two(time.date.day)
  case "D": return "\(time.date.day)"
  case "EEEE": return weekday
  case "EEE": return String(weekday.prefix(3))
  case "hh": return two(time.hour)
  case "h": return "\(time.hour)"
  case "HH": return two(hour12)
  case "H": return "\(hour12)"
  case "AA": return time.hour < 12 ? "AM" : "PM"
  case "aa": return time.hour < 12 ? "am" : "pm"
  case "mm": return two(time.minute)
  case "m": return "\(time.minute)"
  case "ss": return two(time.second)
  case "s": return "\(time.second)"
  case "Z": return time.offset == 0 ? "Z" : colon
  case "ZZZ": return time.offset == 0 ? "UTC" : numeric
  case "ZZZZ": return numeric
  case "ZZZZZ": return colon
  default: return nil
  }
}

private func advice(_ letter: Unicode.Scalar) -> String {
  switch letter {
  case "Y": "year must either be \"YY\" or \"YYYY\""
  case "M": "month must be \"M\", \"MM\", \"MMM\", or \"MMMM\""
  case "D": "day of month must either be \"D\" or \"DD\""
  case "E": "day of week must either be \"EEE\" or \"EEEE\""
  case "h": "24-hour must either be \"h\" or \"hh\""
  case "H": "12-hour must either be \"H\" or \"HH\""
  case "A", "a": "must be \"\(letter)\(letter)\""
  case "m": "minute must either be \"m\" or \"mm\""
  case "s": "second must either be \"s\" or \"ss\""
  case "Z": "timezone must be Z, ZZZ, ZZZZ, or ZZZZZ"
  default: "not a recognized date format letter"
  }
}
