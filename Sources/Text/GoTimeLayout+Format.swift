extension GoTimeLayout {
  /// The time in this layout.
  package func format(_ time: CivilTime) -> String {
    var out: [UInt8] = []
    for piece in pieces {
      out.append(contentsOf: piece.literal)
      if let element = piece.element { append(element, time, to: &out) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func append(_ element: Element, _ time: CivilTime, to out: inout [UInt8]) {
    func number(_ value: Int, _ width: Int, pad: UInt8 = 0x30) {
      if value < 0 { out.append(UInt8(ascii: "-")) }
      let digits = String(value.magnitude).utf8
      out.append(contentsOf: repeatElement(pad, count: max(width - digits.count, 0)))
      out.append(contentsOf: digits)
    }
    let hour12 = (time.hour + 11) % 12 + 1
    switch element {
    case .longYear: number(time.date.year, 4)
    case .year: number(((time.date.year % 100) + 100) % 100, 2)
    case .longMonth: out.append(contentsOf: CivilTime.monthNames[time.date.month - 1].utf8)
    case .month: out.append(contentsOf: CivilTime.monthNames[time.date.month - 1].utf8.prefix(3))
    case .numericMonth: number(time.date.month, 0)
    case .zeroMonth: number(time.date.month, 2)
    case .longWeekday: out.append(contentsOf: CivilTime.weekdayNames[time.weekday].utf8)
    case .weekday: out.append(contentsOf: CivilTime.weekdayNames[time.weekday].utf8.prefix(3))
    case .day: number(time.date.day, 0)
    case .spaceDay: number(time.date.day, 2, pad: 0x20)
    case .zeroDay: number(time.date.day, 2)
    case .spaceDayOfYear: number(time.dayOfYear, 3, pad: 0x20)
    case .zeroDayOfYear: number(time.dayOfYear, 3)
    case .hour: number(time.hour, 2)
    case .hour12: number(hour12, 0)
    case .zeroHour12: number(hour12, 2)
    case .minute: number(time.minute, 0)
    case .zeroMinute: number(time.minute, 2)
    case .second: number(time.second, 0)
    case .zeroSecond: number(time.second, 2)
    case .upperMeridiem: out.append(contentsOf: (time.hour >= 12 ? "PM" : "AM").utf8)
    case .lowerMeridiem: out.append(contentsOf: (time.hour >= 12 ? "pm" : "am").utf8)
    case .zoneName:
      if time.zone.isEmpty {
        appendZone(time.offset, time.offset % 3600 == 0 ? .hours : .minutes, to: &out)
      } else {
        out.append(contentsOf: time.zone.utf8)
      }
    case .zone(let isISO, let style):
      if isISO && time.offset == 0 {
        out.append(UInt8(ascii: "Z"))
      } else {
        appendZone(time.offset, style, to: &out)
      }
    case .fraction(let digits, let isTrimmed, let separator):
      appendFraction(time.nanosecond, digits, isTrimmed, separator, to: &out)
    }
  }

  private func appendZone(_ offset: Int, _ style: ZoneStyle, to out: inout [UInt8]) {
    func two(_ value: Int) {
      out.append(UInt8(value / 10 % 10) + 0x30)
      out.append(UInt8(value % 10) + 0x30)
    }
    let seconds = Int(offset.magnitude)
    out.append(UInt8(ascii: offset < 0 ? "-" : "+"))
    two(seconds / 3600)
    if style == .hours { return }
    if style == .colonMinutes || style == .colonSeconds { out.append(UInt8(ascii: ":")) }
    two(seconds / 60 % 60)
    if style == .colonSeconds { out.append(UInt8(ascii: ":")) }
    if style == .seconds || style == .colonSeconds { two(seconds % 60) }
  }

  private func appendFraction(
    _ nanosecond: Int, _ count: Int, _ isTrimmed: Bool, _ separator: UInt8, to out: inout [UInt8]
  ) {
    let text = String(nanosecond)
    var digits = Array(repeating: UInt8(0x30), count: 9 - text.utf8.count) + Array(text.utf8)
    digits.append(contentsOf: repeatElement(0x30, count: max(count - 9, 0)))
    digits.removeLast(digits.count - count)
    if isTrimmed {
      while digits.last == 0x30 { digits.removeLast() }
      if digits.isEmpty { return }
    }
    out.append(separator)
    out.append(contentsOf: digits)
  }
}
