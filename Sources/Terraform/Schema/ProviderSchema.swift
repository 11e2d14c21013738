import Diagnostics
import Documents
import Synchronization
import Text

/// What a provider's resources may be configured with.
///
/// The file is written by `idp-dev schema`: `provider`, `version`, `source`, `types` (by type, or
/// `data.TYPE`, or `provider.NAME`, the index of a shape) and `shapes`. A shape is an object. Its
/// arguments are grouped by kind, names with spaces between them: `string`, `number`, `bool`;
/// `list`, `set` and `map` of strings, or with another element as in `list number`; `=` what only
/// the provider sets. Its blocks are objects of name to shape: `block`, `block1` for at most one,
/// `either` for what may be written as an argument too. A `!` in front says that it is required.
package final class ProviderSchema: Sendable {
  /// *Shape*: `hashicorp/google`.
  package let provider: String
  /// *Shape*: `6.50.0`.
  package let version: String
  private let types: [String: Int]
  private let shapes: [Node]
  /// The shapes that were asked for; a run needs few of them.
  private let read = Mutex<[Int: SchemaBody]>([:])

  /// *nil when* the file is not what `idp-dev schema` writes.
  package init?(_ file: SourceFile) {
    guard let root = JSONParser.parse(file).value?.root,
      let provider = root["provider"]?.string, let version = root["version"]?.string,
      let shapes = root["shapes"], let types = root["types"]
    else { return nil }
    self.provider = provider
    self.version = version
    self.shapes = Array(shapes.elements)
    var indexes: [String: Int] = [:]
    for member in types.members {
      indexes[member.key] = (member.value.number?.int64).map(Int.init(truncatingIfNeeded:))
    }
    self.types = indexes
  }

  /// The provider's name without its owner, which its resource types begin with.
  package var name: String { provider.split(separator: "/").last.map(String.init) ?? provider }

  /// How many types there are.
  package var count: Int { types.count }

  /// The body of a type, `data.TYPE` or `provider.NAME`; *nil when* it is not known.
  func body(_ type: String) -> SchemaBody? { types[type].flatMap(shape) }

  /// The body of a resource; *nil when* it is of another provider, ephemeral or not known.
  func body(_ mode: ResourceMode, _ type: String, _ block: HCLBlock) -> SchemaBody? {
    guard mode != .ephemeral, Self.provider(of: type, block) == name else { return nil }
    return body(mode == .data ? "data.\(type)" : type)
  }

  /// The name of the provider of a resource, as the module calls it.
  private static func provider(of type: String, _ block: HCLBlock) -> String {
    guard let attribute = block.body.attribute("provider") else {
      return type.split(separator: "_").first.map(String.init) ?? ""
    }
    switch attribute.value.kind {
    case .reference(let name, _): return name.text
    case .string(let text): return text.split(separator: ".").first.map(String.init) ?? ""
    default: return ""
    }
  }

  /// The body of a nested block; *nil when* the file has no such shape.
  func shape(_ index: Int) -> SchemaBody? {
    guard shapes.indices.contains(index) else { return nil }
    return read.withLock { read in
      if let known = read[index] { return known }
      let body = SchemaBody(shapes[index])
      read[index] = body
      return body
    }
  }
}

/// The arguments and blocks between the braces of a block.
struct SchemaBody: Sendable {
  /// An argument: what it takes, and whether it must or must not be set.
  struct Argument: Sendable {
    /// *nil when* values of it are not judged.
    let type: ValueType?
    let isRequired: Bool
    /// Whether only the provider sets it.
    let isReadOnly: Bool
  }

  /// A nested block: its shape, and how often it may be written.
  struct Block: Sendable {
    let shape: Int
    let isRequired: Bool
    /// *nil when* there is no limit.
    let most: Int?
    let mayBeArgument: Bool
  }

  private(set) var arguments: [String: Argument] = [:]
  private(set) var blocks: [String: Block] = [:]
  /// The types of the arguments, where they are judged.
  private(set) var attributeTypes: [String: ValueType] = [:]

  /// Reads a shape; kinds that are not known are arguments that are not judged.
  init(_ node: Node) {
    for member in node.members {
      let isRequired = member.key.utf8.first == UInt8(ascii: "!")
      let kind = isRequired ? String(member.key.dropFirst()) : member.key
      if let names = member.value.string {
        let argument = Argument(
          type: Self.type(kind), isRequired: isRequired, isReadOnly: kind == "=")
        for name in names.utf8.split(separator: UInt8(ascii: " ")) {
          let name = String(decoding: name, as: UTF8.self)
          arguments[name] = argument
          attributeTypes[name] = argument.type
        }
        continue
      }
      let most = kind.hasUTF8Prefix("block") ? Int(kind.dropFirst("block".count)) : nil
      for block in member.value.members {
        guard let shape = block.value.number?.int64 else { continue }
        blocks[block.key] = Block(
          shape: Int(truncatingIfNeeded: shape), isRequired: isRequired, most: most,
          mayBeArgument: !kind.hasUTF8Prefix("block"))
      }
    }
  }

  private static func type(_ kind: String) -> ValueType? {
    let words = kind.split(separator: " ").map(String.init)
    guard let outer = words.first else { return nil }
    let element = words.count > 1 ? primitive(words[1]) : .string
    switch outer {
    case "list": return element.map { .list($0) }
    case "set": return element.map { .set($0) }
    case "map": return element.map { .map($0) }
    default: return words.count == 1 ? primitive(outer) : nil
    }
  }

  private static func primitive(_ word: String) -> ValueType? {
    switch word {
    case "string": .string
    case "number": .number
    case "bool": .bool
    default: nil
    }
  }

  /// The names of all arguments that can be set, and of all blocks.
  var names: [String] {
    arguments.filter { !$0.value.isReadOnly }.map(\.key).sorted() + blocks.map(\.key).sorted()
  }
}
