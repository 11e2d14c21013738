import Catalog
import Diagnostics
import Platform
import Templating

/// Renders the files of one component.
struct ComponentRenderer {
  private let component: Component
  private let context: TemplateMap
  private let environment: TemplateEnvironment
  private(set) var diagnostics: [Diagnostic] = []

  init(_ component: Component, _ context: TemplateMap) {
    self.component = component
    self.context = context
    let sources = component.sources
    environment = TemplateEnvironment(names: sources.keys.sorted()) { sources[$0] }
  }

  mutating func render() -> [(file: FileTree.File, source: SourceFile)] {
    var out: [(file: FileTree.File, source: SourceFile)] = []
    let skipped = component.fileRules.filter { rule in
      let applies = rule.when.evaluate(context)
      diagnostics += applies.diagnostics
      return !(applies.value?.isTrue ?? false)
    }
    for file in component.files {
      if skipped.contains(where: { rule in rule.globs.contains { $0.matches(file.path) } }) {
        continue
      }
      guard let path = path(of: file) else { continue }
      switch file.contents {
      case .bytes(let source):
        out.append((FileTree.File(path: path, bytes: source.bytes, mode: file.mode), file.source))
      case .template(let template):
        let text = template.render(
          context, environment: environment, syntax: OutputSyntax(path: path))
        diagnostics += text.diagnostics
        out.append(
          (
            FileTree.File(path: path, bytes: Array((text.value ?? "").utf8), mode: file.mode),
            file.source
          ))
      }
    }
    return out
  }

  /// The rendered path.
  ///
  /// *nil when* a segment is empty, which leaves the file out, or is wrong.
  private mutating func path(of file: ComponentFile) -> String? {
    var segments: [String] = []
    for template in file.pathTemplates {
      let rendered = template.render(context, environment: environment, syntax: .none)
      diagnostics += rendered.diagnostics
      guard let segment = rendered.value, !segment.isEmpty else { return nil }
      if let problem = problem(with: segment) {
        diagnostics.append(
          Diagnostic(
            id: "generate", summary: "path '\(file.path)' \(problem)",
            detail: "restrict the parameter to letters, digits and '._-'",
            subject: SourceRange(file: file.source.index, start: 0, end: 0)))
        return nil
      }
      segments.append(segment)
    }
    return segments.joined(separator: "/")
  }

  private func problem(with segment: String) -> String? {
    if segment == "." || segment == ".." { return "has the segment '\(segment)'" }
    if segment.utf8.contains(0x2F) { return "has a segment with a '/' in it" }
    if segment.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return "has a segment with a control character"
    }
    if segment.utf8.count > 255 { return "has a segment of more than 255 bytes" }
    return segment.lowercased() == ".git" ? "would write into '.git'" : nil
  }
}
