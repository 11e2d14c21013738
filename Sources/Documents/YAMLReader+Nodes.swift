import CYAML
import Diagnostics
import Text

extension YAMLReader {
  mutating func readScalar(_ event: yaml_event_t, _ start: Int, _ end: Int) -> Diagnostic? {
    let data = event.data.scalar
    let text = UnsafeBufferPointer(start: data.value, count: data.length)
    let style = YAMLReader.style(data.style)
    let isBare = data.anchor == nil && data.tag == nil
    let tokenEnd = style == .literal || style == .folded ? trimmed(end, after: start) : end
    var tokenStart = isBare ? start : startAfterProperties(start, tokenEnd)
    if tokenStart == tokenEnd, style == .plain {
      tokenStart = emptyPlace(tokenStart)
      lastEnd = max(lastEnd, tokenStart)
    } else {
      comments.skipToken(start: tokenStart, end: tokenEnd, isBlock: style.isBlockScalar)
      lastEnd = tokenEnd
    }
    let place = tokenStart..<max(tokenStart, min(tokenEnd, lastEnd))

    let record = builder.nextRecord
    if expectsKey {
      builder.appendKey(start: place.lowerBound, end: place.upperBound, style: style, text: text)
      noteMergeKey(record, text, isPlain: style == .plain && data.tag == nil, data.tag)
    } else if isSlice(text, place, style) {
      builder.appendSlice(start: place.lowerBound, end: place.upperBound, style: style)
    } else {
      builder.appendPooled(
        start: place.lowerBound, end: place.upperBound, style: style, text: text)
    }
    if !isBare {
      let anchor = YAMLReader.text(data.anchor)
      builder.addProperties(record, tag: YAMLReader.text(data.tag), anchor: anchor)
      if let anchor { anchors.define(anchor, record: record, extent: .scalar) }
    }
    return finishNode(record, extent: .scalar)
  }

  mutating func readAlias(_ name: String, _ start: Int, _ end: Int) -> Diagnostic? {
    lastEnd = end
    guard let anchor = anchors[name] else {
      return Diagnostic(
        id: "yaml-syntax", summary: "no anchor \"\(name)\" before this alias",
        detail: nearest(to: name, in: anchors.names).map { "Did you mean \"*\($0)\"?" }
          ?? "Define it with \"&\(name)\" in front of an earlier value of the same document.",
        subject: range(start, end))
    }
    guard let extent = anchor.extent else {
      return Diagnostic(
        id: "yaml-alias-limit", summary: "the value of anchor \"\(name)\" contains itself",
        detail: "An alias can only repeat a value that ended before it.",
        subject: range(start, end))
    }
    if stack.count + extent.height > DocumentLimits.nesting {
      return nestingDiagnostic(start, end)
    }
    anchors.aliasedNodes += extent.nodes
    if anchors.aliasedNodes > DocumentLimits.aliasedNodes {
      return Diagnostic(
        id: "yaml-alias-limit",
        summary: "the aliases stand for more than \(DocumentLimits.aliasedNodes) values",
        detail: "Aliases of values that hold aliases multiply. Write the values out, or use fewer.",
        subject: range(start, end))
    }
    let record = builder.nextRecord
    if expectsKey {
      appendAliasKey(start, end, target: anchor.record)
    } else {
      builder.appendAlias(start: start, end: end, target: anchor.record)
    }
    return finishNode(record, extent: extent)
  }

  mutating func open(
    _ shape: NodeRecord.Shape, isFlow: Bool, start: Int, end: Int, tag: String?, anchor: String?
  ) -> Diagnostic? {
    let isBare = tag == nil && anchor == nil
    let tokenStart = isBare ? start : startAfterProperties(start, bytes.count)
    guard stack.count < DocumentLimits.nesting else {
      return nestingDiagnostic(tokenStart, min(tokenStart + 1, bytes.count))
    }
    let record = builder.open(
      start: tokenStart, shape: shape, style: isFlow ? .flow : .block)
    builder.addProperties(record, tag: tag, anchor: anchor)
    if let anchor { anchors.define(anchor, record: record, extent: nil) }
    stack.append(
      Frame(
        record: record, isMapping: shape == .mapping, isKey: expectsKey, anchor: anchor,
        expectsKey: shape == .mapping))
    return nil
  }

  mutating func close(start: Int, end: Int) -> Diagnostic? {
    guard let frame = stack.popLast() else {
      preconditionFailure("libyaml balances the ends of collections")
    }
    // A block collection, and the pair in `[a: b]`, end with their last child: libyaml's mark is
    // already the next token.
    if builder.tape[Int(frame.record)].style == .flow, start < end { lastEnd = end }
    builder.close(frame.record, end: lastEnd, count: frame.count)
    if frame.isMapping { resolveMembers(frame) }
    var extent = frame.extent
    extent.nodes += 1
    extent.height += 1
    if let anchor = frame.anchor {
      anchors.complete(anchor, record: frame.record, extent: extent)
    }
    if frame.isKey { collapseKey(frame.record) }
    return finishNode(frame.record, extent: extent)
  }

  /// Counts a finished node in its parent.
  private mutating func finishNode(
    _ record: UInt32, extent: AnchorTable.Extent
  ) -> Diagnostic? {
    guard !stack.isEmpty else { return nil }
    let top = stack.count - 1
    stack[top].extent.nodes += extent.nodes
    stack[top].extent.height = max(stack[top].extent.height, extent.height)
    guard stack[top].isMapping else {
      stack[top].count += 1
      return nil
    }
    if !stack[top].expectsKey { stack[top].count += 1 }
    stack[top].expectsKey.toggle()
    return nil
  }

  /// Whether the next node is a key of the innermost mapping.
  var expectsKey: Bool { stack.last?.expectsKey ?? false }

  private func nestingDiagnostic(_ start: Int, _ end: Int) -> Diagnostic {
    Diagnostic(
      id: "nesting-limit",
      summary: "more than \(DocumentLimits.nesting) lists and mappings inside one another",
      detail: "The document is not read any further.", subject: range(start, end))
  }

  private static func style(_ style: yaml_scalar_style_t) -> ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func isSlice(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, _ style: ScalarStyle
  ) -> Bool {
    let content: Range<Int>
    switch style {
    case .plain: content = place
    case .singleQuoted, .doubleQuoted:
      guard place.count >= 2 else { return false }
      content = place.lowerBound + 1..<place.upperBound - 1
    default: return false
    }
    return content.count == text.count
      && bytes[content].elementsEqual(text)
  }

  /// The end of a block scalar without the line breaks that follow its last line.
  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start + 1, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Where a node begins after its tag, anchor, and what may stand between.
  private func startAfterProperties(_ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end {
      switch bytes[i] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while i < end, bytes[i] > 0x20 {
          if bytes[i] == UInt8(ascii: ","), !stack.isEmpty { break }
          i += 1
        }
        if i < end, bytes[i] == UInt8(ascii: ",") { return i }
      case 0x20, 0x09, 0x0A, 0x0D:
        i += 1
      case UInt8(ascii: "#"):
        while i < end, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
      default:
        return i
      }
    }
    return end
  }

  /// Where an absent value is: after what introduces it, not at the next token.
  private func emptyPlace(_ offset: Int) -> Int {
    var i = offset
    while i > lastEnd, bytes[i - 1] <= 0x20 { i -= 1 }
    return i
  }
}

extension ScalarStyle {
  var isBlockScalar: Bool { self == .literal || self == .folded }
}
