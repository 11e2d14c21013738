import Diagnostics
import Text

/// One part of a template before directives are matched with their ends.
enum HCLTemplatePart {
  /// A directive without an expression.
  enum Marker: String {
    case otherwise = "else"
    case endIf = "endif"
    case endFor = "endfor"
  }

  case text(String)
  case interpolation(HCLExpression)
  case condition(HCLExpression)
  case loop(key: String?, value: String, collection: HCLExpression)
  case marker(Marker)
}

/// The parts of a template with their places.
struct HCLTemplateParts {
  private(set) var parts: [(part: HCLTemplatePart, range: SourceRange)] = []

  mutating func append(_ part: HCLTemplatePart, _ range: SourceRange) {
    parts.append((part, range))
  }

  /// Drops the white space at the end of the last part if that is text.
  mutating func trimLast() {
    guard let last = parts.last, case .text(let text) = last.part else { return }
    let scalars = text.unicodeScalars
    let kept = scalars.reversed().drop { $0.isGoSpace }
    parts[parts.count - 1].part = .text(String(String.UnicodeScalarView(kept.reversed())))
  }

  /// Cuts the indentation that all lines share, as a heredoc with `<<-` asks for.
  ///
  /// Only written white space counts; lines of nothing else are left alone.
  mutating func removeIndentation() {
    var least: Int?
    var leading: [Int] = []
    var startsLine = true
    for (index, item) in parts.enumerated() {
      if startsLine {
        startsLine = false
        var spaces: Int? = 0
        if case .text(let text) = item.part {
          let space = String(String.UnicodeScalarView(text.unicodeScalars.prefix { $0.isGoSpace }))
          if space.utf8.count == text.utf8.count, text.hasUTF8Suffix("\n") {
            spaces = nil
          } else {
            spaces = space.count
            leading.append(index)
          }
        }
        if let spaces { least = min(least ?? spaces, spaces) }
      }
      if case .text(let text) = item.part, text.hasUTF8Suffix("\n") { startsLine = true }
    }
    guard let least, least > 0 else { return }
    for index in leading {
      guard case .text(let text) = parts[index].part else { continue }
      parts[index].part = .text(String(text.dropFirst(least)))
    }
  }

  /// Joins neighbouring parts of text.
  mutating func join() {
    var joined: [(part: HCLTemplatePart, range: SourceRange)] = []
    for item in parts {
      if case .text(let text) = item.part, let last = joined.last,
        case .text(let before) = last.part
      {
        joined[joined.count - 1] = (.text(before + text), last.range.union(item.range))
      } else {
        joined.append(item)
      }
    }
    parts = joined
  }
}
