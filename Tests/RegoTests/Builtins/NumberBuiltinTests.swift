import Testing

@testable import Rego

@Suite struct NumberBuiltinTests {
  @Test(arguments: [
    BuiltinCall("count({1, 1, 2})", "2"), BuiltinCall(#"count("äö")"#, "2"),
    BuiltinCall("count({\"a\": 1})", "1"), BuiltinCall("sum([1, 2.5, 0.1])", "3.6"),
    BuiltinCall("sum(set())", "0"), BuiltinCall("product([2, 3, 0.5])", "3"),
    BuiltinCall("sum([9223372036854775807, 1])", "9223372036854775808"),
    BuiltinCall("max([1, \"a\", [0]])", "[0]"), BuiltinCall("max([])", "undefined"),
    BuiltinCall("min({3, null})", "null"), BuiltinCall("sort([3, \"a\", 1])", #"[1, 3, "a"]"#),
    BuiltinCall("all([true, true])", "true"), BuiltinCall("any([])", "false"),
  ])
  func `aggregates`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall("0.1 + 0.2", "0.3"), BuiltinCall("1 / 3", "0.33333333333333333334"),
    BuiltinCall("7 % -4", "3"), BuiltinCall("{1, 2, 3} - {2}", "{1, 3}"),
    BuiltinCall("{1, 2} & {2, 3}", "{2}"), BuiltinCall("{1} | {2}", "{1, 2}"),
    BuiltinCall("[x | x := 1; y := 0; z := x / y]", "error: div: divide by zero"),
    BuiltinCall("abs(-1.50)", "1.50"), BuiltinCall("round(-2.5)", "-3"),
    BuiltinCall("ceil(-0.5)", "0"), BuiltinCall("floor(-0.5)", "-1"),
    BuiltinCall("numbers.range(3, 1)", "[3, 2, 1]"),
    BuiltinCall(
      "numbers.range(18446744073709551615, 18446744073709551616)",
      "[18446744073709551615, 18446744073709551616]"),
    BuiltinCall("numbers.range_step(0, 10, 4)", "[0, 4, 8]"),
    BuiltinCall(
      "numbers.range_step(0, 1, 0)",
      "error: numbers.range_step: step must be a positive integer"),
    BuiltinCall(
      "numbers.range(0, 100000000000)",
      "error: numbers.range: range has more than 10000000 numbers"),
    BuiltinCall(#"rand.intn("a", 10) == rand.intn("a", 10)"#, "true"),
    BuiltinCall(
      #"count({r | some i in numbers.range(1, 99); r := rand.intn(sprintf("%d", [i]), 4)})"#,
      "4"),
    BuiltinCall("rand.intn(\"a\", 0)", "0"),
  ])
  func `arithmetic and ranges`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall("bits.and(-1, 255)", "255"), BuiltinCall("bits.lsh(1, 64)", "18446744073709551616"),
    BuiltinCall("bits.rsh(-8, 1)", "-4"), BuiltinCall("bits.negate(0)", "-1"),
    BuiltinCall("bits.or(1.0, 2)", "3"),
    BuiltinCall(
      "bits.xor(1.5, 2)",
      "error: bits.xor: operand 1 must be integer number but got floating-point number"),
    BuiltinCall(
      "bits.lsh(1, 99999999999)",
      "error: bits.lsh: operand 2 shifts beyond a million bits"),
  ])
  func `bits`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(#"to_number("1.50")"#, "1.50"), BuiltinCall(#"to_number("+5")"#, "5"),
    BuiltinCall(#"to_number("-.5")"#, "-0.5"), BuiltinCall(#"to_number("007")"#, "7"),
    BuiltinCall(#"to_number("5.")"#, "5"), BuiltinCall(#"to_number("0x1p-2")"#, "0.25"),
    BuiltinCall("to_number(null)", "0"),
    BuiltinCall(
      #"to_number("1e999")"#,
      #"error: to_number: strconv.ParseFloat: parsing "1e999": value out of range"#),
    BuiltinCall(
      #"to_number("x")"#,
      #"error: to_number: strconv.ParseFloat: parsing "x": invalid syntax"#),
    BuiltinCall(
      #"to_number("-Inf")"#,
      "error: to_number: operand 1 must be valid number string but got string"),
    BuiltinCall("format_int(-255, 16)", "\"-ff\""), BuiltinCall("format_int(15.9, 2)", "\"1111\""),
    BuiltinCall(
      "format_int(1, 3)",
      "error: format_int: operand 2 must be one of {2, 8, 10, 16}"),
    BuiltinCall("type_name(set())", "\"set\""), BuiltinCall("is_number(1)", "true"),
    BuiltinCall(#"units.parse("1.5Gi")"#, "1610612736"),
    BuiltinCall(#"units.parse("1Zi")"#, "error: units.parse: unit Zi not recognized"),
    BuiltinCall(
      #"units.parse_bytes("1zi")"#,
      "error: units.parse_bytes: byte unit zi not recognized"),
    BuiltinCall(#"semver.compare("1.0.0-rc.1", "1.0.0")"#, "-1"),
    BuiltinCall(#"semver.is_valid("1.0")"#, "false"),
  ])
  func `conversions`(call: BuiltinCall) { call.check() }
}
