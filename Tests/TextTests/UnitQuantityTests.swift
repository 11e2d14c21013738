import Testing
import Text

@Suite struct UnitQuantityTests {
  @Test(arguments: [
    ("500m", "0.5000000000"), ("1000m", "1.0000000000"), ("0m", "0"), ("0.0005K", "0.5000000000"),
    ("1.1Ki", "1126.4000000000"), ("\"100TI\"", "109951162777600"), ("10E", "10000000000000000000"),
    ("1e3M", "1000000000"), ("-3.5E2m", "-0.3500000000"), (".5K", "500"), ("5.", "5"),
    ("1e-2", "0.0100000000"), ("4E2G", "400000000000"), ("5E", "5000000000000000000"),
    ("1e-999999", "0.0000000000"), ("128Gi", "137438953472"),
  ])
  func `an amount is exact`(text: String, result: String) throws {
    #expect(try UnitQuantity.amount(text).text == result)
  }

  @Test(arguments: [
    ("1.1KiB", "1126"), (".5KB", "500"), ("100m", "100000000"), ("10eib", "11529215046068469760"),
    ("1e-2KB", "10"), ("3.2E2MiB", "335544320"), ("200MB", "200000000"), ("1.9", "1"),
    ("5E", "5000000000000000000"),
  ])
  func `bytes are whole`(text: String, result: String) throws {
    #expect(try UnitQuantity.bytes(text).text == result)
  }

  @Test(arguments: [
    ("", UnitError.noAmount), ("G", .noAmount), ("foo", .noAmount), ("0.0.0", .notANumber),
    (".5.2", .notANumber), ("100 k", .spaces), ("1e1234567", .exponentTooLarge),
    ("1kB", .unknownUnit("kb")), ("1Foo", .unknownUnit("Foo")), ("1b", .unknownUnit("b")),
  ])
  func `a malformed amount says why`(text: String, error: UnitError) {
    #expect(throws: error) { try UnitQuantity.amount(text) }
  }

  @Test(arguments: [
    ("GB", UnitError.noAmount), ("0.0.0", .notANumber), ("1Foo", .unknownUnit("foo")),
    ("1b", .unknownUnit("b")),
  ])
  func `malformed bytes say why`(text: String, error: UnitError) {
    #expect(throws: error) { try UnitQuantity.bytes(text) }
  }
}
