import Foundation
import Testing
import Text

@Suite struct TimeTests {
  private static func zone(_ name: String) throws -> TimeZoneFile {
    let url = URL(fileURLWithPath: "/usr/share/zoneinfo").appendingPathComponent(name)
    return try #require(TimeZoneFile(Array(try Data(contentsOf: url))))
  }

  @Test func `dates and day numbers are inverse`() {
    var expected = CivilDate(year: -5, month: 3, day: 1).daysSinceEpoch
    for day in stride(from: expected, to: expected + 4_000_000, by: 997) {
      let date = CivilDate(daysSinceEpoch: day)
      #expect(date.daysSinceEpoch == day)
      #expect(date.day <= CivilDate.days(inMonth: date.month, year: date.year))
      expected = day
    }
    #expect(CivilDate(daysSinceEpoch: 0) == CivilDate(year: 1970, month: 1, day: 1))
    #expect(
      CivilDate(year: 2020, month: 26, day: 31).daysSinceEpoch
        == CivilDate(year: 2022, month: 3, day: 3).daysSinceEpoch)
  }

  @Test func `the range of nanoseconds is exact`() {
    for value in [Int64.min, Int64.min + 1, -1, 0, 1, Int64.max] {
      #expect(Instant(nanoseconds: value).nanoseconds == value)
    }
    let beyond = Instant(nanoseconds: .max)
    #expect(Instant(seconds: beyond.seconds, nanosecond: beyond.nanosecond + 1).nanoseconds == nil)
  }

  @Test(arguments: [
    ("2017-06-02T19:00:00-07:00", 1_496_455_200_000_000_000 as Int64?),
    ("1677-09-21T00:12:43.145224192-00:00", .min),
    ("2262-04-11T23:47:16.854775807-00:00", .max),
    ("2262-04-11T23:47:16.854775808-00:00", nil),
    ("2020-02-29T00:00:00.5Z", 1_582_934_400_500_000_000),
  ])
  func `times of RFC 3339`(text: String, nanoseconds: Int64?) throws {
    #expect(try GoTimeLayout.rfc3339.parse(text).nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    ("2006-01-02", "2020-02-30", #"parsing time "2020-02-30": day out of range"#),
    ("2006-01-02", "2020-13-01", #"parsing time "2020-13-01": month out of range"#),
    (
      "2006-01-02", "2020-1-01",
      #"parsing time "2020-1-01" as "2006-01-02": cannot parse "1-01" as "01""#
    ),
    ("2006-01-02", "2020-01-01x", #"parsing time "2020-01-01x": extra text: "x""#),
    (
      "2006-01-02", "2020/01-01",
      #"parsing time "2020/01-01" as "2006-01-02": cannot parse "/01-01" as "-""#
    ),
    ("15:04", "24:00", #"parsing time "24:00": hour out of range"#),
  ])
  func `a wrong time says what Go says`(layout: String, text: String, message: String) {
    #expect { try GoTimeLayout(layout).parse(text) } throws: { "\($0)" == message }
  }

  @Test(arguments: [
    ("Mon Jan _2 15:04:05 2006", "Fri Dec  2 18:40:53 2022"),
    ("Monday, 02-Jan-06 15:04:05 MST", "Friday, 02-Dec-22 18:40:53 UTC"),
    ("January 2 2006 3:04PM .000 __2 002", "December 2 2022 6:40PM .141 336 336"),
    ("Janet 2006-1-2T03:04:05,000000000Z07:00", "Janet 2022-12-2T06:40:53,141828752Z"),
    ("-07 -0700 -07:00:00 Z0700 pm", "+00 +0000 +00:00:00 Z pm"),
    (".99", ".14"),
  ])
  func `layouts format`(layout: String, result: String) {
    let time = CivilTime(Instant(nanoseconds: 1_670_006_453_141_828_752))
    #expect(GoTimeLayout(layout).format(time) == result)
  }

  @Test(arguments: [
    ("ANSIC", "Fri Dec  2 18:40:53 2022"), ("RFC822Z", "02 Dec 22 18:40 +0530"),
    ("RFC850", "Friday, 02-Dec-22 18:40:53 UTC"), ("RFC3339Nano", "2022-12-02T18:40:53.25Z"),
    ("RFC1123Z", "Fri, 02 Dec 2022 18:40:53 -0800"),
  ])
  func `named layouts parse`(name: String, text: String) throws {
    let layout = try #require(GoTimeLayout.named(name))
    let time = CivilTime(try layout.parse(text))
    #expect(time.date.year == 2022 && time.date.month == 12)
  }

  @Test(arguments: [
    ("1h30m", 5_400_000_000_000 as Int64), ("-1.5s", -1_500_000_000), ("0", 0),
    ("100ms", 100_000_000),
    ("1.000000001s", 1_000_000_001), (".5us", 500), ("2\u{B5}s3\u{3BC}s", 5000), ("+1ns", 1),
    ("-9223372036854775808ns", .min), ("2562047h47m16.854775807s", .max),
  ])
  func `durations`(text: String, nanoseconds: Int64) throws {
    #expect(try parseGoDuration(text) == nanoseconds)
  }

  @Test(arguments: [
    ("", #"time: invalid duration """#), ("3", #"time: missing unit in duration "3""#),
    ("3d", #"time: unknown unit "d" in duration "3d""#), (".s", #"time: invalid duration ".s""#),
    ("9223372036854775808ns", #"time: invalid duration "9223372036854775808ns""#),
  ])
  func `a wrong duration says what Go says`(text: String, message: String) {
    #expect { try parseGoDuration(text) } throws: { "\($0)" == message }
  }

  @Test(arguments: [
    ("America/New_York", 1_517_832_000 as Int64, "2018-02-05 07:00 EST"),
    ("America/New_York", 1_530_000_000, "2018-06-26 04:00 EDT"),
    ("America/New_York", 4_000_000_000, "2096-10-02 03:06 EDT"),
    ("America/New_York", 4_010_000_000, "2097-01-25 19:53 EST"),
    ("Asia/Kolkata", 1_670_006_453, "2022-12-03 00:10 IST"),
    ("Australia/Sydney", 4_000_000_000, "2096-10-02 17:06 AEST"),
    ("Australia/Sydney", 4_003_000_000, "2096-11-06 11:26 AEDT"),
    ("Europe/Berlin", -3_000_000_000, "1874-12-07 19:33 LMT"),
    ("America/Sao_Paulo", 1_700_000_000, "2023-11-14 19:13 -03"),
  ])
  func `zones follow their file and its rule`(name: String, seconds: Int64, shown: String) throws {
    let time = try Self.zone(name).civilTime(at: Instant(seconds: seconds))
    #expect(GoTimeLayout("2006-01-02 15:04 MST").format(time) == shown)
  }

  @Test func `civil times resolve as Go's Date does`() throws {
    let zone = try Self.zone("America/New_York")
    let skipped = zone.instant(
      CivilDate(year: 2024, month: 3, day: 10), hour: 2, minute: 30, second: 0, nanosecond: 0)
    #expect(zone.civilTime(at: skipped).hour == 1)
    let plain = zone.instant(
      CivilDate(year: 2024, month: 7, day: 1), hour: 12, minute: 0, second: 0, nanosecond: 0)
    #expect(plain.seconds == 1_719_849_600)
  }

  @Test func `broken zone files are refused`() {
    #expect(TimeZoneFile([]) == nil)
    #expect(TimeZoneFile(Array("TZif2".utf8)) == nil)
  }
}
