/// Why a text is no duration or no time, in Go's words.
package struct TimeTextError: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

/// The nanoseconds of a duration such as `1h30m` or `-1.5s`.
///
/// *Source*: pkg.go.dev/time, `ParseDuration`, Go 1.24.
package func parseGoDuration(_ text: String) throws(TimeTextError) -> Int64 {
  let invalid = TimeTextError("time: invalid duration \(goQuoted(text))")
  var rest = Array(text.utf8)[...]
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
  if rest.elementsEqual([0x30]) { return 0 }
  if rest.isEmpty { throw invalid }
  // The magnitude may be 2^63, which only the negative duration can show.
  var total: UInt64 = 0
  while !rest.isEmpty {
    let whole = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest[whole.endIndex...]
    var fraction = rest[..<rest.startIndex]
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
      rest = rest[fraction.endIndex...]
    }
    guard !whole.isEmpty || !fraction.isEmpty else { throw invalid }
    let unitBytes = rest.prefix { $0 != UInt8(ascii: ".") && $0 &- 0x30 >= 10 }
    rest = rest[unitBytes.endIndex...]
    let unit = String(decoding: unitBytes, as: UTF8.self)
    if unit.isEmpty { throw TimeTextError("time: missing unit in duration \(goQuoted(text))") }
    guard let scale = durationUnit(unit) else {
      throw TimeTextError("time: unknown unit \(goQuoted(unit)) in duration \(goQuoted(text))")
    }
    guard let part = nanoseconds(whole, fraction, scale) else { throw invalid }
    let (sum, overflow) = total.addingReportingOverflow(part)
    if overflow || sum > 1 << 63 { throw invalid }
    total = sum
  }
  if isNegative { return Int64(truncatingIfNeeded: 0 &- total) }
  guard let result = Int64(exactly: total) else { throw invalid }
  return result
}

private func durationUnit(_ name: String) -> UInt64? {
  switch name {
  case "ns": 1
  case "us", "\u{B5}s", "\u{3BC}s": 1000
  case "ms": 1_000_000
  case "s": 1_000_000_000
  case "m": 60_000_000_000
  case "h": 3_600_000_000_000
  default: nil
  }
}

/// *nil when* the part exceeds 2^63 nanoseconds.
private func nanoseconds(
  _ whole: ArraySlice<UInt8>, _ fraction: ArraySlice<UInt8>, _ scale: UInt64
) -> UInt64? {
  let value = BigUInt(decimalDigits: whole) * BigUInt(scale)
  // Digits beyond the fifteenth are below a nanosecond for every unit.
  let digits = fraction.prefix(18)
  let below = (BigUInt(decimalDigits: digits) * BigUInt(scale))
    .divided(by: BigUInt.power(10, digits.count)).quotient
  guard let sum = (value + below).uint64, sum <= 1 << 63 else { return nil }
  return sum
}
