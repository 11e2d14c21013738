import Diagnostics
import Platform

/// A line of text that a person edits.
struct LineEditor: Equatable {
  /// The text before the cursor.
  private(set) var before: String
  /// The text from the cursor on.
  private(set) var after = ""
  /// Whether the text is only proposed: typing replaces it, any other key of editing adopts it.
  private(set) var isProposal: Bool

  init(_ text: String = "", isProposal: Bool = false) {
    before = text
    self.isProposal = isProposal
  }

  var text: String { before + after }

  /// Whether nothing was typed.
  var isUntouched: Bool { isProposal || text.isEmpty }

  /// Applies a key; false when it is none of editing.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(String(Character(scalar)))
    case .paste(let text): insert(text.onOneLine)
    case .left, .right, .home, .end, .wordLeft, .wordRight, .control("a"), .control("e"),
      .control("f"):
      isProposal = false
      move(key)
    case .backspace, .delete, .control("d"), .control("h"), .control("u"), .control("k"),
      .control("w"), .alt("d"):
      isProposal = false
      remove(key)
    default: return false
    }
    return true
  }

  private mutating func insert(_ text: String) {
    if isProposal { before = "" }
    isProposal = false
    before += text
  }

  private mutating func move(_ key: Key) {
    switch key {
    case .left: moveLeft(1)
    case .right, .control("f"): moveRight(1)
    case .wordLeft: moveLeft(Self.wordLength(before.reversed(), \.isWordPart))
    case .wordRight: moveRight(Self.wordLength(after, \.isWordPart))
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    default: break
    }
  }

  private mutating func remove(_ key: Key) {
    switch key {
    case .backspace, .control("h"): before = String(before.dropLast())
    case .delete, .control("d"): after = String(after.dropFirst())
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"):
      before = String(before.dropLast(Self.wordLength(before.reversed()) { $0 != " " }))
    case .alt("d"): after = String(after.dropFirst(Self.wordLength(after, \.isWordPart)))
    default: break
    }
  }

  private mutating func moveLeft(_ count: Int) {
    (before, after) = (String(before.dropLast(count)), String(before.suffix(count)) + after)
  }

  private mutating func moveRight(_ count: Int) {
    (before, after) = (before + String(after.prefix(count)), String(after.dropFirst(count)))
  }

  /// *Unit and base*: characters of the next word, with what separates it from the cursor.
  private static func wordLength(
    _ characters: some Collection<Character>, _ isInside: (Character) -> Bool
  ) -> Int {
    let gap = characters.prefix { !isInside($0) }.count
    return gap + characters.dropFirst(gap).prefix(while: isInside).count
  }
}

extension LineEditor {
  /// The part of the line around the cursor that fits, and the cursor's column in it.
  ///
  /// *Shape*: every character is `mask` when there is one.
  func window(width: Int, mask: Character? = nil) -> (text: String, cursor: Int) {
    let shown = { (text: String) in
      mask.map { String(repeating: $0, count: text.count) } ?? printable(text)
    }
    if isProposal { return (shown(text).clipped(to: width), 0) }
    var left = Substring(shown(before))
    while displayWidth(String(left)) >= width { left.removeFirst() }
    let cursor = displayWidth(String(left))
    let right = shown(after)
    var line = String(left)
    var column = cursor
    for character in right {
      column += displayWidth(String(character))
      if column > width { break }
      line.append(character)
    }
    return (line, cursor)
  }
}

extension Character {
  /// Whether moving by words passes over it; a hyphen ends a word, as it does in names of regions.
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  /// Pasted text as one line: line breaks and tabs are spaces, other controls are gone.
  fileprivate var onOneLine: String {
    let lines = split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    return String(String.UnicodeScalarView(lines.unicodeScalars.filter { $0.value >= 0x20 }))
  }
}
