import Diagnostics

/// Rendered text in which inserted values are still separate from the template's own text.
///
/// Values become bytes only when the whole output is known, because the right quotes depend on
/// what stands before and after them.
struct Fragment {
  var segments: [Segment] = []

  enum Segment {
    case text(String)
    case value(InsertedValue)
  }

  init(_ segments: [Segment] = []) { self.segments = segments }

  /// The text with values printed as Jinja prints them.
  var plainText: String {
    if segments.count == 1, case .text(let text) = segments[0] { return text }
    return segments.reduce(into: "") { out, segment in
      switch segment {
      case .text(let text): out += text
      case .value(let value): out += value.plainText
      }
    }
  }

  /// The fragment with every line but the first moved right, and blank lines left alone.
  func indented(by prefix: String, first: Bool, blank: Bool) -> Fragment {
    var out: [Segment] = []
    var atLineStart = first
    for segment in segments {
      guard case .text(let text) = segment else {
        if atLineStart { out.append(.text(prefix)) }
        atLineStart = false
        out.append(segment.indentingEncodedText(by: prefix))
        continue
      }
      var moved = ""
      for scalar in text.unicodeScalars {
        if atLineStart, blank || scalar != "\n" {
          moved += prefix
          atLineStart = false
        }
        moved.unicodeScalars.append(scalar)
        if scalar == "\n" { atLineStart = true }
      }
      out.append(.text(moved))
    }
    if atLineStart, blank { out.append(.text(prefix)) }
    return Fragment(out)
  }

  /// The fragment without white space at both ends of the template's own text.
  var trimmed: Fragment {
    var out = segments
    if case .text(let text)? = out.first {
      out[0] = .text(String(text.unicodeScalars.drop { $0.properties.isWhitespace }))
    }
    if case .text(let text)? = out.last {
      var scalars = text.unicodeScalars
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      out[out.count - 1] = .text(String(scalars))
    }
    return Fragment(out)
  }
}

extension Fragment.Segment {
  /// Text that a filter wrote over several lines moves with the lines around it.
  fileprivate func indentingEncodedText(by prefix: String) -> Self {
    guard case .value(let value) = self, case .encoded = value.encoding,
      let text = value.value.stringValue
    else { return self }
    return .value(
      InsertedValue(
        value: .string(text.replacingUTF8("\n", with: "\n" + prefix)), encoding: value.encoding,
        range: value.range, name: value.name))
  }
}

/// A value on its way into the output, with the expression that made it.
struct InsertedValue {
  let value: TemplateValue
  let encoding: Encoding
  /// The expression in the template.
  let range: SourceRange
  /// The name that the expression starts from, for messages; *nil when* it has none.
  let name: String?

  /// How the template author prepared the value.
  enum Encoding: Equatable {
    case none
    /// A literal of the template itself: needs quotes like any value, but can never be hostile.
    case literal
    /// Text already written in a syntax, which stands alone there and is escaped elsewhere.
    case encoded(in: EncodedSyntax)
  }

  var plainText: String { value.printed }
}

/// The syntaxes that a filter can write a value in.
enum EncodedSyntax: String {
  case json
  case yaml
  case hcl
  case shell
  case python
}

extension TemplateValue {
  /// The segments that this value adds to the output of an expression.
  func segments(range: SourceRange, name: String?) -> [Fragment.Segment] {
    if case .runtime(let runtime) = self, let fragment = runtime.fragment {
      return fragment.segments.map { segment in
        guard case .value(let value) = segment, value.range == .nowhere else { return segment }
        return .value(
          InsertedValue(value: value.value, encoding: value.encoding, range: range, name: name))
      }
    }
    return [.value(InsertedValue(value: self, encoding: .none, range: range, name: name))]
  }

  /// Text in a given syntax, whose place is filled in when an expression prints it.
  static func encoded(_ text: String, in syntax: EncodedSyntax) -> TemplateValue {
    let value = InsertedValue(
      value: .string(text), encoding: .encoded(in: syntax), range: .nowhere, name: nil)
    return .fragment(Fragment([.value(value)]))
  }
}

extension SourceRange {
  /// A range that no file has, for values that are not printed yet.
  static let nowhere = SourceRange(file: .max, start: 0, end: 0)
}
