import Text

/// How large a string a builtin may make: what multiplies is checked before it is made.
enum OutputLimit {
  /// *Unit and base*: bytes of UTF-8.
  static let bytes = 64 << 20

  /// *Throws*: an error that is never taken as undefined, when the size is above the limit.
  static func check(_ size: Int) throws(BuiltinError) {
    guard size > bytes else { return }
    throw BuiltinError("the result would be longer than \(bytes >> 20) MB", code: .limit)
  }

  /// Checks a text of `base` bytes and `count` times `each` more.
  static func check(_ base: Int, plus count: Int, times each: Int) throws(BuiltinError) {
    let (product, overflows) = count.multipliedReportingOverflow(by: each)
    try check(overflows ? .max : base.addingReportingOverflow(product).partialValue)
  }

  /// Checks what replacing makes; occurrences are only counted where they could matter.
  static func checkReplacing(
    _ text: String, _ replacements: [(old: String, new: String)]
  ) throws(BuiltinError) {
    for (old, new) in replacements {
      let most = text.utf8.count / max(1, old.utf8.count) + 1
      guard most.multipliedReportingOverflow(by: new.utf8.count).partialValue > bytes else {
        continue
      }
      let count = old.utf8.isEmpty ? most : text.splitUTF8(by: old).count - 1
      try check(text.utf8.count, plus: count, times: new.utf8.count)
    }
  }
}
