/// Simulates a program with one thread a place, in order of priority, to find where the leftmost
/// match and its groups lie.
///
/// The inner loops work on memory of fixed size that the simulation owns: with arrays they took
/// three times as long.
///
/// *Complexity*: the length of the text times the size of the program, whatever the pattern.
final class RegexThreads {
  /// Work that is left while a thread spreads: a place to enter, or a slot to restore.
  private struct Task {
    var place: UInt32
    /// Negative when the task is to enter `place`.
    var slot: Int32
    var value: Int
  }

  private let program: RegexProgram
  private let instructions: UnsafeMutableBufferPointer<RegexInstruction>
  private let tasks: UnsafeMutablePointer<Task>
  private let working: UnsafeMutablePointer<Int>
  private let best: UnsafeMutablePointer<Int>
  private var current: RegexThreadList
  private var next: RegexThreadList
  private var slotCount = 0
  private(set) var steps = 0

  init(program: RegexProgram) {
    self.program = program
    let places = program.instructions.count
    let slots = program.groupCount * 2
    instructions = .allocate(capacity: places)
    _ = instructions.initialize(from: program.instructions)
    // Every place that a thread enters leaves at most one task behind.
    tasks = .allocate(capacity: places + 1)
    working = .allocate(capacity: slots)
    working.initialize(repeating: -1, count: slots)
    best = .allocate(capacity: slots)
    best.initialize(repeating: -1, count: slots)
    current = RegexThreadList(places: places, slots: slots)
    next = RegexThreadList(places: places, slots: slots)
  }

  deinit {
    instructions.deallocate()
    tasks.deallocate()
    working.deallocate()
    best.deallocate()
  }

  /// The offsets of the leftmost match from `start` on: begin and end of each wanted group.
  ///
  /// *nil when* there is none. A group that took no part has offsets -1.
  func search(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, groups: Int,
    _ symbols: inout RegexSymbols
  ) -> [Int]? {
    slotCount = groups * 2
    current.count = 0
    next.count = 0
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
        spread(program.start, at: offset, in: bytes, to: current)
      }
      let (symbol, width) = symbol(at: offset, in: bytes, &symbols)
      if advance(by: symbol, to: offset + width, in: bytes, symbols) { isMatch = true }
      if symbol < 0 { break }
      offset += width
      (current, next) = (next, current)
      next.count = 0
    }
    return isMatch ? (0..<slotCount).map { best[$0] } : nil
  }

  /// The symbol of the character at an offset and its width; -1 and 0 at the end.
  @inline(__always)
  private func symbol(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ symbols: inout RegexSymbols
  ) -> (symbol: Int, width: Int) {
    guard offset < bytes.count else { return (-1, 0) }
    let byte = bytes[offset]
    if byte < 0x80 { return (Int(program.alphabet.asciiSymbols[Int(byte)]), 1) }
    let scalar = bytes.scalar(at: offset)
    if let symbol = symbols.symbol(of: scalar.value) { return (symbol, scalar.width) }
    symbols.forgetOthers()
    guard let symbol = symbols.symbol(of: scalar.value) else {
      preconditionFailure("an emptied symbol table has room")
    }
    return (symbol, scalar.width)
  }

  /// Moves all threads over a character; threads behind one that matches are cut off.
  private func advance(
    by symbol: Int, to offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ symbols: RegexSymbols
  ) -> Bool {
    let list = current
    steps += list.count
    for index in 0..<list.count {
      let place = list.dense[index]
      switch instructions[Int(place)] {
      case .match:
        best.update(from: list.slots(of: place), count: slotCount)
        return true
      case .consume(let bit, let target):
        guard symbol >= 0, symbols.holds(Int(bit), symbol: symbol) else { continue }
        working.update(from: list.slots(of: place), count: slotCount)
        spread(target, at: offset, in: bytes, to: next)
      case .split, .save, .check: continue
      }
    }
    return false
  }

  /// Adds the threads reachable from a place without a character, best first.
  private func spread(
    _ start: UInt32, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>,
    to list: RegexThreadList
  ) {
    var place = start
    var pending = 0
    var visited = 0
    while true {
      walk: while true {
        visited += 1
        guard list.insert(place) else { break }
        switch instructions[Int(place)] {
        case .match, .consume:
          list.slots(of: place).update(from: working, count: slotCount)
          break walk
        case .split(let first, let second):
          tasks[pending] = Task(place: second, slot: -1, value: 0)
          pending += 1
          place = first
        case .save(let slot, let target):
          if Int(slot) < slotCount {
            tasks[pending] = Task(place: 0, slot: Int32(slot), value: working[Int(slot)])
            pending += 1
            working[Int(slot)] = offset
          }
          place = target
        case .check(let assertion, let target):
          guard RegexContext.holds(assertion, at: offset, in: bytes) else { break walk }
          place = target
        }
      }
      // Slots are put back until there is another place to enter.
      var isDone = true
      while pending > 0 {
        pending -= 1
        let task = tasks[pending]
        if task.slot < 0 {
          place = task.place
          isDone = false
          break
        }
        working[Int(task.slot)] = task.value
      }
      if isDone { break }
    }
    steps += visited
  }
}

/// The threads of one offset in order of priority, at most one a place, each with its slots.
private final class RegexThreadList {
  let dense: UnsafeMutablePointer<UInt32>
  private let sparse: UnsafeMutablePointer<UInt32>
  /// *Shape*: by place, then slot; -1 where a group has not matched.
  private let slots: UnsafeMutablePointer<Int>
  private let slotCount: Int
  var count = 0

  init(places: Int, slots slotCount: Int) {
    dense = .allocate(capacity: places)
    dense.initialize(repeating: 0, count: places)
    sparse = .allocate(capacity: places)
    sparse.initialize(repeating: 0, count: places)
    slots = .allocate(capacity: places * slotCount)
    slots.initialize(repeating: -1, count: places * slotCount)
    self.slotCount = slotCount
  }

  deinit {
    dense.deallocate()
    sparse.deallocate()
    slots.deallocate()
  }

  @inline(__always)
  func slots(of place: UInt32) -> UnsafeMutablePointer<Int> {
    slots + Int(place) * slotCount
  }

  /// Adds a place; says whether it is new.
  @inline(__always)
  func insert(_ place: UInt32) -> Bool {
    let index = Int(sparse[Int(place)])
    if index < count, dense[index] == place { return false }
    sparse[Int(place)] = UInt32(count)
    dense[count] = place
    count += 1
    return true
  }
}
