import Testing
import Text

@Suite struct SemanticVersionTests {
  @Test func `precedence is the specification's`() throws {
    let sorted = [
      "0.0.1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
      "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
      "18446744073709551616.0.0",
    ]
    for (i, a) in sorted.enumerated() {
      for (j, b) in sorted.enumerated() {
        let (x, y) = (try #require(SemanticVersion(a)), try #require(SemanticVersion(b)))
        #expect(x.compare(to: y) == (i - j).signum(), "\(a) \(b)")
      }
    }
  }

  @Test func `build metadata does not count`() throws {
    let (a, b) = (SemanticVersion("1.0.0+a"), SemanticVersion("1.0.0+b.1"))
    #expect(try #require(a).compare(to: try #require(b)) == 0)
  }

  @Test(arguments: [
    "", "1", "1.0", "v1.0.0", "1.0.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0+", "1.0.0-a..b",
    "1.0.0-ä", "1.-1.0", "1.0.0 ",
  ])
  func `what is no version is refused`(text: String) {
    #expect(SemanticVersion(text) == nil)
  }
}
