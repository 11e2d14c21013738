import Text

/// Compiled patterns that builtins keep between calls; bounded, so that data cannot grow it.
struct BuiltinCache {
  /// The number of entries at which a category starts anew.
  static let limit = 1_000

  /// Zones by name; names that exist are ASCII.
  var timeZones: [String: TimeZoneFile] = [:]

  /// Texts that are equal only if their bytes are.
  private struct Key: Hashable {
    let text: String

    static func == (a: Key, b: Key) -> Bool { a.text.isSameUTF8(as: b.text) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private var expressions: [Key: RegularExpression] = [:]
  private var templates: [Key: RegularExpression] = [:]
  private var globs: [Key: Glob] = [:]

  /// The compiled expression of a pattern.
  ///
  /// *Throws*: the words of Go for a malformed pattern.
  mutating func expression(_ pattern: String) throws(BuiltinError) -> RegularExpression {
    if let known = expressions[Key(text: pattern)] { return known }
    let made: RegularExpression
    do throws(RegexSyntaxError) {
      made = try RegularExpression(pattern)
    } catch {
      throw BuiltinError(error.message)
    }
    if expressions.count >= Self.limit { expressions = [:] }
    expressions[Key(text: pattern)] = made
    return made
  }

  /// The expression that `make` builds from a template, kept under all that it depends on.
  mutating func template(
    _ description: String, _ make: () throws(BuiltinError) -> RegularExpression
  ) throws(BuiltinError) -> RegularExpression {
    if let known = templates[Key(text: description)] { return known }
    let made = try make()
    if templates.count >= Self.limit { templates = [:] }
    templates[Key(text: description)] = made
    return made
  }

  /// The compiled glob of a pattern.
  mutating func glob(
    _ pattern: String, delimiters: [Unicode.Scalar]
  ) throws(BuiltinError) -> Glob {
    // Equal keys with equal patterns have equal delimiters.
    let key = Key(text: String(String.UnicodeScalarView(delimiters)) + "\u{0}" + pattern)
    if let known = globs[key], known.pattern.isSameUTF8(as: pattern) { return known }
    let made: Glob
    do throws(GlobSyntaxError) {
      made = try Glob(pattern, delimiters: delimiters)
    } catch {
      throw BuiltinError(error.message)
    }
    if globs.count >= Self.limit { globs = [:] }
    globs[key] = made
    return made
  }
}
