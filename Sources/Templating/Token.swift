/// A lexical element of a template.
struct Token {
  let kind: Kind
  /// *Unit and base*: 0-based byte offsets in the lexed bytes.
  let range: Range<Int>

  enum Kind: Equatable {
    case text(String)
    case outputStart
    case outputEnd
    case blockStart
    case blockEnd
    case name(String)
    case string(String)
    case int(Int64)
    case float(Double)
    case symbol(String)
    case end
  }
}

extension Token.Kind {
  /// The words for "expected X, found Y".
  var described: String {
    switch self {
    case .text: "text"
    case .outputStart: "'{{'"
    case .outputEnd: "'}}'"
    case .blockStart: "'{%'"
    case .blockEnd: "'%}'"
    case .name(let name): "'\(name)'"
    case .string: "a string"
    case .int(let value): "'\(value)'"
    case .float(let value): "'\(value)'"
    case .symbol(let symbol): "'\(symbol)'"
    case .end: "the end of the template"
    }
  }
}
