import Text

/// Why a template cannot be read or rendered, in the form of Go's texts.
struct GoTemplateError: Error, Equatable, CustomStringConvertible {
  let description: String
  /// Whether the text became too long, which must not pass as undefined.
  let isLimit: Bool

  init(_ description: String, isLimit: Bool = false) {
    self.description = description
    self.isLimit = isLimit
  }
}

/// A template of Go's text/template language over plain values.
///
/// Actions: values, pipelines, variables, `if`, `range`, `with`, `break`, `continue`, `define`,
/// `template`, `block`. *Source*: pkg.go.dev/text/template, Go 1.24.
struct GoTemplate {
  /// An operand: where it starts, how errors name it, and what it is.
  struct Operand {
    indirect enum Kind {
      case dot
      case variable(String)
      case literal(Value)
      case function(String)
      case pipeline(Pipeline)
    }

    let offset: Int
    let text: String
    let kind: Kind
    /// *Shape*: names of the fields selected from the operand, outermost first.
    let fields: [String]
  }

  /// Commands whose results are passed on, and the variables that take the last one.
  struct Pipeline {
    var variables: [String] = []
    var isDeclaration = false
    /// *Shape*: a command is an operand and its arguments.
    var commands: [[Operand]] = []
  }

  indirect enum Node {
    case text(String)
    case action(Pipeline)
    case condition(Pipeline, then: [Node], otherwise: [Node])
    case loop(Pipeline, body: [Node], otherwise: [Node])
    case with(Pipeline, then: [Node], otherwise: [Node])
    case call(name: String, Pipeline?)
    case breakLoop
    case continueLoop
  }

  let source: String
  let nodes: [Node]
  /// *Shape*: bodies by the name that `define` or `block` gives.
  let definitions: [String: [Node]]

  /// *Throws* where the text is no template.
  init(_ source: String) throws(GoTemplateError) {
    self.source = source
    var parser = GoTemplateParser(source)
    nodes = try parser.parse()
    definitions = parser.definitions
  }

  /// `line:column`, the line from 1 and the column from 0, as Go counts.
  static func position(_ offset: Int, in bytes: [UInt8]) -> String {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return "\(line):\(before.count - start)"
  }
}
