/// Turns a syntax tree into a program, from the end to the begin.
struct RegexCompiler {
  private var instructions: [RegexInstruction] = []
  private var observesContext = false
  private var isTooLarge: Bool { instructions.count > RegexProgram.maximumCount }

  /// Compiles a tree; the program of a part knows what follows it.
  static func compile(
    _ node: RegexNode, classes: [ScalarClass], groupCount: Int, pattern: String
  ) throws(RegexSyntaxError) -> RegexProgram {
    var compiler = RegexCompiler()
    let end = compiler.emit(.match)
    let start = compiler.compile(.capture(group: 0, node), then: end).entry
    let slots = compiler.instructions.count * groupCount
    if compiler.isTooLarge || slots > RegexProgram.maximumGroupPlaces {
      throw RegexSyntaxError(code: .tooLarge, fragment: pattern)
    }
    let alphabet = RegexAlphabet(
      classes: classes, observesContext: compiler.observesContext)
    return RegexProgram(
      instructions: compiler.instructions, start: start, groupCount: groupCount,
      alphabet: alphabet, isAnchored: compiler.isAnchored(from: start),
      firstBytes: compiler.firstBytes(from: start, alphabet: alphabet))
  }

  private mutating func emit(_ instruction: RegexInstruction) -> UInt32 {
    instructions.append(instruction)
    return UInt32(instructions.count - 1)
  }

  private mutating func split(_ body: UInt32, _ exit: UInt32, _ isGreedy: Bool) -> UInt32 {
    emit(.split(first: isGreedy ? body : exit, second: isGreedy ? exit : body))
  }

  /// Emits a node that continues at `next`; says where it begins and whether it can be empty.
  private mutating func compile(
    _ node: RegexNode, then next: UInt32
  ) -> (entry: UInt32, isNullable: Bool) {
    if isTooLarge { return (next, true) }
    switch node {
    case .empty:
      return (next, true)
    case .consume(let index):
      return (emit(.consume(classIndex: UInt32(index), next: next)), false)
    case .assertion(let assertion):
      if assertion != .beginText && assertion != .endText { observesContext = true }
      return (emit(.check(assertion, next: next)), true)
    case .capture(let group, let node):
      let close = emit(.save(slot: UInt32(2 * group + 1), next: next))
      let body = compile(node, then: close)
      return (emit(.save(slot: UInt32(2 * group), next: body.entry)), body.isNullable)
    case .sequence(let nodes):
      var entry = next
      var isNullable = true
      for node in nodes.reversed() {
        let part = compile(node, then: entry)
        entry = part.entry
        isNullable = isNullable && part.isNullable
      }
      return (entry, isNullable)
    case .alternation(let nodes):
      guard let last = nodes.last else { return (next, true) }
      var (entry, isNullable) = compile(last, then: next)
      for node in nodes.dropLast().reversed() {
        let part = compile(node, then: next)
        entry = emit(.split(first: part.entry, second: entry))
        isNullable = isNullable || part.isNullable
      }
      return (entry, isNullable)
    case .repetition(let node, let minimum, let maximum, let isGreedy):
      return compile(
        node, from: minimum, to: maximum, isGreedy: isGreedy, then: next)
    }
  }

  private mutating func compile(
    _ node: RegexNode, from minimum: Int, to maximum: Int?, isGreedy: Bool, then next: UInt32
  ) -> (entry: UInt32, isNullable: Bool) {
    var entry = next
    var isNullable = minimum == 0
    var copies = minimum
    if let maximum {
      for _ in 0..<max(0, maximum - minimum) where !isTooLarge {
        entry = split(compile(node, then: entry).entry, next, isGreedy)
      }
    } else {
      let loop = emit(.match)
      let body = compile(node, then: loop)
      instructions[Int(loop)] = .split(
        first: isGreedy ? body.entry : next, second: isGreedy ? next : body.entry)
      if minimum > 0 {
        entry = body.entry
        copies -= 1
        isNullable = body.isNullable
      } else if body.isNullable {
        // As `(x+)?`, which keeps the order of priorities where the body matches nothing.
        entry = split(body.entry, next, isGreedy)
      } else {
        entry = loop
      }
    }
    for _ in 0..<copies where !isTooLarge {
      let part = compile(node, then: entry)
      entry = part.entry
      isNullable = isNullable || part.isNullable
    }
    return (entry, isNullable)
  }
}

// MARK: - Facts about the start

extension RegexCompiler {
  /// Whether every path passes the begin of the text before it consumes anything.
  private func isAnchored(from start: UInt32) -> Bool {
    var isAnchored = true
    walkStart(from: start) { instruction in
      if case .check(.beginText, _) = instruction { return false }
      switch instruction {
      case .match, .consume: isAnchored = false
      default: break
      }
      return isAnchored
    }
    return isAnchored
  }

  private func firstBytes(from start: UInt32, alphabet: RegexAlphabet) -> [Bool]? {
    var bytes = [Bool](repeating: false, count: 256)
    var isKnown = true
    walkStart(from: start) { instruction in
      switch instruction {
      case .match, .check: isKnown = false
      case .consume(let index, _):
        for code in 0..<128 {
          let row = Int(alphabet.asciiSymbols[code]) * alphabet.rowWords
          let word = alphabet.asciiRows[row + Int(index) / 64]
          if word & (1 << UInt64(index % 64)) != 0 { bytes[code] = true }
        }
        if let bits = alphabet.leadByte(ofClass: Int(index)) {
          bytes[Int(bits)] = true
        } else {
          for code in 0xC2..<0xF5 { bytes[code] = true }
        }
      default: break
      }
      return isKnown
    }
    return isKnown && bytes.contains(false) ? bytes : nil
  }

  /// Visits what can be reached without consuming; `visit` says whether to go beyond.
  private func walkStart(from start: UInt32, _ visit: (RegexInstruction) -> Bool) {
    var seen: Set<UInt32> = [start]
    var pending = [start]
    while let place = pending.popLast() {
      let instruction = instructions[Int(place)]
      guard visit(instruction) else { continue }
      let targets: [UInt32]
      switch instruction {
      case .match, .consume: targets = []
      case .split(let first, let second): targets = [second, first]
      case .save(_, let next), .check(_, let next): targets = [next]
      }
      for target in targets where seen.insert(target).inserted { pending.append(target) }
    }
  }
}

extension RegexAlphabet {
  /// The only byte outside ASCII that can begin a member; an ASCII code if there is none.
  ///
  /// *nil when* more than one can.
  fileprivate func leadByte(ofClass index: Int) -> UInt8? {
    guard !classes[index].isNegated, classes[index].items.count == 1,
      let item = classes[index].items.first, !item.isNegated, !item.folds,
      case .ranges(let ranges) = item.test, let first = ranges.first, let last = ranges.last
    else { return nil }
    if last.last < 128 { return UInt8(last.last) }
    guard first.first == last.last, let scalar = Unicode.Scalar(first.first) else { return nil }
    return UTF8.encode(scalar)?.first
  }
}
