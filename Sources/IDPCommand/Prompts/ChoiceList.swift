import Platform

/// A list to choose from: typing filters it, arrows move in it, space marks where many may be chosen.
struct ChoiceList {
  let labels: [String]
  let allowsMany: Bool
  private(set) var filter = LineEditor()
  /// *Shape*: indices of the labels that pass the filter, best first.
  private(set) var matches: [Int]
  /// *Shape*: indices of the marked labels.
  private(set) var marked: Set<Int> = []
  /// The index in `matches` of the row that the pointer is on; 0 when there is none.
  private(set) var position = 0
  /// The label that the pointer was on last, for when a search that found nothing is given up.
  private var lastPointed: Int?

  /// `chosen` are the marked labels, or the one that the pointer starts on.
  init(_ labels: [String], allowsMany: Bool = false, chosen: [Int] = []) {
    self.labels = labels
    self.allowsMany = allowsMany
    matches = Array(labels.indices)
    if allowsMany { marked = Set(chosen) } else { position = chosen.first ?? 0 }
  }

  /// The index of the label that the pointer is on; *nil when* none passes the filter.
  var pointed: Int? { matches.indices.contains(position) ? matches[position] : nil }

  /// The indices of what is chosen now, in the order of the list.
  var chosen: [Int] { allowsMany ? marked.sorted() : pointed.map { [$0] } ?? [] }

  /// Applies a key; false when it is none of choosing.
  mutating func handle(_ key: Key) -> Bool {
    let last = max(0, matches.count - 1)
    switch key {
    case .up, .control("p"): position = position == 0 ? last : position - 1
    case .down, .control("n"): position = position == last ? 0 : position + 1
    case .pageUp: position = max(0, position - Self.page)
    case .pageDown: position = min(last, position + Self.page)
    case .home where filter.text.isEmpty: position = 0
    case .end where filter.text.isEmpty: position = last
    case .character(" ") where allowsMany:
      if let pointed { marked.formSymmetricDifference([pointed]) }
    default: return refine(key)
    }
    return true
  }

  /// Shows everything again; the pointer stays where it was.
  mutating func clearFilter() {
    filter = LineEditor()
    update()
  }

  /// The most rows that a list takes, and what a page key moves by.
  static let page = 10

  /// The part of the matches that a list of `rows` rows shows: the pointer is never at a hidden row.
  func window(rows: Int) -> Range<Int> {
    let count = min(rows, matches.count)
    let start = min(max(0, position - count / 2), matches.count - count)
    return start..<start + count
  }

  private mutating func refine(_ key: Key) -> Bool {
    let earlier = filter.text
    guard filter.handle(key) else { return false }
    if filter.text.utf8.elementsEqual(earlier.utf8) { return true }
    update()
    return true
  }

  private mutating func update() {
    lastPointed = pointed ?? lastPointed
    matches = Self.search(filter.text, in: labels)
    position = filter.text.isEmpty ? lastPointed.flatMap(matches.firstIndex) ?? 0 : 0
  }
}

extension ChoiceList {
  /// The indices of the labels that hold every word of `text`, those that begin with it first.
  ///
  /// Where none does, those that hold its letters in their order: `euw4` finds `europe-west4`.
  static func search(_ text: String, in labels: [String]) -> [Int] {
    let words = text.lowercased().split(separator: " ").map { Array($0.utf8) }
    guard let first = words.first else { return Array(labels.indices) }
    let bytes = labels.map { Array($0.lowercased().utf8) }
    let holding = labels.indices.filter { index in
      words.allSatisfy { bytes[index].holds($0) }
    }
    if !holding.isEmpty {
      let beginning = holding.filter { bytes[$0].starts(with: first) }
      return beginning + holding.filter { !bytes[$0].starts(with: first) }
    }
    let letters = Array(words.joined())
    return labels.indices.filter { bytes[$0].holdsInOrder(letters) }
  }
}

// MARK: - Drawing

extension ChoiceList {
  /// The rows around the pointer; where some are hidden, the last says which are shown.
  func lines(rows: Int) -> [PromptLine] {
    var rows = min(rows, Self.page)
    let isLong = matches.count > rows
    if isLong, rows > 1 { rows -= 1 }
    let window = window(rows: rows)
    var lines = window.map(line)
    if isLong, rows > 1 {
      let place = "  \(window.lowerBound + 1) to \(window.upperBound) of \(matches.count)"
      lines.append(PromptLine(place, .faint))
    }
    return lines
  }

  private func line(at position: Int) -> PromptLine {
    let index = matches[position]
    let mark = allowsMany ? (marked.contains(index) ? "[x] " : "[ ] ") : ""
    return position == self.position
      ? PromptLine("> \(mark)\(labels[index])", .pointed) : PromptLine("  \(mark)\(labels[index])")
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }

  fileprivate func holdsInOrder(_ letters: [UInt8]) -> Bool {
    var rest = letters[...]
    for byte in self where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
