import Diagnostics
import Documents
import Platform
import Text

/// Makes the schema of a provider, as the check of Terraform files reads it, from the reference.
///
/// The reference has `provider`, `version`, `source` and `resources`: by type (`data.TYPE` for data
/// sources, `provider.NAME` for the provider itself) the arguments by name, each with `type`, or
/// `block`, or `object` for what the provider alone sets, and `required`, `computed`, `nesting` and
/// `max`. The result is described at `ProviderSchema`.
struct CompactSchema {
  /// *Shape*: the JSON of each shape, in the order of first use; the inner ones come first.
  private var shapes: [String] = []
  private var indexes: [String: Int] = [:]

  /// The file of the catalogue for the text of a reference.
  ///
  /// *Shape*: the path is relative to the root of a checkout.
  static func make(
    _ bytes: [UInt8], path: String
  ) throws(DeveloperError) -> (path: String, bytes: [UInt8]) {
    let parsed = JSONParser.parse(SourceFile(index: 0, path: path, bytes: bytes))
    guard let root = parsed.value?.root, let resources = root["resources"],
      let provider = root["provider"]?.string, root["version"]?.string != nil,
      let name = provider.split(separator: "/").last
    else {
      throw .reference(
        "'\(path)' is no schema: \(parsed.diagnostics.first?.summary ?? "no provider or resources")"
      )
    }
    var maker = CompactSchema()
    var types: [String] = []
    for (key, node) in sorted(resources) {
      types.append("\(JSONText.quoted(key)):\(try maker.shape(node))")
    }
    let about = ["provider", "version", "source", "date"].compactMap { key in
      root[key]?.string.map { " \(JSONText.quoted(key)):\(JSONText.quoted($0))" }
    }
    let text = """
      {
      \(about.joined(separator: ",\n")),
       "types":{
      \(types.joined(separator: ",\n"))
      },
       "shapes":[
      \(maker.shapes.joined(separator: ",\n"))
      ]}

      """
    return ("policies/schemas/\(name).json", Array(text.utf8))
  }

  /// The index of the shape of a body.
  private mutating func shape(_ node: Node) throws(DeveloperError) -> Int {
    var arguments: [String: [String]] = [:]
    var blocks: [String: [String]] = [:]
    for (name, member) in Self.sorted(node) {
      if let inner = member["block"] {
        let entry = "\(JSONText.quoted(name)):\(try shape(inner))"
        blocks[Self.nesting(member, inner), default: []].append(entry)
      } else {
        arguments[try Self.kind(member, name), default: []].append(name)
      }
    }
    let members =
      arguments.map { ($0, JSONText.quoted($1.joined(separator: " "))) }
      + blocks.map { ($0, "{\($1.joined(separator: ","))}") }
    let text = members.sorted { $0.0.compareUTF8(to: $1.0) < 0 }
      .map { "\(JSONText.quoted($0)):\($1)" }.joined(separator: ",")
    if let known = indexes[text] { return known }
    indexes[text] = shapes.count
    shapes.append("{\(text)}")
    return shapes.count - 1
  }

  /// How often a block may occur, and whether it may be written as an argument too.
  private static func nesting(_ member: Node, _ inner: Node) -> String {
    let mark = member["required"]?.boolean == true ? "!" : ""
    if let most = member["max"]?.number { return "\(mark)block\(most.text)" }
    if member["nesting"]?.string == "single" { return "\(mark)block1" }
    return mark + (isSurelyBlock(inner) ? "block" : "either")
  }

  /// Whether a body has what only a block can have.
  ///
  /// The reference does not tell blocks from arguments that are lists of objects, which Terraform
  /// lets people write as blocks. The type of such an argument has no upper bound for what is inside.
  private static func isSurelyBlock(_ body: Node) -> Bool {
    body.members.contains { member in
      guard let inner = member.value["block"] else { return false }
      return member.value["max"] != nil || isSurelyBlock(inner)
    }
  }

  /// The kind of an argument: `=` when only the provider sets it, its type otherwise.
  private static func kind(_ member: Node, _ name: String) throws(DeveloperError) -> String {
    if member["computed"]?.boolean == true { return "=" }
    let mark = member["required"]?.boolean == true ? "!" : ""
    if let type = member["type"]?.string { return mark + type }
    guard let type = member["type"], let outer = type[0]?.string, let element = type[1]?.string
    else { throw .reference("the argument '\(name)' has no type") }
    return mark + (element == "string" ? outer : "\(outer) \(element)")
  }

  private static func sorted(_ node: Node) -> [(String, Node)] {
    node.members.map { ($0.key, $0.value) }.sorted { $0.0.compareUTF8(to: $1.0) < 0 }
  }
}
