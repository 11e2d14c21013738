// Replacing, splitting and quoting, as Go's `regexp` does.

extension RegularExpression {
  /// The text with every match replaced; `$1` and `${name}` in the template stand for groups.
  package func replaceAll(in text: String, with template: String) -> String {
    let parts = Self.parse(template: Array(template.utf8), groupNames: groupNames)
    let needsGroups = parts.contains { if case .groups = $0 { true } else { false } }
    return replaceAll(in: text, groups: needsGroups ? groupNames.count : 1) {
      match, bytes, result in
      for part in parts {
        switch part {
        case .literal(let literal): result += literal
        case .groups(let groups):
          let range = groups.lazy.compactMap { match.groups[$0] }.first
          if let range { result += bytes[range] }
        }
      }
    }
  }

  /// The text with every match replaced by a text in which `$` has no meaning.
  package func replaceAll(in text: String, withLiteral replacement: String) -> String {
    replaceAll(in: text, groups: 1) { _, _, result in result += replacement.utf8 }
  }

  /// The parts of the text between the matches, at most `limit`; all of them if it is negative.
  ///
  /// The last of a limited number of parts is the unsplit rest.
  package func split(_ text: String, limit: Int = -1) -> [String] {
    if limit == 0 { return [] }
    if !pattern.isEmpty, text.isEmpty { return [""] }
    var parts: [String] = []
    var begin = 0
    var end = 0
    let utf8 = Array(text.utf8)
    var found = 0
    forEachMatch(in: text, groups: 1) { match, _ in
      found += 1
      if limit > 0, parts.count == limit - 1 { return false }
      end = match.range.lowerBound
      if match.range.upperBound != 0 {
        parts.append(String(decoding: utf8[begin..<end], as: UTF8.self))
      }
      begin = match.range.upperBound
      return limit < 0 || found < limit
    }
    if end != utf8.count { parts.append(String(decoding: utf8[begin...], as: UTF8.self)) }
    return parts
  }

  /// A pattern that matches exactly this text.
  package static func quote(_ text: String) -> String {
    let special = Set("\\.+*?()|[]{}^$".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if special.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func replaceAll(
    in text: String, groups: Int,
    _ append: (RegexMatch, UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
  ) -> String {
    var result: [UInt8] = []
    var copied = 0
    var isChanged = false
    forEachMatch(in: text, groups: groups) { match, bytes in
      isChanged = true
      result += bytes[copied..<match.range.lowerBound]
      append(match, bytes, &result)
      copied = match.range.upperBound
      return true
    }
    guard isChanged else { return text }
    result += text.utf8.dropFirst(copied)
    return String(decoding: result, as: UTF8.self)
  }
}

// MARK: - Templates

extension RegularExpression {
  private enum TemplatePart {
    case literal([UInt8])
    /// The first of these groups that took part.
    case groups([Int])
  }

  private static func parse(
    template: [UInt8], groupNames: [String?]
  ) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    var literal: [UInt8] = []
    var index = 0
    while index < template.count {
      let byte = template[index]
      index += 1
      guard byte == UInt8(ascii: "$"), index < template.count else {
        literal.append(byte)
        continue
      }
      if template[index] == UInt8(ascii: "$") {
        literal.append(byte)
        index += 1
      } else if let (name, end) = reference(in: template, at: index) {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = []
        parts.append(.groups(groups(named: name, groupNames)))
        index = end
      } else {
        // A malformed reference is text.
        literal.append(byte)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }

  /// The name after a `$` and the index behind it.
  private static func reference(in template: [UInt8], at start: Int) -> (String, Int)? {
    let isBraced = template[start] == UInt8(ascii: "{")
    let nameStart = isBraced ? start + 1 : start
    let rest = String(decoding: template[nameStart...], as: UTF8.self).unicodeScalars
    var length = 0
    for scalar in rest {
      let category = scalar.properties.generalCategory
      let isLetter = GeneralCategorySet.named("L")?.contains(scalar.value) ?? false
      guard scalar == "_" || category == .decimalNumber || isLetter else { break }
      length += UTF8.width(scalar)
    }
    guard length > 0 else { return nil }
    let end = nameStart + length
    let name = String(decoding: template[nameStart..<end], as: UTF8.self)
    guard isBraced else { return (name, end) }
    guard end < template.count, template[end] == UInt8(ascii: "}") else { return nil }
    return (name, end + 1)
  }

  private static func groups(named name: String, _ groupNames: [String?]) -> [Int] {
    let digits = Array(name.utf8)
    let isNumber =
      digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && digits.count <= 8
      && (digits.count == 1 || digits[0] != 0x30)
    if isNumber, let number = Int(name) { return number < groupNames.count ? [number] : [] }
    return groupNames.indices.filter { groupNames[$0]?.isSameUTF8(as: name) ?? false }
  }
}
