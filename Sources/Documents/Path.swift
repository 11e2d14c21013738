import Text

/// A step from a container to one of its children.
public enum PathElement: Hashable, Sendable {
  case key(String)
  /// *Unit and base*: 0-based.
  case index(Int)

  /// Whether both are the same step; keys compare bytewise.
  public static func == (a: PathElement, b: PathElement) -> Bool {
    switch (a, b) {
    case (.key(let a), .key(let b)): a.isSameUTF8(as: b)
    case (.index(let a), .index(let b)): a == b
    default: false
    }
  }

  /// Feeds the key's bytes or the index.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .key(let key):
      for byte in key.utf8 { hasher.combine(byte) }
    case .index(let index):
      hasher.combine(index)
    }
  }
}

extension PathElement: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A key.
  public init(stringLiteral key: String) { self = .key(key) }

  /// A 0-based index.
  public init(integerLiteral index: Int) { self = .index(index) }
}

/// The way from a document's root to a value.
public struct Path: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// *Shape*: from the root down.
  public var elements: [PathElement]

  /// The path of `elements`; empty is the root.
  public init(_ elements: [PathElement] = []) {
    self.elements = elements
  }

  /// The path of the listed steps.
  public init(arrayLiteral elements: PathElement...) {
    self.elements = elements
  }

  /// This path with one more step.
  public func appending(_ element: PathElement) -> Path {
    Path(elements + [element])
  }

  /// This path with one more key.
  public func appending(_ key: String) -> Path { appending(.key(key)) }

  /// This path with one more index.
  public func appending(_ index: Int) -> Path { appending(.index(index)) }

  /// The path of the parent; *nil when* this is the root.
  public var parent: Path? {
    elements.isEmpty ? nil : Path(Array(elements.dropLast()))
  }

  /// A JSON array such as `["spec","containers",0,"image"]`.
  public var json: String {
    let parts = elements.map { element in
      switch element {
      case .key(let key): JSONText.quoted(key)
      case .index(let index): String(index)
      }
    }
    return "[\(parts.joined(separator: ","))]"
  }
}

extension Path: CustomStringConvertible {
  /// A text such as `spec.containers[0].image`; keys that are not words are quoted in brackets.
  public var description: String {
    var text = ""
    for element in elements {
      switch element {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where Path.isWord(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(JSONText.quoted(key))]"
      }
    }
    return text
  }

  private static func isWord(_ key: String) -> Bool {
    guard let first = key.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return key.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x24, 0x80...: true
      default: false
      }
    }
  }
}

extension Path: Comparable {
  /// Element by element; indexes before keys, keys bytewise.
  public static func < (a: Path, b: Path) -> Bool {
    for (x, y) in zip(a.elements, b.elements) where x != y {
      switch (x, y) {
      case (.index(let x), .index(let y)): return x < y
      case (.key(let x), .key(let y)): return x.compareUTF8(to: y) < 0
      case (.index, .key): return true
      case (.key, .index): return false
      }
    }
    return a.elements.count < b.elements.count
  }
}
