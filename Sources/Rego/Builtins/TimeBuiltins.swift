import Text

/// Builtins on instants, which are nanoseconds since 1970.
///
/// *Source*: OPA 1.x, "Time"; layouts, durations and their errors are Go's. The zone `Local` is
/// UTC, so that results do not depend on the machine.
enum TimeBuiltins {
  private static let instant: ValueTypes = [.number, .array]

  static let all: [Builtin] = parsing + calendar

  private static let parsing: [Builtin] = [
    Builtin("time.now_ns", [], .number) { context, _ in
      .number(Number(context.nowNanoseconds))
    },
    Builtin("time.parse_ns", [.string, .string], .number) { _, operands throws(BuiltinError) in
      try parsed(try operands.string(1), layout(try operands.string(0)))
    },
    Builtin("time.parse_rfc3339_ns", [.string], .number) { _, operands throws(BuiltinError) in
      try parsed(try operands.string(0), .rfc3339)
    },
    Builtin("time.parse_duration_ns", [.string], .number) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      do throws(TimeTextError) {
        return .number(Number(try parseGoDuration(text)))
      } catch {
        throw BuiltinError(error.description)
      }
    },
  ]

  private static let calendar: [Builtin] = [
    Builtin("time.format", [instant], .string) { context, operands throws(BuiltinError) in
      let time = try ZonedTime(operands, 0, context)
      let format = time.layout.utf8.isEmpty ? .rfc3339Nano : layout(time.layout)
      return .string(format.format(time.civil))
    },
    Builtin("time.date", [instant], .array) { context, operands throws(BuiltinError) in
      let date = try ZonedTime(operands, 0, context).civil.date
      return integers([date.year, date.month, date.day])
    },
    Builtin("time.clock", [instant], .array) { context, operands throws(BuiltinError) in
      let civil = try ZonedTime(operands, 0, context).civil
      return integers([civil.hour, civil.minute, civil.second])
    },
    Builtin("time.weekday", [instant], .string) { context, operands throws(BuiltinError) in
      let civil = try ZonedTime(operands, 0, context).civil
      return .string(CivilTime.weekdayNames[civil.weekday])
    },
    Builtin("time.add_date", [instant, .number, .number, .number], .number) {
      context, operands throws(BuiltinError) in
      let time = try ZonedTime(operands, 0, context)
      let added = [try operands.integer(1), try operands.integer(2), try operands.integer(3)]
      // Beyond this no sum comes back into the range, and sums would overflow.
      if added.contains(where: { $0.magnitude > 1_000_000_000 }) { throw outOfRange }
      let (civil, date) = (time.civil, time.civil.date)
      let moved = time.zone.instant(
        CivilDate(
          year: date.year + added[0], month: date.month + added[1], day: date.day + added[2]),
        hour: civil.hour, minute: civil.minute, second: civil.second,
        nanosecond: civil.nanosecond)
      return try nanoseconds(moved)
    },
    Builtin("time.diff", [instant, instant], .array) { context, operands throws(BuiltinError) in
      let first = try ZonedTime(operands, 0, context)
      let second = try ZonedTime(operands, 1, context)
      return integers(difference(first.civil, first.zone.civilTime(at: second.instant)))
    },
  ]

  private static let outOfRange = BuiltinError("time outside of valid range")

  private static func layout(_ text: String) -> GoTimeLayout {
    GoTimeLayout.named(text) ?? GoTimeLayout(text)
  }

  private static func parsed(
    _ text: String, _ layout: GoTimeLayout
  ) throws(BuiltinError) -> Value {
    let result: Instant
    do throws(TimeTextError) {
      result = try layout.parse(text)
    } catch {
      throw BuiltinError(error.description)
    }
    return try nanoseconds(result)
  }

  private static func nanoseconds(_ instant: Instant) throws(BuiltinError) -> Value {
    guard let value = instant.nanoseconds else { throw outOfRange }
    return .number(Number(value))
  }

  private static func integers(_ values: [Int]) -> Value {
    .elements(values.map { .integer($0) })
  }

  /// Years, months, days, hours, minutes and seconds between two times, none negative.
  private static func difference(_ a: CivilTime, _ b: CivilTime) -> [Int] {
    func parts(_ time: CivilTime) -> [Int] {
      [
        time.date.year, time.date.month, time.date.day, time.hour, time.minute, time.second,
        time.nanosecond,
      ]
    }
    let isOrdered = !parts(b).lexicographicallyPrecedes(parts(a))
    let (early, late) = isOrdered ? (a, b) : (b, a)
    var result = zip(parts(late), parts(early)).map { $0 - $1 }
    let days = CivilDate.days(inMonth: early.date.month, year: early.date.year)
    for (index, carry) in [(5, 60), (4, 60), (3, 24), (2, days), (1, 12)] where result[index] < 0 {
      result[index] += carry
      result[index - 1] -= 1
    }
    return Array(result.dropLast())
  }
}

/// An operand that names an instant: nanoseconds, or an array of them, a zone and a layout.
private struct ZonedTime {
  let instant: Instant
  let zone: TimeZoneFile
  let layout: String

  var civil: CivilTime { zone.civilTime(at: instant) }

  init(
    _ operands: [Value], _ index: Int, _ context: BuiltinContext
  ) throws(BuiltinError) {
    var parts = [operands[index]]
    if case .array(let array) = operands[index] {
      parts = array.elements
      if parts.isEmpty {
        throw BuiltinError(
          "operand 1 must be either number (ns) or [number (ns), string (tz)] but got array",
          code: .type)
      }
    }
    let number = try parts.number(0)
    guard let nanoseconds = number.int64 else { throw BuiltinError("timestamp too big") }
    instant = Instant(nanoseconds: nanoseconds)
    zone = parts.count > 1 ? try Self.zone(try Self.string(parts, 1), context) : .utc
    layout = parts.count > 2 ? try Self.string(parts, 2) : ""
  }

  /// All parts are reported as operand 1, as in OPA.
  private static func string(_ parts: [Value], _ index: Int) throws(BuiltinError) -> String {
    try [parts[index]].string(0)
  }

  private static func zone(
    _ name: String, _ context: BuiltinContext
  ) throws(BuiltinError) -> TimeZoneFile {
    if ["", "UTC", "Local"].contains(where: { name.isSameUTF8(as: $0) }) { return .utc }
    if let zone = context.cache.timeZones[name] { return zone }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty || $0.elementsEqual("..".utf8) })
      || name.utf8.contains(UInt8(ascii: "\\"))
    {
      throw BuiltinError("time: invalid location name")
    }
    guard let bytes = context.readTimeZone(name), let zone = TimeZoneFile(bytes) else {
      throw BuiltinError("unknown time zone \(name)")
    }
    if context.cache.timeZones.count >= BuiltinCache.limit { context.cache.timeZones = [:] }
    context.cache.timeZones[name] = zone
    return zone
  }
}
