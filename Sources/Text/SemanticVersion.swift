/// A semantic version: three numbers, an optional pre-release and build metadata.
///
/// *Source*: semver.org 2.0.0. Strict: `1.2` and `v1.2.3` are none.
package struct SemanticVersion: Sendable {
  /// *Shape*: major, minor, patch, as digits without leading zeros.
  package let numbers: [String]
  /// *Shape*: the parts between dots; empty for a release.
  package let prerelease: [String]
  package let metadata: String

  /// *nil when* the text is no semantic version.
  package init?(_ text: String) {
    var rest = Substring(text)
    var metadata = ""
    if let plus = rest.utf8.firstIndex(of: UInt8(ascii: "+")) {
      metadata = String(rest[rest.utf8.index(after: plus)...])
      rest = rest[..<plus]
      guard Self.areIdentifiers(metadata, numbersAreStrict: false) else { return nil }
    }
    var prerelease: [String] = []
    if let minus = rest.utf8.firstIndex(of: UInt8(ascii: "-")) {
      let part = String(rest[rest.utf8.index(after: minus)...])
      rest = rest[..<minus]
      guard Self.areIdentifiers(part, numbersAreStrict: true) else { return nil }
      prerelease = Self.parts(part)
    }
    let numbers = Self.parts(String(rest))
    guard numbers.count == 3, numbers.allSatisfy({ Self.isNumber($0) && Self.isStrict($0) }) else {
      return nil
    }
    (self.numbers, self.prerelease, self.metadata) = (numbers, prerelease, metadata)
  }

  /// The precedence: negative, zero or positive; build metadata does not count.
  package func compare(to other: SemanticVersion) -> Int {
    for (a, b) in zip(numbers, other.numbers) {
      let order = Self.compareNumbers(a, b)
      if order != 0 { return order }
    }
    if prerelease.isEmpty || other.prerelease.isEmpty {
      return (prerelease.isEmpty ? 1 : 0) - (other.prerelease.isEmpty ? 1 : 0)
    }
    for (a, b) in zip(prerelease, other.prerelease) {
      let order =
        switch (Self.isNumber(a), Self.isNumber(b)) {
        case (true, true): Self.compareNumbers(a, b)
        case (true, false): -1
        case (false, true): 1
        case (false, false): a.compareUTF8(to: b).signum()
        }
      if order != 0 { return order }
    }
    return (prerelease.count - other.prerelease.count).signum()
  }

  private static func parts(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static func isStrict(_ number: String) -> Bool {
    number.utf8.count == 1 || number.utf8.first != 0x30
  }

  private static func areIdentifiers(_ text: String, numbersAreStrict: Bool) -> Bool {
    parts(text).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-")
        } && (!numbersAreStrict || !isNumber(part) || isStrict(part))
    }
  }

  private static func compareNumbers(_ a: String, _ b: String) -> Int {
    if a.utf8.count != b.utf8.count { return a.utf8.count < b.utf8.count ? -1 : 1 }
    return a.compareUTF8(to: b).signum()
  }
}
