import Documents
import Text

/// A string that is compared and hashed by its UTF-8 bytes.
struct Bytewise: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: Bytewise, b: Bytewise) -> Bool { a.text.isSameUTF8(as: b.text) }

  func hash(into hasher: inout Hasher) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if done == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}

/// Equality of values as JSON Schema defines it: numbers by value, members in any order.
enum ValueEquality {
  static func isSame(_ a: Node, _ b: Node) -> Bool {
    let kind = a.kind
    guard kind == b.kind else { return false }
    switch kind {
    case .null: return true
    case .boolean: return a.boolean == b.boolean
    case .number: return a.number == b.number
    case .string: return (a.string ?? "").isSameUTF8(as: b.string ?? "")
    case .array:
      return a.count == b.count && zip(a.elements, b.elements).allSatisfy { isSame($0, $1) }
    case .object:
      return a.count == b.count
        && a.members.allSatisfy { member in b[member.key].map { isSame(member.value, $0) } ?? false
        }
    }
  }

  /// Equal values have equal hashes.
  static func hash(_ node: Node, into hasher: inout Hasher) {
    switch node.kind {
    case .null: hasher.combine(0)
    case .boolean: hasher.combine(node.boolean)
    case .number: hasher.combine(node.number)
    case .string: Bytewise(node.string ?? "").hash(into: &hasher)
    case .array:
      hasher.combine(node.count)
      for element in node.elements { hash(element, into: &hasher) }
    case .object:
      // The order of members must not matter.
      var sum = 0
      for member in node.members {
        var inner = Hasher()
        Bytewise(member.key).hash(into: &inner)
        hash(member.value, into: &inner)
        sum &+= inner.finalize()
      }
      hasher.combine(sum)
    }
  }

  /// The first two equal elements of a list.
  ///
  /// *Complexity*: linear on average.
  static func firstRepeat(in list: Node) -> (first: Node, again: Node)? {
    var seen: [Int: [Node]] = [:]
    for element in list.elements {
      var hasher = Hasher()
      hash(element, into: &hasher)
      let key = hasher.finalize()
      if let first = seen[key]?.first(where: { isSame($0, element) }) { return (first, element) }
      seen[key, default: []].append(element)
    }
    return nil
  }
}
