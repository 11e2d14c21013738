import Testing

@testable import Text

@Suite struct EncodingTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("subjects?_d", "c3ViamVjdHM/X2Q="),
  ])
  func `base64 goes there and back`(_ text: String, _ encoded: String) throws {
    #expect(Base64.standard.encode(Array(text.utf8)) == encoded)
    #expect(try Base64.standard.decode(encoded) == Array(text.utf8))
  }

  @Test func `the URL alphabet and missing padding are written on demand`() {
    let bytes: [UInt8] = [0xFB, 0xEF, 0xFF, 0xFE]
    #expect(Base64.standard.encode(bytes) == "++///g==")
    #expect(Base64.url.encode(bytes) == "--___g==")
    #expect(Base64.url.encode(bytes, isPadded: false) == "--___g")
  }

  @Test(arguments: [
    ("{'not':'base64'}", 0), ("Zg", 0), ("Zg=", 3), ("Zg=x", 2), ("Zg==x", 4), ("Z===", 1),
    ("Zm9v!", 4), ("Zm9vZ", 4), ("=", 0),
  ])
  func `bad base64 is refused at the offset that Go states`(_ text: String, _ offset: Int) {
    let error = #expect(throws: DecodingError.self) { try Base64.standard.decode(text) }
    #expect(error?.message == "illegal base64 data at input byte \(offset)")
  }

  @Test func `line breaks in base64 are ignored`() throws {
    #expect(try Base64.standard.decode("Zm\r\n9v\nYg=\n=\n") == Array("foob".utf8))
  }

  @Test func `hexadecimal goes there and back`() throws {
    #expect(Hexadecimal.encode([0, 0x7F, 0xFF]) == "007fff")
    #expect(try Hexadecimal.decode("007FfF") == [0, 0x7F, 0xFF])
  }

  @Test(arguments: [
    ("fghijkl", "encoding/hex: invalid byte: U+0067 'g'"),
    ("abc", "encoding/hex: odd length hex string"),
    ("a\n", "encoding/hex: invalid byte: U+000A"),
  ])
  func `bad hexadecimal is refused in the words of Go`(_ text: String, _ message: String) {
    let error = #expect(throws: DecodingError.self) { try Hexadecimal.decode(text) }
    #expect(error?.message == message)
  }

  @Test(arguments: [
    ("", ""), ("a=b+1", "a%3Db%2B1"), ("a b", "a+b"), ("-_.~*", "-_.~%2A"), ("é/", "%C3%A9%2F"),
  ])
  func `query escapes go there and back`(_ text: String, _ escaped: String) throws {
    #expect(QueryString.escape(text) == escaped)
    #expect(try QueryString.unescape(escaped) == text)
  }

  @Test(arguments: [("%", "%"), ("a%4", "%4"), ("%zz1", "%zz")])
  func `a bad escape is refused in the words of Go`(_ text: String, _ quoted: String) {
    let error = #expect(throws: DecodingError.self) { try QueryString.unescape(text) }
    #expect(error?.message == "invalid URL escape \"\(quoted)\"")
  }

  @Test func `a query is read into pairs in order`() throws {
    let pairs = try QueryString.parse("a=1&b&a=2%263&&=x")
    #expect(pairs.map(\.name) == ["a", "b", "a", ""])
    #expect(pairs.map(\.value) == ["1", "", "2&3", "x"])
    #expect(throws: DecodingError.self) { try QueryString.parse("a=1;b=2") }
  }

  @Test(arguments: [
    "000003e8-48b9-21ee-b200-325096b39f47", "{000003e8-48b9-21ee-b200-325096b39f47}",
    "urn:uuid:000003E8-48B9-21EE-B200-325096B39F47", "000003e848b921eeb200325096b39f47",
  ])
  func `all spellings of an identifier are read`(_ text: String) throws {
    let identifier = try #require(UniversalIdentifier(text))
    #expect(identifier.description == "000003e8-48b9-21ee-b200-325096b39f47")
    #expect(identifier.version == 2)
    #expect(identifier.variant == "RFC4122")
    #expect(identifier.nanoseconds == 1_693_566_990_121_469_600)
    #expect(identifier.clockSequence == 12_800)
    #expect(identifier.node == "32-50-96-b3-9f-47")
    #expect(identifier.nodeKind == "local:unicast")
    #expect(identifier.localIdentifier == 1_000)
    #expect(identifier.domain == "Person")
  }

  @Test(arguments: ["", "x", "000003e8-48b9-21ee-b200-325096b39f4g", "000003e8_48b9-21ee-b200-0"])
  func `other texts are no identifiers`(_ text: String) {
    #expect(UniversalIdentifier(text) == nil)
  }
}
