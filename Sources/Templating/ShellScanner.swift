import Diagnostics

/// Follows a POSIX shell script, or a Dockerfile, whose instructions are close to one.
struct ShellScanner: PlaceScanner {
  private enum Mode: Equatable {
    case code
    case comment
    case double
    case single
    /// `$'…'`, whose escapes differ.
    case ansi
    /// Inside `${ … }`.
    case parameter
    case heredoc(marker: [UInt8])
  }

  private let isDockerfile: Bool
  /// The current mode is last; the ones around it come first.
  private var modes: [(mode: Mode, depth: Int)] = [(.code, 0)]
  private var previous: UInt8?
  private var line: [UInt8] = []
  private var heredocs: [[UInt8]] = []
  private var candidate: InsertedValue?
  private var problems: [Diagnostic] = []

  mutating func takeProblems() -> [Diagnostic] {
    defer { problems = [] }
    return problems
  }

  init(isDockerfile: Bool) { self.isDockerfile = isDockerfile }

  private var mode: Mode { modes.last?.mode ?? .code }

  mutating func read(_ bytes: ArraySlice<UInt8>, following: Following) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let count = max(1, step(bytes[index...]))
      for byte in bytes[index..<min(index + count, bytes.endIndex)] { note(byte) }
      index += count
    }
  }

  private mutating func note(_ byte: UInt8) {
    previous = byte
    if byte == 0x0A { line = [] } else { line.append(byte) }
  }

  private mutating func step(_ rest: ArraySlice<UInt8>) -> Int {
    let byte = rest[rest.startIndex]
    switch mode {
    case .comment: if byte == 0x0A { pop() }
    case .heredoc(let marker):
      if byte == 0x0A, line.drop(while: { $0 == 0x09 }).elementsEqual(marker) {
        pop()
        startHeredoc()
      }
    case .single: if byte == 0x27 { pop() }
    case .ansi:
      if byte == 0x5C { return min(2, rest.count) }
      if byte == 0x27 { pop() }
    case .double:
      if byte == 0x5C { return min(2, rest.count) }
      if byte == 0x22 {
        pop()
      } else {
        return stepExpansion(rest)
      }
    case .parameter:
      if byte == 0x5C { return min(2, rest.count) }
      if byte == 0x7D {
        pop()
      } else if byte == 0x22 {
        push(.double)
      } else {
        return stepExpansion(rest)
      }
    case .code: return stepCode(byte, rest)
    }
    return 1
  }

  private mutating func stepCode(_ byte: UInt8, _ rest: ArraySlice<UInt8>) -> Int {
    switch byte {
    case 0x5C: return min(2, rest.count)
    case 0x0A: startHeredoc()
    case 0x23 where startsComment: push(.comment)
    case 0x22: push(.double)
    case 0x27: push(.single)
    case 0x28: modes[modes.count - 1].depth += 1
    case 0x29:
      if modes[modes.count - 1].depth > 0 {
        modes[modes.count - 1].depth -= 1
      } else if modes.count > 1 {
        pop()
      }
    case 0x60 where modes.count > 1 && modes[modes.count - 1].depth == -1: pop()
    case 0x3C where rest.starts(with: "<<".utf8) && !rest.starts(with: "<<<".utf8):
      var name = rest.dropFirst(2).drop { $0 == 0x2D || $0 == 0x20 }
      if let quote = name.first, quote == 0x27 || quote == 0x22 { name = name.dropFirst() }
      let marker = name.prefix { $0.isAlphanumeric || $0 == 0x5F }
      if !marker.isEmpty { heredocs.append(Array(marker)) }
      return 2
    default: return stepExpansion(rest)
    }
    return 1
  }

  /// Enters `$( … )`, `${ … }`, `$'…'` and backticks.
  private mutating func stepExpansion(_ rest: ArraySlice<UInt8>) -> Int {
    if rest.starts(with: "$(".utf8) {
      push(.code)
      return 2
    }
    if rest.starts(with: "${".utf8) {
      push(.parameter)
      return 2
    }
    if mode == .code, rest.starts(with: "$'".utf8) {
      push(.ansi)
      return 2
    }
    if rest.first == 0x60 {
      // A command in backticks: depth -1 marks that a backtick ends it.
      if modes.contains(where: { $0.depth == -1 }) {
        while modes.count > 1, modes[modes.count - 1].depth != -1 { pop() }
        pop()
      } else {
        modes.append((.code, -1))
      }
    }
    return 1
  }

  private var startsComment: Bool {
    if isDockerfile { return line.allSatisfy(\.isBlank) }
    return previous.map { $0.isSpace || $0 == 0x3B } ?? true
  }

  private mutating func startHeredoc() {
    if !heredocs.isEmpty { push(.heredoc(marker: heredocs.removeFirst())) }
  }

  private mutating func push(_ mode: Mode) { modes.append((mode, 0)) }

  private mutating func pop() { if modes.count > 1 { modes.removeLast() } }

  mutating func place(for value: InsertedValue, following: Following) -> Place {
    switch mode {
    case .comment: return .comment
    case .double:
      return .quotes(isDockerfile ? .docker : .shellDouble, previous: previous, next: nil)
    case .single:
      return .quotes(isDockerfile ? .literal(0x27) : .shellSingle, previous: previous, next: nil)
    case .ansi: return .quotes(.literal(0x27), previous: previous, next: nil)
    case .heredoc:
      candidate = value
      return .quotes(.literal(0x60), previous: previous, next: nil)
    case .code, .parameter: return .plain(needsWord: false, previous: previous)
    }
  }

  mutating func accept(_ bytes: [UInt8], at place: Place, following: Following) {
    for byte in bytes { note(byte) }
    if case .heredoc(let marker) = mode, let candidate, line.elementsEqual(marker) {
      problems.append(candidate.endsHeredoc)
    }
  }
}

extension InsertedValue {
  /// The problem of a value that reads as the last line of the text around it.
  var endsHeredoc: Diagnostic {
    Diagnostic(
      id: "template-injection", summary: "'\(name ?? "the value")' would end the heredoc",
      detail: "choose another end marker in the template", subject: range)
  }
}
