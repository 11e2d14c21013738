import Testing

@testable import Rego

/// Values behave as OPA's: decimal arithmetic, bytewise strings, one order over all types.
@Suite struct ValueTableTests {
  @Test(arguments: [
    BuiltinCall("0.1 + 0.2", "0.3"), BuiltinCall("0.1 + 0.2 == 0.3", "true"),
    BuiltinCall("0.1 * 3", "0.3"), BuiltinCall("1.1 * 1.1", "1.21"),
    BuiltinCall("100 * 1.1", "110"), BuiltinCall("sum([0.1, 0.2, 0.3])", "0.6"),
    BuiltinCall("product([1.5, 2])", "3"), BuiltinCall("10 / 4", "2.5"),
    BuiltinCall("1 / 3", "0.33333333333333333334"), BuiltinCall("2 / 3", "0.6666666666666666667"),
    BuiltinCall("7 % 3", "1"), BuiltinCall("-7 % 3", "-1"),
    BuiltinCall("round(2.5)", "3"), BuiltinCall("round(-2.5)", "-3"),
  ])
  func `arithmetic is decimal as far as people can see`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall("1 == 1.0", "true"), BuiltinCall("0 == -0.0", "true"),
    BuiltinCall("{1, 1.0}", "{1}"), BuiltinCall("{1.0, 1}", "{1.0}"),
    BuiltinCall(#"{"a": 1} == {"a": 1.0}"#, "true"),
    BuiltinCall(#"{1: "a", 1.0: "b"}"#, #"{1: "b"}"#),
    BuiltinCall("[1, 2][1.0]", "2"), BuiltinCall("1e2 in {100}", "true"),
    BuiltinCall("1 < 1.5", "true"),
  ])
  func `equal numbers are one value, however they are spelt`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall("[1.0, 1e2, 100, 1.50]", "[1.0, 1e2, 100, 1.50]"), BuiltinCall("1.0 + 1", "2"),
    BuiltinCall("3.0 / 1", "3"),
    BuiltinCall("12345678901234567890.123", "12345678901234567890.123"),
    BuiltinCall(#"to_number("1.0")"#, "1.0"),
    BuiltinCall(#"sprintf("%v %d", [1.0, 3])"#, #""1 3""#),
    BuiltinCall("format_int(255, 16)", #""ff""#), BuiltinCall("format_int(3.9, 10)", #""3""#),
  ])
  func `a number keeps its spelling until it is calculated with`(call: BuiltinCall) {
    call.check()
  }

  @Test(arguments: [
    BuiltinCall("9007199254740993 + 1", "9007199254740994"),
    BuiltinCall("9223372036854775807 + 1", "9223372036854775808"),
    BuiltinCall("-9223372036854775808 - 1", "-9223372036854775809"),
    BuiltinCall(
      "9223372036854775807 * 9223372036854775807", "85070591730234615847396907784232501249"),
    BuiltinCall("123456789012345678901234567890 * 10", "1234567890123456789012345678900"),
    BuiltinCall("1e400 == 1e401", "false"), BuiltinCall("1e400 > 1e399", "true"),
    BuiltinCall("1e-400 > 0", "true"),
  ])
  func `integers have no limit, exponents hardly one`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(
      #"sort([{1}, set(), {"a": 1}, {}, [0], [], "a", "", 1, 0, -1, true, false, null])"#,
      #"[null, false, true, -1, 0, 1, "", "a", [], [0], {}, {"a": 1}, set(), {1}]"#),
    BuiltinCall("[1] < [1, 0]", "true"), BuiltinCall("[2] > [1, 0]", "true"),
    BuiltinCall(#"{"a": 1} < {"a": 2}"#, "true"), BuiltinCall(#"{"b": 1} > {"a": 2}"#, "true"),
    BuiltinCall("{1, 2} < {1, 3}", "true"), BuiltinCall("{3} > {1, 2}", "true"),
    BuiltinCall(#"null < false"#, "true"), BuiltinCall(#""9" > 10"#, "true"),
  ])
  func `all values have one order`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(#""é" == "e\u0301""#, "false"),
    BuiltinCall(#"count({"é", "e\u0301"})"#, "2"),
    BuiltinCall(#"{"é": 1, "e\u0301": 2}["e\u0301"]"#, "2"),
    BuiltinCall(#"count("é")"#, "1"), BuiltinCall(#"count("e\u0301")"#, "2"),
    BuiltinCall(#"count("👩‍💻")"#, "3"), BuiltinCall(#"indexof("e\u0301x", "x")"#, "2"),
    BuiltinCall(#"substring("e\u0301x", 2, 1)"#, #""x""#),
    BuiltinCall(#"contains("e\u0301", "e")"#, "true"), BuiltinCall(#"contains("é", "e")"#, "false"),
    BuiltinCall(#"replace("e\u0301", "e", "a") == "a\u0301""#, "true"),
    BuiltinCall(#""\u0000" == """#, "false"),
  ])
  func `composed and decomposed letters are different strings`(call: BuiltinCall) {
    call.check()
  }

  @Test(arguments: [
    BuiltinCall(
      #"sort(["z", "é", "e\u0301", "a", "Z"]) == ["Z", "a", "e\u0301", "z", "é"]"#, "true"),
    BuiltinCall(#"sort(["😀", "\uFFFF"]) == ["\uFFFF", "😀"]"#, "true"),
    BuiltinCall(#""a" < "B""#, "false"), BuiltinCall(#""a" < "aa""#, "true"),
    BuiltinCall(#"max(["ß", "z"])"#, #""ß""#),
  ])
  func `strings are in the order of their bytes`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(#"upper("ß")"#, #""ß""#), BuiltinCall(#"upper("ŉ")"#, #""ŉ""#),
    BuiltinCall(#"upper("ǆ")"#, #""Ǆ""#), BuiltinCall(#"lower("İ")"#, #""i""#),
    BuiltinCall(#"lower("ΑΣ")"#, #""ας""#.replacing("ς", with: "σ")),
    BuiltinCall(#"lower("Ä")"#, #""ä""#),
  ])
  func `case is mapped letter by letter, as in Go`(call: BuiltinCall) { call.check() }
}
