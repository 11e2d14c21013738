import Diagnostics

/// Turns a rendered fragment into text, writing each value as its place in the file demands.
enum OutputWriter {
  static func write(_ fragment: Fragment, syntax: OutputSyntax) -> (String, [Diagnostic]) {
    if syntax == .none { return (fragment.plainText, []) }
    var scanner = scanner(for: syntax, fragment)
    var out: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    let pieces = merged(fragment)
    for (index, piece) in pieces.enumerated() {
      let following = Following(pieces, after: index)
      switch piece {
      case .text(let text):
        scanner.read(text[...], following: following)
        out += text
      case .value(let value):
        let place = scanner.place(for: value, following: following)
        switch resolve(value, at: place, syntax: syntax) {
        case .success(let written):
          let bytes = Array(written.utf8)
          scanner.accept(bytes, at: place, following: following)
          out += bytes
        case .failure(let refusal):
          scanner.accept([UInt8(ascii: "x")], at: place, following: following)
          diagnostics.append(refusal.diagnostic(value, syntax))
        }
      }
      for problem in scanner.takeProblems() { diagnostics.append(problem) }
    }
    return (String(decoding: out, as: UTF8.self), diagnostics)
  }

  private static func scanner(for syntax: OutputSyntax, _ fragment: Fragment) -> any PlaceScanner {
    switch syntax {
    case .yaml, .workflow: return YAMLScanner()
    case .shell, .dockerfile: return ShellScanner(isDockerfile: syntax == .dockerfile)
    case .markdown:
      if case .text(let text)? = fragment.segments.first, text.hasPrefix("---\n") {
        return FrontMatterScanner()
      }
      return TextScanner()
    case .text: return TextScanner()
    default: return CodeScanner(CodeLanguage(syntax))
    }
  }

  enum Piece {
    case text([UInt8])
    case value(InsertedValue)
  }

  private static func merged(_ fragment: Fragment) -> [Piece] {
    var pieces: [Piece] = []
    for segment in fragment.segments {
      switch segment {
      case .value(let value): pieces.append(.value(value))
      case .text(let text):
        if text.isEmpty { continue }
        if case .text(let before)? = pieces.last {
          pieces[pieces.count - 1] = .text(before + Array(text.utf8))
        } else {
          pieces.append(.text(Array(text.utf8)))
        }
      }
    }
    return pieces
  }
}

/// What stands behind a place in the output.
struct Following {
  /// The template's own text up to the next value.
  let bytes: ArraySlice<UInt8>
  /// Whether a value comes after those bytes; else the file ends.
  let endsInValue: Bool

  init(_ pieces: [OutputWriter.Piece], after index: Int) {
    var bytes: ArraySlice<UInt8> = []
    var next = index + 1
    if next < pieces.count, case .text(let text) = pieces[next] {
      bytes = text[...]
      next += 1
    }
    self.bytes = bytes
    endsInValue = next < pieces.count
  }

  var first: UInt8? { bytes.first }

  /// The first byte that is not one of `skipped`; nil at the end of the file.
  func firstByte(skipping skipped: (UInt8) -> Bool) -> UInt8?? {
    if let byte = bytes.first(where: { !skipped($0) }) { return .some(byte) }
    return endsInValue ? .none : .some(nil)
  }
}

/// Where a value stands in the output.
enum Place: Equatable {
  /// A whole scalar of the file's syntax, which gets quotes when it needs them.
  case scalar(isInFlow: Bool, isKey: Bool)
  case quotes(Quotes, previous: UInt8?, next: UInt8?)
  /// Unquoted, beside other characters. `needsWord`: an empty value would change the structure.
  case plain(needsWord: Bool, previous: UInt8?)
  /// Lines whose content the file's syntax does not look into.
  case block
  case comment
  case prose
}

/// The kinds of quotes, by what can be escaped in them.
enum Quotes: Equatable {
  /// JSON, YAML, TOML and Python in double quotes.
  case double
  /// Python in single quotes.
  case pythonSingle
  /// YAML in single quotes: `''` is a quote, nothing else can be escaped.
  case yamlSingle
  case hcl
  /// An HCL heredoc, in which only templates are escaped.
  case heredoc
  case shellDouble
  case shellSingle
  case docker
  /// Text protobuf and C.
  case c(UInt8)
  /// Nothing can be escaped, so quotes, backslashes and line breaks cannot pass.
  case literal(UInt8)
}

/// Follows the syntax of a file while it is written.
protocol PlaceScanner {
  /// Reads bytes of the template itself.
  mutating func read(_ bytes: ArraySlice<UInt8>, following: Following)
  /// The place at the end of what was read.
  mutating func place(for value: InsertedValue, following: Following) -> Place
  /// Takes note of a written value.
  mutating func accept(_ bytes: [UInt8], at place: Place, following: Following)
  /// What was found wrong since the last call.
  mutating func takeProblems() -> [Diagnostic]
}

extension PlaceScanner {
  mutating func takeProblems() -> [Diagnostic] { [] }
}

/// Prose has no structure: every place is alike.
struct TextScanner: PlaceScanner {
  mutating func read(_ bytes: ArraySlice<UInt8>, following: Following) {}
  mutating func place(for value: InsertedValue, following: Following) -> Place { .prose }
  mutating func accept(_ bytes: [UInt8], at place: Place, following: Following) {}
}

/// Markdown whose first lines, between `---`, are YAML.
struct FrontMatterScanner: PlaceScanner {
  private var yaml = YAMLScanner()
  private var isInside = true
  private var lines = 0

  mutating func read(_ bytes: ArraySlice<UInt8>, following: Following) {
    guard isInside else { return }
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[...end]
      if lines > 0, line.elementsEqual("---\n".utf8) {
        isInside = false
        return
      }
      yaml.read(line, following: following)
      lines += 1
      rest = rest[(end + 1)...]
    }
    yaml.read(rest, following: following)
  }

  mutating func place(for value: InsertedValue, following: Following) -> Place {
    isInside ? yaml.place(for: value, following: following) : .prose
  }

  mutating func accept(_ bytes: [UInt8], at place: Place, following: Following) {
    if isInside { yaml.accept(bytes, at: place, following: following) }
  }

  mutating func takeProblems() -> [Diagnostic] { yaml.takeProblems() }
}
