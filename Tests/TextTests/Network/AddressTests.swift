import Testing

@testable import Text

@Suite struct AddressTests {
  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("0.0.0.0", "0.0.0.0"), ("::", "::"), ("::1", "::1"),
    ("2001:DB8::1", "2001:db8::1"), ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
    ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1::", "1::"), ("::192.0.2.1", "::c000:201"),
    ("::ffff:192.0.2.1", "192.0.2.1"), ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"),
  ])
  func `an address is written in its canonical spelling`(_ text: String, _ canonical: String) {
    #expect(IPAddress(text)?.description == canonical)
  }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.a", "1..2.3", ":", ":1", "1:", "1:2",
    "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8:9", "fe80::1%eth0", "::1.2.3",
    "1:2:3:4:5:6:7:1.2.3.4", ":::",
  ])
  func `other texts are no addresses`(_ text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test(arguments: [
    ("10.1.2.3/8", "10.0.0.0/8"), ("0.0.0.0/0", "0.0.0.0/0"), ("::1/0", "::/0"),
    ("2001:db8::ffff/112", "2001:db8::/112"), ("1.2.3.4/32", "1.2.3.4/32"),
    ("::ffff:1.2.3.4/120", "1.2.3.0/24"),
  ])
  func `a block drops the bits beyond its prefix`(_ text: String, _ canonical: String) {
    #expect(AddressBlock(text)?.description == canonical)
  }

  @Test(arguments: [
    "1.2.3.4", "1.2.3.4/33", "::/129", "1.2.3.4/", "1.2.3.4/-1", "x/8", "1.2.3.4/a",
  ])
  func `other texts are no blocks`(_ text: String) {
    #expect(AddressBlock(text) == nil)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.1.0.0/24", true), ("172.17.0.0/24", "172.17.0.0/16", false),
    ("2001:4860:4860::8888/32", "2001:4860:4860:1234::8888/40", true),
    ("2001:4860::/96", "2001:4860::/32", false), ("0.0.0.0/0", "::/0", false),
  ])
  func `a block contains the blocks within it`(_ a: String, _ b: String, _ contains: Bool) throws {
    let outer = try #require(AddressBlock(a))
    let inner = try #require(AddressBlock(b))
    #expect(outer.contains(inner) == contains)
  }

  @Test func `addresses are listed up to a limit`() throws {
    let block = try #require(AddressBlock("172.16.100.255/30"))
    #expect(
      block.addresses(limit: 4)?.map(\.description)
        == ["172.16.100.252", "172.16.100.253", "172.16.100.254", "172.16.100.255"])
    #expect(block.addresses(limit: 3) == nil)
    #expect(AddressBlock("::/0")?.addresses(limit: 1_000) == nil)
  }

  @Test(arguments: [
    (["192.0.128.0/24", "192.0.129.0/24"], ["192.0.128.0/23"]),
    (["192.0.129.0/24", "192.0.130.0/24"], ["192.0.129.0/24", "192.0.130.0/24"]),
    (["192.0.2.112/30", "192.0.2.116/31", "192.0.2.118/31"], ["192.0.2.112/29"]),
    (
      ["192.0.2.112/31", "192.0.2.116/31", "192.0.2.118/31"], ["192.0.2.112/31", "192.0.2.116/30"]
    ),
    (["::/0", "fe80::1/128"], ["::/0"]),
    (["0.0.0.0/1", "128.0.0.0/1"], ["0.0.0.0/0"]),
    (["255.255.255.255/32"], ["255.255.255.255/32"]),
    (["fe80::/120", "192.0.2.0/24", "192.0.3.0/24"], ["192.0.2.0/23", "fe80::/120"]),
    ([], []),
  ])
  func `blocks merge into the fewest`(_ blocks: [String], _ merged: [String]) {
    #expect(AddressBlock.merged(blocks.compactMap(AddressBlock.init)).map(\.description) == merged)
  }
}
