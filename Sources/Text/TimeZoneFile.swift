/// A time zone's rules: the transitions of a TZif file and the rule after the last one.
///
/// *Source*: RFC 8536.
package struct TimeZoneFile: Sendable {
  /// One kind of local time.
  struct Kind: Sendable {
    let offset: Int
    let isDaylight: Bool
    let abbreviation: String
  }

  /// A kind of local time, and the seconds from which and up to which it holds.
  struct Period: Sendable {
    let offset: Int
    let abbreviation: String
    let start: Int64
    let end: Int64
  }

  /// *Shape*: ascending.
  private let transitions: [Int64]
  /// *Shape*: the kind from each transition on.
  private let kindIndexes: [Int]
  /// *Shape*: never empty.
  private let kinds: [Kind]
  private let rule: TimeZoneRule?

  /// Coordinated universal time.
  package static let utc = TimeZoneFile(
    transitions: [], kindIndexes: [],
    kinds: [Kind(offset: 0, isDaylight: false, abbreviation: "UTC")], rule: nil)

  private init(transitions: [Int64], kindIndexes: [Int], kinds: [Kind], rule: TimeZoneRule?) {
    self.transitions = transitions
    self.kindIndexes = kindIndexes
    self.kinds = kinds
    self.rule = rule
  }

  /// *nil when* the bytes are no valid TZif file.
  package init?(_ bytes: [UInt8]) {
    var reader = TZifReader(bytes: bytes)
    guard let first = reader.header() else { return nil }
    var header = first
    if header.version >= 2 {
      guard reader.skip(header.bodyLength(timeSize: 4)), let second = reader.header() else {
        return nil
      }
      header = second
    }
    guard let body = reader.body(header) else { return nil }
    let rule = header.version >= 2 ? reader.footer().flatMap { TimeZoneRule($0) } : nil
    self.init(
      transitions: body.transitions, kindIndexes: body.kindIndexes, kinds: body.kinds, rule: rule)
  }

  /// Clock and calendar at an instant.
  package func civilTime(at instant: Instant) -> CivilTime {
    let period = period(at: instant.seconds)
    return CivilTime(instant, offset: period.offset, zone: period.abbreviation)
  }

  /// The instant at which clock and calendar show this; parts out of range carry over.
  ///
  /// A time that a transition skips or repeats resolves as Go's `time.Date` does.
  package func instant(
    _ date: CivilDate, hour: Int, minute: Int, second: Int, nanosecond: Int
  ) -> Instant {
    let local = Int64(date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
    let guess = period(at: local)
    var utc = local - Int64(guess.offset)
    if guess.offset != 0 && (utc < guess.start || utc >= guess.end) {
      utc = local - Int64(period(at: utc).offset)
    }
    return Instant(seconds: utc, nanosecond: nanosecond)
  }

  func period(at seconds: Int64) -> Period {
    guard let first = transitions.first, seconds >= first else {
      if let rule, transitions.isEmpty { return rule.period(at: seconds) }
      return period(of: kinds[firstKind], .min, transitions.first ?? .max)
    }
    var low = 0
    var high = transitions.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if seconds < transitions[middle] { high = middle } else { low = middle }
    }
    if low == transitions.count - 1, let rule { return rule.period(at: seconds) }
    let end = low + 1 < transitions.count ? transitions[low + 1] : .max
    return period(of: kinds[kindIndexes[low]], transitions[low], end)
  }

  private func period(of kind: Kind, _ start: Int64, _ end: Int64) -> Period {
    Period(offset: kind.offset, abbreviation: kind.abbreviation, start: start, end: end)
  }

  /// The kind before the first transition: one that no transition uses, else standard time.
  private var firstKind: Int {
    if !kindIndexes.contains(0) { return 0 }
    if let first = kindIndexes.first, kinds[first].isDaylight,
      let before = kinds[..<first].lastIndex(where: { !$0.isDaylight })
    {
      return before
    }
    return kinds.firstIndex { !$0.isDaylight } ?? 0
  }
}

/// Reads the parts of a TZif file in order; every step is nil past the end.
private struct TZifReader {
  struct Header {
    let version: Int
    let utcCount, standardCount, leapCount, transitionCount, kindCount, textLength: Int

    func bodyLength(timeSize: Int) -> Int {
      transitionCount * (timeSize + 1) + kindCount * 6 + textLength + leapCount * (timeSize + 4)
        + standardCount + utcCount
    }
  }

  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, bytes.count - position >= count else { return nil }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func skip(_ count: Int) -> Bool { take(count) != nil }

  mutating func integer(_ size: Int) -> Int64? {
    guard let slice = take(size) else { return nil }
    let value = slice.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(truncatingIfNeeded: value)
  }

  mutating func header() -> Header? {
    guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first,
      skip(15)
    else { return nil }
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = integer(4), count >= 0 else { return nil }
      counts.append(Int(count))
    }
    return Header(
      version: version == 0 ? 1 : Int(version) - 0x30, utcCount: counts[0],
      standardCount: counts[1], leapCount: counts[2], transitionCount: counts[3],
      kindCount: counts[4], textLength: counts[5])
  }

  mutating func body(
    _ header: Header
  ) -> (transitions: [Int64], kindIndexes: [Int], kinds: [TimeZoneFile.Kind])? {
    let size = header.version >= 2 ? 8 : 4
    guard bytes.count - position >= header.bodyLength(timeSize: size), header.kindCount > 0 else {
      return nil
    }
    let transitions = (0..<header.transitionCount).compactMap { _ in integer(size) }
    guard let indexes = take(header.transitionCount), let records = take(header.kindCount * 6),
      let text = take(header.textLength),
      indexes.allSatisfy({ Int($0) < header.kindCount }),
      skip(header.leapCount * (size + 4) + header.standardCount + header.utcCount)
    else { return nil }
    var kinds: [TimeZoneFile.Kind] = []
    for start in stride(from: records.startIndex, to: records.endIndex, by: 6) {
      let offset = records[start..<(start + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard Int(records[start + 5]) < text.count else { return nil }
      let name = text[(text.startIndex + Int(records[start + 5]))...].prefix { $0 != 0 }
      kinds.append(
        TimeZoneFile.Kind(
          offset: Int(Int32(bitPattern: offset)), isDaylight: records[start + 4] != 0,
          abbreviation: String(decoding: name, as: UTF8.self)))
    }
    return (transitions, indexes.map { Int($0) }, kinds)
  }

  /// The rule between two line feeds.
  mutating func footer() -> [UInt8]? {
    guard take(1)?.first == 0x0A else { return nil }
    return Array(bytes[position...].prefix { $0 != 0x0A })
  }
}
