/// A deterministic automaton, built state by state as texts need it, that says whether a text
/// contains a match.
///
/// A state is the set of places the program can be in after the last character, not yet past
/// conditions, which need the next one. The number of states is bounded: when there is no room, all
/// are forgotten but the one at hand, so that time stays linear and memory constant.
final class RegexAutomaton {
  /// What is known about the text before a place.
  struct Context: OptionSet {
    let rawValue: UInt32
    static let beginText = Context(rawValue: 1)
    static let newline = Context(rawValue: 2)
    static let word = Context(rawValue: 4)
  }

  private enum Outcome {
    static let unknown: Int32 = -1
    static let noMatch: Int32 = -2
    static let match: Int32 = -3
  }

  private static let maximumTransitions = 1 << 18
  private static let maximumPlaces = 1 << 20

  private let program: RegexProgram
  /// The number of symbols a state has room for, and the end of text as the last.
  private var stride: Int
  private var transitions: [Int32] = []
  private var states: [[UInt32]] = []
  private var stateByPlaces: [[UInt32]: Int32] = [:]
  private var placeCount = 0
  private var set: RegexPlaceSet
  private var nextSet: RegexPlaceSet
  private var pending: [UInt32] = []
  private(set) var steps = 0

  init(program: RegexProgram, asciiSymbolCount: Int) {
    self.program = program
    stride = asciiSymbolCount + 8
    set = RegexPlaceSet(capacity: program.instructions.count)
    nextSet = RegexPlaceSet(capacity: program.instructions.count)
  }

  /// Whether the text contains a match.
  func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ symbols: inout RegexSymbols) -> Bool {
    var state = startState()
    if state < 0 { return state == Outcome.match }
    let start = state
    let skips = program.firstBytes
    let ascii = program.alphabet.asciiSymbols
    var offset = 0
    while offset < bytes.count {
      if let skips, state == start, !program.isAnchored {
        offset = bytes.firstOffset(of: skips, from: offset)
        if offset == bytes.count { break }
      }
      let byte = bytes[offset]
      let symbol: Int
      if byte < 0x80 {
        symbol = Int(ascii[Int(byte)])
        offset += 1
      } else {
        let (scalar, width) = bytes.scalar(at: offset)
        offset += width
        symbol = self.symbol(of: scalar, &symbols, &state)
      }
      var target = transitions[Int(state) * stride + symbol]
      if target == Outcome.unknown { target = step(&state, symbol, symbols) }
      if target < 0 { return target == Outcome.match }
      state = target
    }
    var target = transitions[Int(state) * stride + stride - 1]
    if target == Outcome.unknown { target = step(&state, nil, symbols) }
    return target == Outcome.match
  }

  private func symbol(
    of scalar: UInt32, _ symbols: inout RegexSymbols, _ state: inout Int32
  ) -> Int {
    var symbol = symbols.symbol(of: scalar)
    if symbol == nil {
      symbols.forgetOthers()
      forget(keeping: &state)
      symbol = symbols.symbol(of: scalar)
    }
    guard let symbol else { preconditionFailure("an emptied symbol table has room") }
    if symbol >= stride - 1 {
      stride = symbol * 2 + 2
      forget(keeping: &state)
    }
    return symbol
  }

  private func startState() -> Int32 {
    nextSet.removeAll()
    addClosure(of: program.start, to: &nextSet)
    return intern(&nextSet, context: .beginText)
  }

  /// Makes the transition from a state by a symbol, or by the end of the text.
  private func step(_ state: inout Int32, _ symbol: Int?, _ symbols: RegexSymbols) -> Int32 {
    let result = target(of: states[Int(state)], symbol, symbols)
    if transitions.count + stride > Self.maximumTransitions || placeCount > Self.maximumPlaces {
      forget(keeping: &state)
      // The target was interned before its table went; its places are still in `nextSet`.
      guard result >= 0 else { return result }
      return intern(&nextSet, context: Context(rawValue: nextSetContext))
    }
    transitions[Int(state) * stride + (symbol ?? stride - 1)] = result
    return result
  }

  private var nextSetContext: UInt32 = 0

  private func target(of places: [UInt32], _ symbol: Int?, _ symbols: RegexSymbols) -> Int32 {
    set.removeAll()
    let before = Context(rawValue: places[0])
    for place in places.dropFirst() { set.insert(place) }
    if passConditions(before, symbol, symbols) { return Outcome.match }
    guard let symbol else { return Outcome.noMatch }
    nextSet.removeAll()
    var isMatch = false
    for index in 0..<set.count {
      steps += 1
      guard case .consume(let bit, let next) = program.instructions[Int(set[index])],
        symbols.holds(Int(bit), symbol: symbol)
      else { continue }
      if addClosure(of: next, to: &nextSet) { isMatch = true }
    }
    if isMatch { return Outcome.match }
    if !program.isAnchored, addClosure(of: program.start, to: &nextSet) { return Outcome.match }
    if nextSet.count == 0 { return Outcome.noMatch }
    var after: Context = []
    if program.alphabet.observesContext {
      if symbols.holds(program.alphabet.wordBit, symbol: symbol) { after.insert(.word) }
      if symbols.holds(program.alphabet.newlineBit, symbol: symbol) { after.insert(.newline) }
    }
    nextSetContext = after.rawValue
    return intern(&nextSet, context: after)
  }

  /// Adds what lies behind the conditions that hold; says whether a match does.
  private func passConditions(
    _ before: Context, _ symbol: Int?, _ symbols: RegexSymbols
  ) -> Bool {
    var index = 0
    while index < set.count {
      steps += 1
      switch program.instructions[Int(set[index])] {
      case .match: return true
      case .check(let assertion, let next):
        let holds = self.holds(assertion, before, symbol, symbols)
        if holds, addClosure(of: next, to: &set) { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  private func holds(
    _ assertion: RegexAssertion, _ before: Context, _ symbol: Int?, _ symbols: RegexSymbols
  ) -> Bool {
    let alphabet = program.alphabet
    switch assertion {
    case .beginText: return before.contains(.beginText)
    case .endText: return symbol == nil
    case .beginLine: return !before.isDisjoint(with: [.beginText, .newline])
    case .endLine:
      guard let symbol else { return true }
      return symbols.holds(alphabet.newlineBit, symbol: symbol)
    case .wordBoundary, .notWordBoundary:
      let after = symbol.map { symbols.holds(alphabet.wordBit, symbol: $0) } ?? false
      return (before.contains(.word) != after) == (assertion == .wordBoundary)
    }
  }

  /// Adds the places reachable without a character or a condition; says whether a match is one.
  @discardableResult
  private func addClosure(of place: UInt32, to set: inout RegexPlaceSet) -> Bool {
    var isMatch = false
    pending.append(place)
    while let place = pending.popLast() {
      steps += 1
      guard set.insert(place) else { continue }
      switch program.instructions[Int(place)] {
      case .match: isMatch = true
      case .consume, .check: break
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .save(_, let next): pending.append(next)
      }
    }
    return isMatch
  }

  /// The state of a set of places; a set that holds a match is no state but the answer.
  private func intern(_ set: inout RegexPlaceSet, context: Context) -> Int32 {
    var key: [UInt32] = []
    for index in 0..<set.count {
      switch program.instructions[Int(set[index])] {
      case .match: return Outcome.match
      case .consume, .check: key.append(set[index])
      case .split, .save: break
      }
    }
    key.sort()
    key.insert(context.rawValue, at: 0)
    return intern(key)
  }

  private func intern(_ key: [UInt32]) -> Int32 {
    if let known = stateByPlaces[key] { return known }
    let state = Int32(states.count)
    stateByPlaces[key] = state
    states.append(key)
    placeCount += key.count
    transitions.append(contentsOf: repeatElement(Outcome.unknown, count: stride))
    return state
  }

  private func forget(keeping state: inout Int32) {
    let places = states[Int(state)]
    transitions.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    stateByPlaces.removeAll(keepingCapacity: true)
    placeCount = 0
    state = intern(places)
  }
}

/// A set of program places that remembers the order of insertion and is emptied at no cost.
struct RegexPlaceSet {
  private var dense: [UInt32] = []
  private var sparse: [UInt32]

  init(capacity: Int) {
    sparse = [UInt32](repeating: 0, count: capacity)
    dense.reserveCapacity(min(capacity, 256))
  }

  var count: Int { dense.count }

  subscript(index: Int) -> UInt32 { dense[index] }

  func contains(_ place: UInt32) -> Bool {
    let index = Int(sparse[Int(place)])
    return index < dense.count && dense[index] == place
  }

  /// Adds a place; says whether it is new.
  @discardableResult
  mutating func insert(_ place: UInt32) -> Bool {
    if contains(place) { return false }
    sparse[Int(place)] = UInt32(dense.count)
    dense.append(place)
    return true
  }

  mutating func removeAll() { dense.removeAll(keepingCapacity: true) }
}
