import Testing
import Text

@Suite struct NumberTests {
  struct Sum: Sendable, CustomTestStringConvertible {
    let a: String, op: String, b: String, result: String
    init(_ a: String, _ op: String, _ b: String, _ result: String) {
      (self.a, self.op, self.b, self.result) = (a, op, b, result)
    }
    var testDescription: String { "\(a) \(op) \(b) = \(result)" }
  }

  static func number(_ text: String) throws -> Number { try #require(Number(parsing: text)) }

  @Test(arguments: [
    Sum("1", "+", "2", "3"),
    Sum("0.1", "+", "0.2", "0.3"),
    Sum("0.1", "*", "3", "0.3"),
    Sum("1.1", "*", "1.1", "1.21"),
    Sum("1.0", "+", "1", "2"),
    Sum("9223372036854775807", "+", "1", "9223372036854775808"),
    Sum("-9223372036854775808", "-", "1", "-9223372036854775809"),
    Sum("9223372036854775808", "-", "1", "9223372036854775807"),
    Sum("28857836529306024611913", "-", "1", "28857836529306024611912"),
    Sum(
      "123456789012345678901234567890", "*", "987654321098765432109876543210",
      "121932631137021795226185032733622923332237463801111263526900"),
    Sum("10", "/", "2", "5"),
    Sum("1", "/", "3", "0.33333333333333333334"),
    Sum("2", "/", "3", "0.6666666666666666667"),
    Sum("1000000", "*", "1.5", "1500000"),
    Sum("1234567", "+", "0.5", "1.2345675e+06"),
    Sum("0.00001", "+", "0", "1e-05"),
    Sum("0.0001", "*", "1", "0.0001"),
    Sum("1e30", "+", "0.5", "1000000000000000000000000000000"),
    Sum("2e308", "*", "10", "2" + String(repeating: "0", count: 309)),
    Sum("0.5", "+", "0.5", "1"),
    Sum("1e-400", "*", "1e-400", "9.999999999999999999e-801"),
    Sum("1e20", "+", "1e-20", "100000000000000000000"),
    Sum("0", "/", "-5", "-0"),
    Sum("7", "%", "4", "3"),
    Sum("-7", "%", "4", "-3"),
    Sum("10", "%", "18446744073709551616", "10"),
    Sum("36893488147419103233", "%", "18446744073709551616", "1"),
    Sum("-9223372036854775808", "%", "-1", "0"),
    Sum("-9223372036854775808", "/", "-1", "9223372036854775808"),
  ])
  func `arithmetic gives OPA's results`(sum: Sum) throws {
    let (a, b) = (try Self.number(sum.a), try Self.number(sum.b))
    let result =
      switch sum.op {
      case "+": a.adding(b)
      case "-": a.subtracting(b)
      case "*": a.multiplying(by: b)
      case "/": try a.dividing(by: b)
      default: try a.remainder(dividingBy: b)
      }
    #expect(result.text == sum.result)
  }

  @Test func `division by any zero is an error`() throws {
    for zero in ["0", "0.0", "0e5", "-0"] {
      let zero = try Self.number(zero)
      #expect(throws: NumberError.divideByZero) { try Number(1).dividing(by: zero) }
      #expect(throws: NumberError.moduloByZero) { try Number(1).remainder(dividingBy: zero) }
    }
  }

  @Test func `a remainder needs whole numbers`() throws {
    let fraction = try Self.number("1.1")
    #expect(throws: NumberError.moduloOnFloatingPoint) {
      try fraction.remainder(dividingBy: Number(1))
    }
  }

  @Test(arguments: [
    ["0", "0.0", "-0", "0e10", "-0.00"],
    ["1", "1.0", "1e0", "10e-1", "0.1e1", "1.000"],
    ["100", "1e2", "1E+2", "100.0"],
    ["0.3", "3e-1", "0.30", "30e-2"],
    ["9223372036854775808", "9223372036854775808.0", "9.223372036854775808e18"],
    ["-1.5", "-15e-1"],
  ])
  func `spellings of one value are equal and hash alike`(spellings: [String]) throws {
    let numbers = try spellings.map(Self.number)
    #expect(Set(numbers).count == 1)
    #expect(numbers.allSatisfy { $0 == numbers[0] && $0.compare(to: numbers[0]) == 0 })
  }

  @Test func `numbers order by value`() throws {
    let sorted = [
      "-1e400", "-9223372036854775809", "-9223372036854775808", "-2", "-1.5", "-1e-9", "0",
      "1e-500",
      "0.1", "0.10000000000000000000000000001", "0.9", "1", "1.5", "2",
      "9223372036854775807", "9223372036854775807.5", "9223372036854775808", "1e19", "1e400",
    ]
    let numbers = try sorted.map(Self.number)
    #expect(numbers.reversed().sorted().map(\.text) == sorted)
  }

  @Test(arguments: [
    "0", "-0", "1", "1.0", "1e3", "1E-3", "-12.50", "123456789012345678901234567890", "2e308",
  ])
  func `a literal keeps its spelling`(text: String) throws {
    #expect(try Self.number(text).text == text)
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "1.", "1e", "1e+", "1.e3", "0x1", "1_000", " 1", "1 ", "NaN",
    "00", "1.2.3", "--1",
  ])
  func `what is no JSON number is refused`(text: String) {
    #expect(Number(parsing: text) == nil)
  }

  @Test func `integers are told by value and by spelling`() throws {
    let spelt = try Self.number("1.0")
    #expect(spelt.int64 == 1)
    #expect(spelt.literalInt64 == nil)
    #expect(spelt.isInteger && !spelt.isSpeltAsInteger)
    #expect(try Self.number("1.5").int64 == nil)
    #expect(try Self.number("-9223372036854775808").literalInt64 == .min)
    #expect(try Self.number("9223372036854775808").int64 == nil)
  }

  @Test(arguments: [
    ("1.5", "2", "1", "2"), ("2.5", "3", "2", "3"), ("-1.5", "-2", "-2", "-1"),
    ("-0.5", "-1", "-1", "0"), ("0.4", "0", "0", "1"), ("1.0", "1", "1", "1"),
    ("2222.2222222222", "2222", "2222", "2223"), ("-1.001", "-1", "-2", "-1"),
    (
      "28857836529306024611913", "28857836529306024611913", "28857836529306024611913",
      "28857836529306024611913"
    ),
  ])
  func `rounding`(text: String, rounded: String, floor: String, ceil: String) throws {
    let number = try Self.number(text)
    #expect([number.rounded, number.floor, number.ceil].map(\.text) == [rounded, floor, ceil])
  }

  @Test func `bits are those of an endless two's complement`() throws {
    let big = try Self.number("18446744073709551616")
    #expect(Number(-1).bitwiseAnd(big)?.text == "18446744073709551616")
    #expect(big.negated.bitwiseOr(Number(1))?.text == "-18446744073709551615")
    #expect(big.bitwiseXor(Number(-1))?.text == "-18446744073709551617")
    #expect(big.bitwiseNot?.text == "-18446744073709551617")
    #expect(Number(1).shiftedLeft(by: 70)?.text == "1180591620717411303424")
    #expect(big.negated.shiftedRight(by: 65)?.text == "-1")
    #expect(Number(-8).shiftedRight(by: 1)?.text == "-4")
    #expect(try Self.number("1.5").bitwiseNot == nil)
  }

  @Test func `a hostile exponent costs nothing`() throws {
    let huge = try Self.number("1e999999999999")
    #expect(huge > Number(1))
    #expect(huge.adding(Number(1)) > Number(1))
    #expect(try Self.number("1e-999999999999").adding(Number(1)).text == "1")
  }

  @Test func `doubles come in as their shortest decimal`() {
    #expect(Number(0.1)?.text == "0.1")
    #expect(Number(1e21)?.text == "1e+21")
    #expect(Number(-2.5e-7)?.text == "-2.5e-07")
    #expect(Number(1_000_000.0)?.text == "1000000")
    #expect(Number(Double.infinity) == nil)
  }

  @Test func `fractions may have more precision`() throws {
    let third = try Number(1).dividing(by: Number(3), precision: 128)
    #expect(third.text == "0.333333333333333333333333333333333333334")
  }

  @Test func `a number is nine bytes`() {
    #expect(MemoryLayout<Number>.size == 9)
  }
}
