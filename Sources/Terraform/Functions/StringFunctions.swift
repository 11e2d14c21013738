import Text

/// Functions of text.
let stringFunctions: [String: Function] = [
  "chomp": text { text in
    var scalars = text.unicodeScalars
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    return String(scalars)
  },
  "lower": text { $0.simpleLowercased },
  "upper": text { $0.simpleUppercased },
  "title": text(title),
  "strrev": text { String($0.reversed()) },
  "trimspace": text { $0.trimmingGoSpace },
  "trim": texts("cutset") { text, cutset in
    let cut = Set(cutset.unicodeScalars)
    let kept = text.unicodeScalars.drop { cut.contains($0) }.reversed().drop { cut.contains($0) }
    return String(String.UnicodeScalarView(kept.reversed()))
  },
  "trimprefix": texts("prefix") { text, prefix in
    text.hasUTF8Prefix(prefix)
      ? String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : text
  },
  "trimsuffix": texts("suffix") { text, suffix in
    text.hasUTF8Suffix(suffix)
      ? String(decoding: text.utf8.dropLast(suffix.utf8.count), as: UTF8.self) : text
  },
  "startswith": Function(
    [.init("str", .string, unknown: true), .init("prefix", .string)], .bool, startsWith),
  "endswith": Function([.init("str", .string), .init("suffix", .string)], .bool) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .bool(call.string(0).hasUTF8Suffix(call.string(1)))
  },
  "strcontains": Function([.init("str", .string), .init("substr", .string)], .bool) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .bool(call.string(0).utf8Offset(of: call.string(1)) != nil)
  },
  "indent": Function([.init("spaces", .number), .init("str", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let spaces = try call.integer(0)
    let padding = String(repeating: " ", count: max(0, min(spaces, 10_000)))
    let breaks = call.string(1).utf8.count { $0 == 0x0A }
    try call.require(bytes: call.string(1).utf8.count + breaks * padding.utf8.count)
    return .string(call.string(1).replacingUTF8([("\n", "\n" + padding)]))
  },
  "join": Function(
    [.init("separator", .string)], rest: .init("lists", .list(.string), unknown: true), .string,
    join),
  "split": Function([.init("separator", .string), .init("str", .string)], .list(.string)) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let separator = call.string(0)
    if separator.isEmpty { try call.require(elements: call.string(1).utf8.count) }
    let pieces =
      separator.isEmpty
      ? call.string(1).unicodeScalars.map { String($0) } : call.string(1).splitUTF8(by: separator)
    try call.require(elements: pieces.count)
    return .list(pieces.map { .string($0) }, of: .string)
  },
  "substr": Function(
    [.init("str", .string), .init("offset", .number), .init("length", .number)], .string, part),
]

/// A function from one text to another.
private func text(_ change: @escaping @Sendable (String) -> String) -> Function {
  Function([.init("str", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(change(call.string(0)))
  }
}

/// A function from two texts to one.
private func texts(
  _ second: String, _ change: @escaping @Sendable (String, String) -> String
) -> Function {
  Function([.init("str", .string), .init(second, .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(change(call.string(0), call.string(1)))
  }
}

/// The text with the first letter of every word in title case, as Go's `strings.Title`.
@Sendable
private func title(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var startsWord = true
  for scalar in text.unicodeScalars {
    if startsWord {
      result +=
        scalar.properties.titlecaseMapping.unicodeScalars.count == 1
        ? Array(scalar.properties.titlecaseMapping.unicodeScalars) : [scalar.simpleUppercase]
    } else {
      result.append(scalar)
    }
    let properties = scalar.properties
    if scalar.isASCII {
      startsWord = !(properties.isAlphabetic || properties.numericType != nil || scalar == "_")
    } else {
      let isWord = properties.isAlphabetic || properties.numericType == .decimal
      startsWord = !isWord && scalar.isGoSpace
    }
  }
  return String(result)
}

@Sendable
private func startsWith(_ call: FunctionCall) throws(FunctionError) -> Value {
  let prefix = call.string(1)
  if let text = call.arguments[0].string { return .bool(text.hasUTF8Prefix(prefix)) }
  let known = call.arguments[0].range.prefix
  if prefix.isEmpty || known.hasUTF8Prefix(prefix) { return .bool(true) }
  return known.utf8.count >= prefix.utf8.count ? .bool(false) : .unknown(.bool)
}

@Sendable
private func join(_ call: FunctionCall) throws(FunctionError) -> Value {
  let lists = call.arguments.dropFirst()
  if lists.isEmpty { throw FunctionError("at least one list is required") }
  if !lists.allSatisfy(\.isWhollyKnown) { return .unknown(.string) }
  var items: [String] = []
  for (place, list) in lists.enumerated() {
    for (index, item) in list.children.enumerated() {
      guard let text = item.string else {
        let which = lists.count > 1 ? "element \(index) of list \(place + 1)" : "element \(index)"
        throw FunctionError(
          "\(which) is null; cannot concatenate null values", argument: place + 1)
      }
      items.append(text)
    }
  }
  let separators = call.string(0).utf8.count.multipliedReportingOverflow(by: items.count)
  try call.require(
    bytes: separators.overflow
      ? .max : items.reduce(separators.partialValue) { $0 + $1.utf8.count })
  return .string(items.joined(separator: call.string(0)))
}

/// A part of a text, counted in characters as people see them.
@Sendable
private func part(_ call: FunctionCall) throws(FunctionError) -> Value {
  let characters = Array(call.string(0))
  var offset = try call.integer(1)
  let length = try call.integer(2)
  if offset < 0 { offset = max(0, characters.count + offset) }
  guard offset < characters.count, length != 0 else { return .string("") }
  let end = length < 0 ? characters.count : min(characters.count, offset.addingClamped(length))
  return .string(String(characters[offset..<end]))
}

extension Int {
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
