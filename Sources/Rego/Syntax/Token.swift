/// The smallest piece of Rego text.
///
/// *Unit and base*: 0-based UTF-8 byte offsets, half-open.
struct Token {
  var kind: TokenKind
  /// Whether white space or a comment stands before it; `a.b` and `a .b` differ.
  var isSpaced: Bool
  /// Whether a line break stands before it; separates expressions.
  var isOnNewLine: Bool
  var start: UInt32
  var end: UInt32
}

/// What a token is; names that only some modules reserve are kinds of their own.
enum TokenKind: UInt8 {
  case illegal, endOfFile, identifier
  // Words, reserved in every version.
  case packageWord, importWord, asWord, defaultWord, elseWord, notWord, someWord, withWord
  case nullWord, trueWord, falseWord
  // Words, reserved in v1 and where v0 imports them.
  case inWord, everyWord, containsWord, ifWord
  // Literals. A template is one `template`, or start, any middles, end.
  case number, string, rawString
  case template, templateStart, templateMiddle, templateEnd
  case leftBracket, rightBracket, leftBrace, rightBrace, leftParenthesis, rightParenthesis
  case comma, colon, dot, semicolon
  case plus, minus, times, divide, remainder, and, or
  case unify, assign, equal, notEqual, greater, less, greaterOrEqual, lessOrEqual

  /// OPA's name of the token, which is also the builtin's name of an operator.
  var name: String {
    switch self {
    case .illegal: "illegal"
    case .endOfFile: "eof"
    case .identifier: "identifier"
    case .packageWord: "package"
    case .importWord: "import"
    case .asWord: "as"
    case .defaultWord: "default"
    case .elseWord: "else"
    case .notWord: "not"
    case .someWord: "some"
    case .withWord: "with"
    case .nullWord: "null"
    case .trueWord: "true"
    case .falseWord: "false"
    case .inWord: "in"
    case .everyWord: "every"
    case .containsWord: "contains"
    case .ifWord: "if"
    case .number: "number"
    case .string, .rawString: "string"
    case .template: "template-string-end"
    case .templateStart: "template-string-part"
    case .templateMiddle, .templateEnd, .rightBrace: "}"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .comma: ","
    case .colon: ":"
    case .dot: "."
    case .semicolon: ";"
    case .plus: "plus"
    case .minus: "minus"
    case .times: "mul"
    case .divide: "div"
    case .remainder: "rem"
    case .and: "and"
    case .or: "or"
    case .unify: "eq"
    case .assign: "assign"
    case .equal: "equal"
    case .notEqual: "neq"
    case .greater: "gt"
    case .less: "lt"
    case .greaterOrEqual: "gte"
    case .lessOrEqual: "lte"
    }
  }

  /// Whether it is a reserved word, also one that v0 must import.
  var isKeyword: Bool {
    rawValue >= TokenKind.packageWord.rawValue && rawValue <= TokenKind.ifWord.rawValue
  }

  /// Whether a term can begin with it; a reserved word can as the head of a reference.
  var startsTerm: Bool {
    switch self {
    case .nullWord, .trueWord, .falseWord, .minus, .dot, .number, .string, .rawString, .template,
      .templateStart, .identifier, .containsWord, .leftBracket, .leftBrace, .leftParenthesis:
      true
    default: false
    }
  }

  /// How tightly an operator between two terms binds; 0 when it is none.
  ///
  /// *Source*: OPA's grammar: comparison, `|`, `&`, sum, product. `in` and assignment are looser.
  var precedence: Int {
    switch self {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual: 2
    case .or: 3
    case .and: 4
    case .plus, .minus: 5
    case .times, .divide, .remainder: 6
    default: 0
    }
  }
}

/// The words that v0 reserves only after an import.
struct FutureKeywords: OptionSet {
  let rawValue: UInt8

  static let `in` = FutureKeywords(rawValue: 1)
  static let every = FutureKeywords(rawValue: 2)
  static let contains = FutureKeywords(rawValue: 4)
  static let `if` = FutureKeywords(rawValue: 8)
  static let all: FutureKeywords = [.in, .every, .contains, .if]

  /// *nil when* no such word exists; `every` brings `in` along.
  init?(word: String) {
    switch word {
    case "in": self = .in
    case "every": self = [.every, .in]
    case "contains": self = .contains
    case "if": self = .if
    default: return nil
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Whether `kind` is a word of this list that is not reserved here.
  func leavesFree(_ kind: TokenKind) -> Bool {
    switch kind {
    case .inWord: !contains(.in)
    case .everyWord: !contains(.every)
    case .containsWord: !contains(.contains)
    case .ifWord: !contains(.if)
    default: false
    }
  }
}
