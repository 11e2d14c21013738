extension String {
  /// The text with each occurrence of some scalars replaced.
  ///
  /// Characters would not do: `\r\n` is one, and so is a colon with an accent, and neither may
  /// keep what follows a special scalar from being escaped.
  func replacingScalars(_ old: String, with new: String) -> String {
    String(unicodeScalars.replacing(old.unicodeScalars, with: new.unicodeScalars))
  }
}
