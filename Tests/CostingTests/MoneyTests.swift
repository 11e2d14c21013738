import Costing
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("0.70683", "0.70683"), ("5.48e-05", "0.0000548"), ("73", "73"), ("0.000342466", "0.000342466"),
    ("-1.50", "-1.5"), ("2e2", "200"),
  ])
  func `a price row is read exactly`(text: String, exact: String) {
    #expect(Money(dollars: text)?.exactText == exact)
  }

  @Test(arguments: ["", "x", "1.2.3", "1e99", "0.0000000001", "1e", "--1"])
  func `what is no amount in billionths is refused`(text: String) {
    #expect(Money(dollars: text) == nil)
  }

  @Test(arguments: [
    ("1031.9718", "1031.97"), ("3095.9154", "3095.92"), ("0.005", "0.01"), ("0.0049", "0.00"),
    ("-0.005", "-0.01"), ("-0.001", "0.00"), ("0", "0.00"),
  ])
  func `cents are rounded half away from zero`(text: String, cents: String) {
    #expect(Money(dollars: text)?.text == cents)
  }

  @Test func `a million machines at the highest price do not overflow`() {
    let price = Money(hundredThousandths: 99_999_999_999)
    #expect((price * 1_000_000 * 730).text == "729999999992700.00")
  }
}
