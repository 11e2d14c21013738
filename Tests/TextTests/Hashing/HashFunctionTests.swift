import Foundation
import Testing

@testable import Text

@Suite struct HashFunctionTests {
  struct Case: CustomTestStringConvertible {
    let function: HashFunction
    let text: String
    let digest: String
    var testDescription: String { "\(function) of \(text.prefix(20))" }

    init(_ function: HashFunction, _ text: String, _ digest: String) {
      self.function = function
      self.text = text
      self.digest = digest
    }
  }

  @Test(arguments: [
    Case(.md5, "", "d41d8cd98f00b204e9800998ecf8427e"),
    Case(.md5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
    Case(
      .md5, "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
      "57edf4a22be3c955ac49da2e2107b67a"),
    Case(.sha1, "", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    Case(.sha1, "lorem ipsum", "bfb7759a67daeb65410490b4d98bb9da7d1ea2ce"),
    Case(
      .sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Case(
      .sha256, "lorem ipsum", "5e2bf57d3f40c4b6df69daf1936cb766f832374b4fc0259a7cbff06e2f70f269"),
    Case(
      .sha256, String(repeating: "a", count: 1_000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    Case(
      .sha512, "abc",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
  ])
  func `a digest is the published one`(_ example: Case) {
    #expect(example.function.hexadecimalDigest(of: example.text) == example.digest)
  }

  @Test(arguments: [
    ("md5", HashFunction.md5), ("sha1", .sha1), ("sha256", .sha256), ("sha512", .sha512),
  ])
  func `digests of every length around a block agree with the system's tool`(
    _ name: String, _ function: HashFunction
  ) throws {
    let tool = URL(fileURLWithPath: "/usr/bin/\(name)sum")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return }
    for length in [1, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1_000] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      let process = Process()
      let input = Pipe()
      let output = Pipe()
      process.executableURL = tool
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      input.fileHandleForWriting.write(Data(bytes))
      try input.fileHandleForWriting.close()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(text.hasPrefix(Hexadecimal.encode(function.digest(of: bytes)) + " "))
    }
  }

  @Test(arguments: [
    (HashFunction.md5, "31b6db9e5eb4addb42f1a6ca07367adc"),
    (.sha1, "85d155c55ed286a300bd1cf124de08d87e914f3a"),
    (.sha256, "147933218aaabc0b8b10a2b3a5c34684c8d94341bcf10a4736dc7270f7741851"),
  ])
  func `a keyed digest is the published one`(_ function: HashFunction, _ digest: String) {
    let mac = function.hmac(of: Array("foo".utf8), key: Array("bar".utf8))
    #expect(Hexadecimal.encode(mac) == digest)
  }

  @Test func `a key longer than a block is hashed first`() {
    let key = [UInt8](repeating: 0xAA, count: 131)
    let message = Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
    #expect(
      Hexadecimal.encode(HashFunction.sha256.hmac(of: message, key: key))
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test func `digests of other length or content are not equal`() {
    #expect(HashFunction.areEqual([1, 2], [1, 2]))
    #expect(!HashFunction.areEqual([1, 2], [1, 3]))
    #expect(!HashFunction.areEqual([1, 2], [1, 2, 3]))
  }
}
