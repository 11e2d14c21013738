import Diagnostics

/// Which part of a path's value a finding is about.
public enum PathPart: Hashable, Sendable {
  case value
  case key
  /// A key that the mapping at the path lacks.
  case missing(String)
}

extension Document {
  /// The value at a path; *nil when* a step does not exist.
  public func node(at path: Path) -> Node? {
    var node = root
    for element in path.elements {
      guard let next = node.child(element) else { return nil }
      node = next
    }
    return node
  }

  /// Where a finding about `part` of the value at `path` is shown.
  ///
  /// A path that ends early is a missing key of its deepest existing ancestor.
  public func range(of path: Path, part: PathPart = .value) -> SourceRange {
    var node = root
    for element in path.elements {
      guard let next = node.child(element) else { return node.place }
      node = next
    }
    switch part {
    case .value, .missing: return node.place
    case .key: return node.keyRange ?? node.place
    }
  }
}

extension Node {
  /// The child that a step leads to; *nil when* there is none.
  public func child(_ element: PathElement) -> Node? {
    switch element {
    case .key(let key): self[key]
    case .index(let index): self[index]
    }
  }

  /// Where a finding about this value is shown.
  ///
  /// A scalar: its token. A mapping, list or empty value: the key that introduces it, else its
  /// first key or first token. The same place serves for a missing key of a mapping.
  public var place: SourceRange {
    let record = record
    if record.shape == .scalar, record.start < record.end { return range }
    if let keyRange { return keyRange }
    if alias != NodeRecord.none { return range }
    return firstToken(record)
  }

  private func firstToken(_ record: NodeRecord) -> SourceRange {
    let whole = range
    if record.shape == .mapping, record.link > index + 1 {
      return document.range(ofRecord: index + 1)
    }
    if record.shape == .sequence, record.link > index + 1 {
      return SourceRange(file: whole.file, start: whole.start, end: whole.start + 1)
    }
    // An element that is left empty is shown at its dash.
    let bytes = document.file.bytes
    var offset = Int(whole.start)
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x09 { offset -= 1 }
    if record.shape == .scalar, offset > 0, bytes[offset - 1] == 0x2D {
      return SourceRange(file: whole.file, start: UInt32(offset - 1), end: UInt32(offset))
    }
    return whole
  }
}
