import Catalog
import Diagnostics
import Documents
import Templating
import Text

/// A part of golden paths: files, the values they need, and what they add to other components.
package struct Component: Sendable {
  /// The folder's name under `templates`.
  package let id: String
  package let title: String
  package let parameters: [Parameter]
  /// Which files are left out, and when.
  let fileRules: [FileRule]
  /// The lists that other components may add to.
  let accepts: [String]
  /// *Shape*: list name to what is added to it.
  let contributions: [Contribution]
  /// The files to generate.
  ///
  /// *Shape*: relative to `files/`.
  let files: [ComponentFile]
  /// The templates that `include` and `import` read.
  ///
  /// *Shape*: relative to the component's folder.
  let sources: [String: SourceFile]
  package let manifest: SourceFile

  /// Files that are generated only when a condition holds.
  struct FileRule: Sendable {
    let globs: [Glob]
    let when: TemplateExpression
  }

  /// Items for a list of another component.
  struct Contribution: Sendable {
    let list: String
    let items: [Node]
    let range: SourceRange
  }
}

/// A file of a component before rendering.
struct ComponentFile: Sendable {
  /// The path below `files/`, with expressions and without `.jinja`.
  let path: String
  let pathTemplates: [Template]
  let contents: Contents
  let mode: UInt32
  /// The file in the catalogue, for messages.
  let source: SourceFile

  enum Contents: Sendable {
    case template(Template)
    case bytes(FileTree.File)
  }
}

extension Component {
  /// Reads the folder of a component.
  ///
  /// *nil when* its manifest or a template has errors.
  package static func load(
    _ id: String, from catalog: Catalog, _ sources: inout SourceFiles
  ) -> Parsed<Component?> {
    let folder = "templates/\(id)"
    let manifestPath = "\(folder)/component.yaml"
    guard let manifestFile = catalog.tree[manifestPath] else {
      return Parsed(
        nil, [Diagnostic(id: "manifest", summary: "there is no '\(manifestPath)'")])
    }
    let manifest = sources.add(
      path: catalog.displayPath(of: manifestPath), bytes: manifestFile.bytes)
    var reader = ManifestReader(manifest, what: "component")
    guard let root = reader.root(kind: "Component") else { return Parsed(nil, reader.diagnostics) }
    reader.check(
      root,
      knows: ["apiVersion", "kind", "metadata", "parameters", "files", "contributes", "accepts"],
      of: "a component")
    var title = id
    if let metadata = root["metadata"], metadata.kind == .object {
      reader.check(metadata, knows: ["name", "title", "description", "owner"], of: "metadata")
      title = reader.string("title", in: metadata) ?? id
      if let name = reader.string("name", in: metadata, required: true), name != id {
        reader.report("component '\(name)' is in folder '\(id)'", at: metadata["name"]?.range)
      }
    }
    let tree = catalog.tree.subtree(folder)
    let (files, templates) = reader.files(tree, folder, catalog, &sources)
    let component = Component(
      id: id, title: title, parameters: reader.parameters(root["parameters"]),
      fileRules: reader.fileRules(root),
      accepts: reader.strings("accepts", in: root).map(\.text),
      contributions: reader.contributions(root), files: files, sources: templates,
      manifest: manifest)
    return Parsed(reader.diagnostics.isEmpty ? component : nil, reader.diagnostics)
  }
}

extension ManifestReader {
  fileprivate mutating func fileRules(_ root: Node) -> [Component.FileRule] {
    var rules: [Component.FileRule] = []
    for node in elements("files", in: root) {
      check(node, knows: ["path", "paths", "when"], of: "a file rule")
      var patterns = strings("paths", in: node)
      if let path = string("path", in: node) {
        patterns.append((path, node["path"]?.range ?? node.range))
      }
      var globs: [Glob] = []
      for (pattern, range) in patterns {
        do throws(GlobSyntaxError) {
          globs.append(try Glob(pattern, delimiters: ["/"]))
        } catch {
          report("glob is malformed: \(error.message)", at: range)
        }
      }
      guard let when = expression(node["when"]), !patterns.isEmpty else {
        report("a file rule needs 'path' and 'when'", at: node.range)
        continue
      }
      rules.append(Component.FileRule(globs: globs, when: when))
    }
    return rules
  }

  fileprivate mutating func contributions(_ root: Node) -> [Component.Contribution] {
    members("contributes", in: root).compactMap { member in
      guard member.value.kind == .array else {
        report("a contribution must be a list", at: member.value.range)
        return nil
      }
      return Component.Contribution(
        list: member.key, items: Array(member.value.elements), range: member.keyRange)
    }
  }

  /// Every file below `files/`, and the templates that can be included.
  fileprivate mutating func files(
    _ tree: FileTree, _ folder: String, _ catalog: Catalog, _ sources: inout SourceFiles
  ) -> ([ComponentFile], [String: SourceFile]) {
    var files: [ComponentFile] = []
    var templates: [String: SourceFile] = [:]
    for file in tree.files where file.path != "component.yaml" {
      let isTemplate = file.path.hasSuffix(".jinja")
      // The bytes of files that are only copied need not be shown to anybody.
      let source = sources.add(
        path: catalog.displayPath(of: "\(folder)/\(file.path)"),
        bytes: isTemplate ? file.bytes : [])
      if isTemplate { templates[file.path] = source }
      guard file.path.hasPrefix("files/") else { continue }
      var path = String(file.path.dropFirst("files/".count))
      var contents = ComponentFile.Contents.bytes(file)
      if isTemplate {
        path = String(path.dropLast(".jinja".count))
        let parsed = Template.parse(source)
        add(parsed.diagnostics)
        contents = .template(parsed.value)
      }
      let whole = SourceRange(file: source.index, start: 0, end: 0)
      let segments = path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
        let parsed = Template.parse(EmbeddedText(String(segment), in: source, at: whole))
        add(parsed.diagnostics)
        return parsed.value
      }
      files.append(
        ComponentFile(
          path: path, pathTemplates: segments, contents: contents, mode: file.mode, source: source))
    }
    return (files, templates)
  }
}
