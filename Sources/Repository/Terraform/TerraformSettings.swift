import Diagnostics
import Documents
import Terraform

/// The blocks of a module that are no resources, as policies see them, and their places:
/// `provider.NAME[i]`, `module.NAME[i]` and `terraform[i]`.
struct TerraformSettings: Sendable {
  /// *Shape*: in order of type, name and writing.
  private let groups: [Group]

  private struct Group: Sendable {
    let type: String
    /// *nil when* blocks of the type have no label.
    let name: String?
    var blocks: [EvaluatedBlock]

    /// The way to the list of blocks.
    var path: [PathElement] { [.key(type)] + (name.map { [.key($0)] } ?? []) }
  }

  init(_ blocks: [EvaluatedBlock]) {
    var groups: [Group] = []
    for type in ["module", "provider", "terraform"] {
      let all = blocks.filter { $0.type == type }
      let names = Set(all.compactMap { type == "terraform" ? "" : $0.labels.first })
      for name in names.sorted(by: { $0.compareUTF8(to: $1) < 0 }) {
        groups.append(
          Group(
            type: type, name: type == "terraform" ? nil : name,
            blocks: all.filter { type == "terraform" || $0.labels.first == name }))
      }
    }
    self.groups = groups
  }

  /// Writes the blocks as members of an object; types without a block are left out.
  func write(to writer: inout TerraformJSON) {
    for type in ["module", "provider"] {
      let named = groups.filter { $0.type == type }
      guard !named.isEmpty else { continue }
      writer.member(type) { writer in
        writer.object { writer in
          for group in named {
            writer.member(group.name ?? "") { $0.array(group.blocks) { $0.write($1) } }
          }
        }
      }
    }
    for group in groups where group.name == nil {
      writer.member(group.type) { $0.array(group.blocks) { $0.write($1) } }
    }
  }

  /// Where a path leads to; *nil when* it leads to none of the blocks.
  func place(of path: Documents.Path) -> (range: SourceRange, trail: [Diagnostic.Label])? {
    guard let (block, rest) = block(at: path) else { return nil }
    let found = block.values.place(of: Documents.Path(Array(rest)), in: block.range)
    return found.range == block.range ? (block.header, found.trail) : found
  }

  /// The header of the block around a path; *nil when* it leads to none.
  func header(of path: Documents.Path) -> SourceRange? { block(at: path)?.0.header }

  private func block(at path: Documents.Path) -> (EvaluatedBlock, ArraySlice<PathElement>)? {
    for group in groups where path.elements.starts(with: group.path) {
      let rest = path.elements.dropFirst(group.path.count)
      guard case .index(let index)? = rest.first, group.blocks.indices.contains(index) else {
        continue
      }
      return (group.blocks[index], rest.dropFirst())
    }
    return nil
  }
}
