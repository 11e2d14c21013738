import Text

/// Builtins that select or change parts of a document by paths.
///
/// *Source*: OPA 1.x, "Objects"; RFC 6901 and RFC 6902.
enum JSONPathBuiltins {
  private static let paths: ValueTypes = [.set, .array, .containersLast]

  static let all: [Builtin] = [
    Builtin("json.filter", [.object, paths], .object) { _, operands throws(BuiltinError) in
      operands[0].filtered(by: PathTree(try pathList(operands)))
    },
    Builtin("json.remove", [.object, paths], .object) { _, operands throws(BuiltinError) in
      operands[0].removing(PathTree(try pathList(operands)))
    },
    Builtin("json.patch", [.any, .array], .any) { _, operands throws(BuiltinError) in
      var document = operands[0]
      for operation in try operands.array(1) {
        guard case .object(let object) = operation, let patch = JSONPatch(object),
          let next = patch.applied(to: document)
        else { return nil }
        document = next
      }
      return document
    },
  ]

  private static func pathList(_ operands: [Value]) throws(BuiltinError) -> [[Value]] {
    var result: [[Value]] = []
    for element in try operands.elements(1) {
      guard let path = segments(element) else {
        throw BuiltinError(
          "operand 2 must be one of {set, array} containing string paths or array of path segments "
            + "but got \(element.typeName)", code: .type)
      }
      result.append(path)
    }
    return result
  }

  /// The segments of a pointer, or of an array of segments; *nil when* it is neither.
  static func segments(_ path: Value) -> [Value]? {
    switch path {
    case .array(let array): return array.elements
    case .string(let text):
      if text.utf8.isEmpty { return [] }
      let pointer = text.utf8.drop { $0 == UInt8(ascii: "/") }
      let parts = pointer.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      return parts.map { .string(unescaped($0)) }
    default: return nil
    }
  }

  /// `~1` is a slash and `~0` a tilde.
  private static func unescaped(_ part: Substring.UTF8View) -> String {
    var out: [UInt8] = []
    var isEscaped = false
    for byte in part {
      if isEscaped, byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") {
        out[out.count - 1] = UInt8(ascii: byte == UInt8(ascii: "0") ? "~" : "/")
        isEscaped = false
      } else {
        out.append(byte)
        isEscaped = byte == UInt8(ascii: "~")
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Paths as a tree; a leaf stands for everything under its path.
private struct PathTree {
  private(set) var isLeaf = false
  private var children: [(key: Value, tree: PathTree)] = []

  init(_ paths: [[Value]]) {
    for path in paths where !path.isEmpty { insert(path[...]) }
  }

  /// *nil when* no path goes through the key.
  func child(_ key: Value) -> PathTree? {
    children.first { $0.key == key }?.tree
  }

  private mutating func insert(_ path: ArraySlice<Value>) {
    if isLeaf { return }
    guard let key = path.first else {
      isLeaf = true
      children = []
      return
    }
    if let index = children.firstIndex(where: { $0.key == key }) {
      children[index].tree.insert(path.dropFirst())
    } else {
      var tree = PathTree([])
      tree.insert(path.dropFirst())
      children.append((key, tree))
    }
  }
}

extension Value {
  /// The parts that paths lead to; array indexes are strings in paths.
  fileprivate func filtered(by tree: PathTree) -> Value {
    if tree.isLeaf { return self }
    return rebuilt { key, value in tree.child(key).map { value.filtered(by: $0) } }
  }

  /// Everything but the parts that paths lead to.
  fileprivate func removing(_ tree: PathTree) -> Value {
    rebuilt { key, value in
      guard let child = tree.child(key) else { return value }
      return child.isLeaf ? nil : value.removing(child)
    }
  }

  /// The container of what the function makes of each element; nil leaves it out.
  private func rebuilt(_ transform: (Value, Value) -> Value?) -> Value {
    switch self {
    case .object(let object):
      var (keys, values): ([Value], [Value]) = ([], [])
      for i in object.keys.indices {
        guard let value = transform(object.keys[i], object.values[i]) else { continue }
        keys.append(object.keys[i])
        values.append(value)
      }
      return .object(ObjectValue(sortedKeys: keys, values: values))
    case .set(let set): return .set(SetValue(set.elements.compactMap { transform($0, $0) }))
    case .array(let array):
      return .elements(
        array.elements.enumerated().compactMap { transform(.string(String($0)), $1) })
    default: return self
    }
  }
}
