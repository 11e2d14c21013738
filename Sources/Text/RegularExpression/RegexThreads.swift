/// Simulates a program with one thread a place, in order of priority, to find where the leftmost
/// match and its groups lie.
///
/// *Complexity*: the length of the text times the size of the program, whatever the pattern.
final class RegexThreads {
  /// Work that is left while a thread spreads: a place to enter or a slot to restore.
  private struct Task {
    var place: UInt32
    /// *nil when* the task is to enter `place`.
    var slot: Int?
    var value = 0
  }

  private let program: RegexProgram
  private let places: Int
  private var current: RegexPlaceSet
  private var next: RegexPlaceSet
  /// *Shape*: by place, then slot; -1 where a group has not matched.
  private var currentSlots: [Int] = []
  private var nextSlots: [Int] = []
  private var working: [Int] = []
  private var best: [Int] = []
  private var slotCount = 0
  private var tasks: [Task] = []
  private(set) var steps = 0

  init(program: RegexProgram) {
    self.program = program
    places = program.instructions.count
    current = RegexPlaceSet(capacity: places)
    next = RegexPlaceSet(capacity: places)
  }

  /// The offsets of the leftmost match from `start` on: begin and end of each wanted group.
  ///
  /// *nil when* there is none. A group that took no part has offsets -1.
  func search(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, groups: Int,
    _ symbols: inout RegexSymbols
  ) -> [Int]? {
    prepare(slots: groups * 2)
    var isMatch = false
    var offset = start
    while true {
      if current.count == 0 {
        if isMatch || (program.isAnchored && offset > 0) { break }
        if let skips = program.firstBytes {
          offset = bytes.firstOffset(of: skips, from: offset)
          if offset == bytes.count { break }
        }
      }
      if !isMatch, !program.isAnchored || offset == 0 {
        for slot in 0..<slotCount { working[slot] = -1 }
        spread(program.start, at: offset, in: bytes, to: &current, slots: &currentSlots)
      }
      var width = 0
      var symbol: Int?
      if offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
          symbol = Int(program.alphabet.asciiSymbols[Int(byte)])
          width = 1
        } else {
          let scalar = bytes.scalar(at: offset)
          width = scalar.width
          symbol = Self.symbol(of: scalar.value, &symbols)
        }
      }
      if advance(by: symbol, to: offset + width, in: bytes, symbols) { isMatch = true }
      if symbol == nil { break }
      offset += width
      swap(&current, &next)
      swap(&currentSlots, &nextSlots)
      next.removeAll()
    }
    return isMatch ? best : nil
  }

  private static func symbol(of scalar: UInt32, _ symbols: inout RegexSymbols) -> Int? {
    if let symbol = symbols.symbol(of: scalar) { return symbol }
    symbols.forgetOthers()
    return symbols.symbol(of: scalar)
  }

  private func prepare(slots: Int) {
    current.removeAll()
    next.removeAll()
    guard slotCount != slots || currentSlots.isEmpty else { return }
    slotCount = slots
    currentSlots = [Int](repeating: -1, count: places * slots)
    nextSlots = currentSlots
    working = [Int](repeating: -1, count: slots)
    best = working
  }

  /// Moves all threads over a character; threads behind one that matches are cut off.
  private func advance(
    by symbol: Int?, to offset: Int, in bytes: UnsafeBufferPointer<UInt8>,
    _ symbols: RegexSymbols
  ) -> Bool {
    for index in 0..<current.count {
      steps += 1
      let place = Int(current[index])
      switch program.instructions[place] {
      case .match:
        for slot in 0..<slotCount { best[slot] = currentSlots[place * slotCount + slot] }
        return true
      case .consume(let bit, let target):
        guard let symbol, symbols.holds(Int(bit), symbol: symbol) else { continue }
        for slot in 0..<slotCount { working[slot] = currentSlots[place * slotCount + slot] }
        spread(target, at: offset, in: bytes, to: &next, slots: &nextSlots)
      case .split, .save, .check: continue
      }
    }
    return false
  }

  /// Adds the threads reachable from a place without a character, best first.
  private func spread(
    _ start: UInt32, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>,
    to threads: inout RegexPlaceSet, slots: inout [Int]
  ) {
    tasks.append(Task(place: start))
    while let task = tasks.popLast() {
      if let slot = task.slot {
        working[slot] = task.value
        continue
      }
      var place = task.place
      walk: while true {
        steps += 1
        guard threads.insert(place) else { break }
        switch program.instructions[Int(place)] {
        case .match, .consume:
          let row = Int(place) * slotCount
          for slot in 0..<slotCount { slots[row + slot] = working[slot] }
          break walk
        case .split(let first, let second):
          tasks.append(Task(place: second))
          place = first
        case .save(let slot, let target):
          if Int(slot) < slotCount {
            tasks.append(Task(place: 0, slot: Int(slot), value: working[Int(slot)]))
            working[Int(slot)] = offset
          }
          place = target
        case .check(let assertion, let target):
          guard RegexContext.holds(assertion, at: offset, in: bytes) else { break walk }
          place = target
        }
      }
    }
  }
}
