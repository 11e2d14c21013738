import Text

extension Node {
  /// What the node is; plain scalars are resolved now, by the document's `resolution`.
  public var kind: NodeKind {
    let record = record
    switch record.shape {
    case .sequence: return .array
    case .mapping: return .object
    case .scalar, .alias: if record.isKey { return .string }
    }
    let tag = record.hasProperties ? self.tag : nil
    if tag == nil, record.style != .plain { return .string }
    return document.withBytes(ofScalar: record) { bytes in
      switch document.resolution.resolve(bytes, tag: tag) {
      case .null: .null
      case .boolean: .boolean
      case .number: .number
      case .string: .string
      }
    }
  }

  /// A scalar's decoded text however it resolves (`0777` for 0777); a container's source.
  public var text: String {
    let record = record
    guard record.shape == .scalar else {
      return document.file.text(document.range(ofRecord: index))
    }
    if record.isKey { return document.symbols.texts[Int(record.link)] }
    return document.withBytes(ofScalar: record) { String(decoding: $0, as: UTF8.self) }
  }

  /// The decoded text; *nil when* the node is not a string.
  public var string: String? {
    let record = record
    guard record.shape == .scalar else { return nil }
    if record.isKey || record.style != .plain && !record.hasProperties { return text }
    return kind == .string ? text : nil
  }

  /// *nil when* the node is not a boolean.
  public var boolean: Bool? {
    let record = record
    guard record.shape == .scalar, !record.isKey else { return nil }
    let tag = record.hasProperties ? self.tag : nil
    if tag == nil, record.style != .plain { return nil }
    return document.withBytes(ofScalar: record) { bytes in
      guard case .boolean(let value) = document.resolution.resolve(bytes, tag: tag) else {
        return nil
      }
      return value
    }
  }

  /// *nil when* the node is not a number.
  public var number: Number? {
    let record = record
    guard record.shape == .scalar, !record.isKey else { return nil }
    let tag = record.hasProperties ? self.tag : nil
    if tag == nil, record.style != .plain { return nil }
    return document.withBytes(ofScalar: record) { bytes in
      guard case .number = document.resolution.resolve(bytes, tag: tag) else { return nil }
      return document.resolution.number(bytes)
    }
  }

  /// Whether the node is null or absent after its key.
  public var isNull: Bool { kind == .null }

  /// Whether nothing is written: the value after `key:` at the end of a line.
  public var isEmptyScalar: Bool {
    let record = record
    return record.shape == .scalar && record.start == record.end
  }
}
