import Diagnostics
import Documents
import Terraform
import Text

/// An evaluated root module as policies see it, and the way back from its paths to its files.
///
/// The shape is conftest's for HCL, with values instead of expressions: `resource.TYPE.NAME[i]`
/// and `data.TYPE.NAME[i]`, an instance each, those of child modules included, and the blocks
/// `provider.NAME[i]`, `module.NAME[i]` and `terraform[i]`. Beside what is configured an instance has
/// `_address`, and `_index_key` and `_module_address` where they exist.
package final class TerraformDocument: Sendable {
  /// The files that the module was read from.
  ///
  /// *Shape*: file indexes, ascending.
  package let files: [UInt32]
  /// The name of the variable file; *nil when* only those count that Terraform reads itself.
  package let environment: String?
  /// Whether it was read from a plan, so that places are in that file.
  package let isPlan: Bool
  /// The values that no file decides; they are absent from the document, null inside of lists.
  package let unknowns: [Unknown]
  /// The document as JSON.
  let json: String
  /// *Shape*: by mode, type and name, the place in the list by index.
  private let instances: [Key: [Instance]]
  private let settings: TerraformSettings

  package struct Unknown: Sendable {
    package let path: Documents.Path
    /// What it depends on, such as `var.region`; empty when nothing has a name.
    package let causes: [String]
    /// Whether the source of the document has no word for it: who looks at what is around it does
    /// not wait for it.
    package var isAside = false
  }

  /// The indexes of the unknown values that matter only to who asks for them.
  package var asideUnknowns: Set<Int> { Set(unknowns.indices.filter { unknowns[$0].isAside }) }

  private struct Key: Hashable, Sendable {
    let mode: String
    let type: String
    let name: String
  }

  private struct Instance: Sendable {
    let header: SourceRange
    let block: SourceRange
    let value: ResourceInstance
  }

  init(
    _ module: EvaluatedModule, files: [UInt32], environment: String?, isPlan: Bool = false
  ) {
    self.files = files
    self.environment = environment
    self.isPlan = isPlan
    var instances: [Key: [Instance]] = [:]
    var order: [Key] = []
    var unknowns: [Unknown] = []
    for resource in module.resources {
      let mode = resource.mode == .managed ? "resource" : resource.mode.rawValue
      let key = Key(mode: mode, type: resource.type, name: resource.name)
      if instances[key] == nil { order.append(key) }
      for instance in resource.instances {
        // Whether there is such an instance at all, nobody can say.
        if let index = instance.indexKey, !index.isKnown {
          let path: Documents.Path = [.key(mode), .key(resource.type), .key(resource.name)]
          unknowns.append(Unknown(path: path, causes: index.origin?.unknowns ?? []))
          continue
        }
        instances[key, default: []].append(
          Instance(header: resource.header, block: resource.range, value: instance))
      }
    }
    let settings = TerraformSettings(module.settings)
    var writer = TerraformJSON()
    writer.unknowns = unknowns
    writer.object { writer in
      for mode in ["data", "resource"] {
        writer.member(mode) { writer in
          TerraformDocument.write(
            order.filter { $0.mode == mode && instances[$0] != nil }, instances, to: &writer)
        }
      }
      settings.write(to: &writer)
    }
    json = writer.text
    self.unknowns = writer.unknowns.map { unknown in
      var unknown = unknown
      unknown.isAside =
        isPlan && unknown.path.elements.count == 5 && unknown.path.elements[4] == "lifecycle"
      return unknown
    }
    self.instances = instances
    self.settings = settings
  }

  private static func write(
    _ keys: [Key], _ instances: [Key: [Instance]], to writer: inout TerraformJSON
  ) {
    let types = Dictionary(grouping: keys, by: \.type)
    writer.object { writer in
      for (type, keys) in types.sorted(by: { $0.key.compareUTF8(to: $1.key) < 0 }) {
        writer.member(type) { writer in
          writer.object { writer in
            for key in keys.sorted(by: { $0.name.compareUTF8(to: $1.name) < 0 }) {
              writer.member(key.name) { writer in
                writer.array(instances[key] ?? []) { writer, instance in
                  writer.write(instance.value)
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: - Places

  /// Where a finding about a path is shown, and the way to where the value was written.
  package func place(of path: Documents.Path) -> (range: SourceRange, trail: [Diagnostic.Label])? {
    guard let (instance, rest) = instance(at: path) else { return settings.place(of: path) }
    let path = Documents.Path(Array(rest))
    let found = instance.value.values.place(of: path, in: instance.block)
    return found.range == instance.block ? (instance.header, found.trail) : found
  }

  /// The block around a path; *nil when* the path leads to none.
  package func header(of path: Documents.Path) -> SourceRange? {
    instance(at: path)?.0.header ?? settings.header(of: path)
  }

  /// The address of the resource at a path; *nil when* the path leads to none.
  package func identity(of path: Documents.Path) -> ResourceIdentity? {
    guard let (instance, _) = instance(at: path),
      case .key(let type)? = path.elements.dropFirst().first
    else { return nil }
    return ResourceIdentity(
      apiVersion: ResourceIdentity.terraform, kind: type, name: instance.value.address)
  }

  private func instance(at path: Documents.Path) -> (Instance, ArraySlice<PathElement>)? {
    guard path.elements.count >= 4, case .key(let mode) = path.elements[0],
      case .key(let type) = path.elements[1], case .key(let name) = path.elements[2],
      case .index(let index) = path.elements[3],
      let list = instances[Key(mode: mode, type: type, name: name)], list.indices.contains(index)
    else { return nil }
    return (list[index], path.elements[4...])
  }
}
