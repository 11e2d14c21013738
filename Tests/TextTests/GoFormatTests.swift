import Testing
import Text

@Suite struct GoFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: String
    let arguments: [FormatArgument]
    let result: String
    init(_ format: String, _ arguments: [FormatArgument], _ result: String) {
      (self.format, self.arguments, self.result) = (format, arguments, result)
    }
    var testDescription: String { format }
  }

  private static func int(_ value: Int) -> FormatArgument { .integer(Number(value)) }

  private static func big(_ text: String) -> FormatArgument {
    Number(parsing: text).map { FormatArgument($0) } ?? .string(text)
  }

  private func check(_ c: Case) {
    #expect(goFormat(c.format, c.arguments) == c.result)
  }

  @Test(arguments: [
    Case("hi %02d", [int(5)], "hi 05"),
    Case(
      "%d|%5d|%-5d|%05d|%+d|% d", [int(42), int(42), int(42), int(-42), int(42), int(42)],
      "42|   42|42   |-0042|+42| 42"),
    Case(
      "%b %o %O %x %X %#x %#X %#o %#b",
      [
        int(10), int(8), int(8), int(255), int(255), int(255), int(255), int(8), int(5),
      ], "1010 10 0o10 ff FF 0xff 0XFF 010 0b101"),
    Case(
      "%c %q %U %#U", [int(65), int(0x263A), int(0x263A), int(0x263A)], "A '☺' U+263A U+263A '☺'"),
    Case("%.5d %8.5d %.0d|", [int(42), int(-42), int(0)], "00042   -00042 |"),
    Case("%x", [int(-255)], "-ff"),
    Case("%08.3d|%-08d|", [int(7), int(7)], "     007|7       |"),
    Case("%s", [big("123456789123456789123")], "123456789123456789123"),
    Case(
      "%d %x %v",
      [
        big("18446744073709551616"), big("18446744073709551616"),
        big("-18446744073709551616"),
      ], "18446744073709551616 10000000000000000 -18446744073709551616"),
    Case(
      "%30d|%-30d|%030d",
      [
        big("18446744073709551616"), big("18446744073709551616"), big("18446744073709551616"),
      ],
      "          18446744073709551616|18446744073709551616          |000000000018446744073709551616"
    ),
  ])
  func `integers`(c: Case) { check(c) }

  @Test(arguments: [
    Case(
      "%.2f %6.1f %-8.3f| %08.2f", [.float(3.1415), .float(2.25), .float(1), .float(-1.5)],
      "3.14    2.2 1.000   | -0001.50"),
    Case(
      "%e %E %.3e", [.float(1234.5678), .float(0), .float(0.00012345)],
      "1.234568e+03 0.000000E+00 1.234e-04"),
    Case(
      "%g %g %g %g %G",
      [
        .float(100000), .float(1_000_000), .float(0.0001), .float(0.00001), .float(1e21),
      ], "100000 1e+06 0.0001 1e-05 1E+21"),
    Case(
      "%.3g %.10g %.1g %#g", [.float(1234.5678), .float(1234.5678), .float(0.05), .float(3)],
      "1.23e+03 1234.5678 0.05 3.00000"),
    Case(
      "%v %v %v", [.float(3.14), .float(1e100), .float(123456789)], "3.14 1e+100 1.23456789e+08"),
    Case(
      "%+.1f % .1f %.0f %.0f %.0f",
      [
        .float(1), .float(1), .float(0.5), .float(1.5), .float(2.5),
      ], "+1.0  1.0 0 2 2"),
    Case("%.20f", [.float(0.1)], "0.10000000000000000555"),
    Case("%f", [.float(1e22)], "10000000000000000000000.000000"),
    Case(
      "%x %.2x %b", [.float(1), .float(1.999), .float(1)],
      "0x1p+00 0x1.00p+01 4503599627370496p-52"),
    Case("%#.0f %#e", [.float(3), .float(1)], "3. 1.000000e+00"),
  ])
  func `floats`(c: Case) { check(c) }

  @Test(arguments: [
    Case(
      "%s|%5s|%-5s|%.2s|%05s",
      [
        .string("hi"), .string("hi"), .string("hi"), .string("héllo"), .string("hi"),
      ], "hi|   hi|hi   |hé|000hi"),
    Case(
      "%q %+q %#q", [.string("a\"b\n\u{1}"), .string("é"), .string("raw")],
      #""a\"b\n\x01" "\u00e9" `raw`"#),
    Case(
      "%x %X % x %#x %# x",
      [
        .string("hi"), .string("hi"), .string("hi"), .string("hi"), .string("hi"),
      ], "6869 6869 68 69 0x6869 0x68 0x69"),
    Case("%v %t", [.boolean(true), .boolean(false)], "true false"),
    Case(
      "%T %T %T %T", [int(1), .float(1), .string(""), .rendered("[]", type: "list")],
      "int float64 string list"),
    Case("100%% %5%", [], "100% %"),
  ])
  func `strings, booleans and types`(c: Case) { check(c) }

  @Test(arguments: [
    Case("%d", [.string("hi")], "%!d(string=hi)"),
    Case("%5d", [.string("hi")], "%!d(string=   hi)"),
    Case("%s", [int(5)], "%!s(int=5)"),
    Case("%s", [.float(1.5)], "%!s(float64=1.5)"),
    Case("%d", [.float(1.5)], "%!d(float64=1.5)"),
    Case("%t", [.string("true")], "%!t(string=true)"),
    Case("%q", [big("18446744073709551616")], "%!q(big.Int=18446744073709551616)"),
    Case("%v", [], "%!v(MISSING)"),
    Case("%d %d", [int(1)], "1 %!d(MISSING)"),
    Case("hi", [int(1), .string("x")], "hi%!(EXTRA int=1, string=x)"),
    Case("%", [], "%!(NOVERB)"),
    Case("%z", [int(1)], "%!z(int=1)"),
    Case("%[3]d", [int(1)], "%!d(BADINDEX)"),
    Case("%[x]d", [int(1)], "%!d(BADINDEX)"),
    Case("%*d", [.string("a"), int(1)], "%!(BADWIDTH)1"),
    Case("%.*d", [.string("a"), int(1)], "%!(BADPREC)1"),
  ])
  func `mistakes are told in the result`(c: Case) { check(c) }

  @Test(arguments: [
    Case("%[2]d %[1]d", [int(1), int(2)], "2 1"),
    Case("%[1]d %d %[1]q", [int(65), int(2)], "65 2 'A'"),
    Case(
      "%*d|%-*d|%.*f", [int(5), int(1), int(4), int(2), int(1), .float(2.55)], "    1|2   |2.5"),
    Case("%[3]*.[2]*[1]f", [.float(12), int(2), int(6)], " 12.00"),
    Case("%*d|", [int(-4), int(7)], "7   |"),
  ])
  func `indexes and stars`(c: Case) { check(c) }
}
