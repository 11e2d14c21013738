import CYAML
import Diagnostics
import Text

extension YAMLReader {
  private static let mergeTag = "tag:yaml.org,2002:merge"

  /// Remembers a key that is `<<`, as go-yaml does: plain, or with the merge tag.
  mutating func noteMergeKey(
    _ record: UInt32, _ text: UnsafeBufferPointer<UInt8>, isPlain: Bool,
    _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    guard text.count == 2, text[0] == UInt8(ascii: "<"), text[1] == UInt8(ascii: "<"),
      isPlain || YAMLReader.text(tag) == YAMLReader.mergeTag
    else { return }
    stack[stack.count - 1].mergeKeys.append(record)
  }

  /// An alias as a key stands for the text of its scalar.
  mutating func appendAliasKey(_ start: Int, _ end: Int, target: UInt32) {
    let record = builder.tape[Int(target)]
    if record.isContainer {
      reportComplexKey(start, end)
      return appendSourceKey(start, end)
    }
    if record.isKey {
      var text = builder.symbols.texts[Int(record.link)]
      text.withUTF8 { builder.appendKey(start: start, end: end, style: .plain, text: $0) }
      return
    }
    var text = builder.text(ofScalar: record, bytes)
    text.withUTF8 { builder.appendKey(start: start, end: end, style: .plain, text: $0) }
  }

  /// Replaces a list or mapping that was used as a key by its source text.
  mutating func collapseKey(_ record: UInt32) {
    let head = builder.tape[Int(record)]
    reportComplexKey(Int(head.start), Int(head.end))
    anchors.remove(builder.anchors(from: record))
    builder.truncate(to: record)
    appendSourceKey(Int(head.start), Int(head.end))
  }

  private mutating func appendSourceKey(_ start: Int, _ end: Int) {
    builder.appendKey(
      start: start, end: end, style: .plain,
      text: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  private mutating func reportComplexKey(_ start: Int, _ end: Int) {
    diagnostics.append(
      Diagnostic(
        id: "yaml-complex-key", summary: "a list or mapping is used as a key",
        detail: "Only scalars can be keys here. A template's \"{{\" needs quotes around it.",
        subject: range(start, end)))
  }

  /// Reports duplicate keys and applies merge keys, once a mapping is closed.
  mutating func resolveMembers(_ frame: Frame) {
    let merges = Set(frame.mergeKeys)
    for duplicate in builder.resolveDuplicates(frame.record)
    where !merges.contains(duplicate.again) {
      let key = builder.text(ofKey: duplicate.again)
      diagnostics.append(
        Diagnostic(
          id: "yaml-duplicate-key", summary: "the key \"\(key)\" is repeated in this mapping",
          detail: "Only the last value counts; remove the others.",
          subject: keyRange(duplicate.again),
          related: [Diagnostic.Label(keyRange(duplicate.first), "first here")]))
    }
    if !merges.isEmpty { merge(frame) }
  }

  private mutating func merge(_ frame: Frame) {
    let merges = Set(frame.mergeKeys)
    var members = builder.members(frame.record).filter { !merges.contains($0.key) }
    var present = Set(members.map { builder.tape[Int($0.key)].link })
    for key in frame.mergeKeys {
      for source in mergeSources(key) {
        for member in builder.members(source)
        where present.insert(builder.tape[Int(member.key)].link).inserted {
          members.append(member)
          anchors.aliasedNodes += 1
        }
      }
    }
    builder.setResolved(frame.record, members)
  }

  /// The mappings that a merge key names, the first taking precedence.
  private mutating func mergeSources(_ key: UInt32) -> [UInt32] {
    let value = builder.target(key + 1)
    let record = builder.tape[Int(value)]
    if record.shape == .mapping { return [value] }
    var sources: [UInt32] = []
    var cursor = value + 1
    while record.shape == .sequence, cursor < record.link {
      let target = builder.target(cursor)
      if builder.tape[Int(target)].shape == .mapping { sources.append(target) }
      cursor = builder.recordAfter(cursor)
    }
    if sources.isEmpty {
      diagnostics.append(
        Diagnostic(
          id: "yaml-syntax", summary: "the merge key \"<<\" needs a mapping or a list of mappings",
          detail: "Write an alias such as \"<<: *defaults\", or quote the key.",
          subject: keyRange(key)))
    }
    return sources
  }

  private func keyRange(_ record: UInt32) -> SourceRange {
    let key = builder.tape[Int(record)]
    return SourceRange(file: file.index, start: key.start, end: key.end)
  }
}

extension DocumentBuilder {
  /// The decoded text of a scalar record that is not a key.
  func text(ofScalar record: NodeRecord, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if record.isPooled {
      let number = Int(record.link)
      let start = number == 0 ? 0 : Int(poolEnds[number - 1])
      return String(decoding: pool[start..<Int(poolEnds[number])], as: UTF8.self)
    }
    let isQuoted = record.style == .singleQuoted || record.style == .doubleQuoted
    let start = Int(record.start) + (isQuoted ? 1 : 0)
    let end = Int(record.end) - (isQuoted ? 1 : 0)
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
