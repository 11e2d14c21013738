import Testing

@testable import Rego

@Suite struct TextBuiltinTests {
  @Test(arguments: [
    BuiltinCall(#"contains("abc", "")"#, "true"), BuiltinCall(#"endswith("abc", "bc")"#, "true"),
    BuiltinCall(#"indexof("äbc", "c")"#, "2"),
    BuiltinCall(
      #"indexof("aaa", "")"#,
      "error: indexof: empty search character"),
    BuiltinCall(#"indexof_n("aaa", "aa")"#, "[0, 1]"),
    BuiltinCall(#"strings.count("aaa", "aa")"#, "1"), BuiltinCall(#"strings.count("ab", "")"#, "3"),
    BuiltinCall(#"split("a,b,", ",")"#, #"["a", "b", ""]"#),
    BuiltinCall(#"split("äb", "")"#, #"["ä", "b"]"#), BuiltinCall(#"split("", "")"#, "[]"),
    BuiltinCall(#"concat(",", {"b", "a"})"#, #""a,b""#),
    BuiltinCall(#"substring("äbc", 1, 1)"#, #""b""#),
    BuiltinCall(#"substring("abc", 1, -1)"#, #""bc""#),
    BuiltinCall(#"substring("abc", -1, 1)"#, "error: substring: negative offset"),
    BuiltinCall(#"strings.any_prefix_match(["ab"], {"x", "a"})"#, "true"),
    BuiltinCall(#"strings.any_suffix_match("ab", "a")"#, "false"),
  ])
  func `tests, searches and pieces`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(#"upper("straße")"#, #""STRAßE""#), BuiltinCall(#"lower("ÀB")"#, #""àb""#),
    BuiltinCall(#"replace("abab", "ab", "x")"#, #""xx""#),
    BuiltinCall(#"replace("äb", "", "-")"#, #""-ä-b-""#),
    BuiltinCall(#"strings.replace_n({"a": "b", "b": "a"}, "abc")"#, #""bac""#),
    BuiltinCall(#"strings.reverse("äb")"#, #""bä""#), BuiltinCall(#"trim("xxaxx", "x")"#, #""a""#),
    BuiltinCall(#"trim_left("xya", "yx")"#, #""a""#),
    BuiltinCall(#"trim_right("aä", "ä")"#, #""a""#),
    BuiltinCall(#"trim_prefix("aab", "a")"#, #""ab""#),
    BuiltinCall(#"trim_suffix("abb", "b")"#, #""ab""#),
    BuiltinCall(#"trim_space(" a\t")"#, #""a""#),
    BuiltinCall(
      #"sprintf("%v %s %d %.1f %q", [{1}, true, 1.0, 2, "x"])"#,
      #""{1} true %!d(float64=1) %!f(int=2) \"x\"""#),
    BuiltinCall(#"sprintf("%d%%", [18446744073709551616])"#, #""18446744073709551616%""#),
  ])
  func `changes`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall("time.now_ns()", "0"),
    BuiltinCall(#"time.parse_rfc3339_ns("1970-01-01T00:00:01Z")"#, "1000000000"),
    BuiltinCall(
      #"time.parse_ns("2006-01-02", "2020-02-30")"#,
      #"error: time.parse_ns: parsing time "2020-02-30": day out of range"#),
    BuiltinCall(#"time.parse_duration_ns("1h")"#, "3600000000000"),
    BuiltinCall("time.format(1670006453141828752)", #""2022-12-02T18:40:53.141828752Z""#),
    BuiltinCall(
      #"time.format([1670006453141828752, "Asia/Kolkata", "RFC1123Z"])"#,
      #""Sat, 03 Dec 2022 00:10:53 +0530""#),
    BuiltinCall(#"time.clock([1517832000000000000, "America/New_York"])"#, "[7, 0, 0]"),
    BuiltinCall(
      #"time.date([0, "Nowhere/Land"])"#,
      "error: time.date: unknown time zone Nowhere/Land"),
    BuiltinCall(#"time.date([0, "../etc"])"#, "error: time.date: time: invalid location name"),
    BuiltinCall("time.weekday(0)", #""Thursday""#),
    BuiltinCall("time.add_date(1585852421593912000, 3, 9, 12)", "1705257221593912000"),
    BuiltinCall(
      "time.add_date(0, 99999999999, 0, 0)",
      "error: time.add_date: time outside of valid range"),
    BuiltinCall("time.date(1.5)", "error: time.date: timestamp too big"),
    BuiltinCall(#"time.diff([1000000000, "Asia/Shanghai"], 0)"#, "[0, 0, 0, 0, 0, 1]"),
    BuiltinCall(
      #"time.diff(time.parse_rfc3339_ns("2004-02-29T00:00:00Z"), time.parse_rfc3339_ns("2005-03-01T00:00:00Z"))"#,
      "[1, 0, 1, 0, 0, 0]"),
  ])
  func `time`(call: BuiltinCall) { call.check() }
}
