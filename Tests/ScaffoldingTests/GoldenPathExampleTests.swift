import Catalog
import Diagnostics
import Documents
import Foundation
import Scaffolding
import Templating
import TestSupport
import Testing

/// The golden paths of this repository, rendered with their example answers.
@Suite struct GoldenPathExampleTests {
  static let examples: [String] = {
    let folder = ProjectPaths.root.appendingPathComponent("golden-paths/model-service/examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  private func generate(_ example: String) throws -> (FileTree, GoldenPathLibrary) {
    let root = ProjectPaths.root
    var library = GoldenPathLibrary(try Catalog.directory(root.path))
    let parsed = library.goldenPath("model-service")
    #expect(library.sources.texts(of: parsed.diagnostics) == [])
    let path = try #require(parsed.value)
    let facts = library.facts(of: path)
    #expect(facts.diagnostics.isEmpty)
    let url = root.appendingPathComponent("golden-paths/model-service/examples/\(example)")
    let file = library.add(path: example, bytes: Array(try Data(contentsOf: url)))
    var given = GivenAnswers()
    #expect(given.add(file).isEmpty)
    let resolved = ParameterResolver.resolve(path, facts: facts.value, given: given)
    #expect(library.sources.texts(of: resolved.diagnostics) == [])
    let generated = Generator.generate(
      path, try #require(resolved.value), library: &library)
    #expect(library.sources.texts(of: generated.diagnostics) == [])
    return (try #require(generated.value), library)
  }

  @Test(arguments: examples)
  func `an example generates files that parse`(_ example: String) throws {
    let (tree, _) = try generate(example)
    #expect(tree.files.count > 20)
    for file in tree.files {
      let source = SourceFile(index: 0, path: file.path, bytes: file.bytes)
      if file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml") {
        #expect(YAMLParser.parse(source, resolution: .core).diagnostics.isEmpty, "\(file.path)")
      } else if file.path.hasSuffix(".json") || file.path.hasSuffix(".ipynb") {
        #expect(JSONParser.parse(source).diagnostics.isEmpty, "\(file.path)")
      }
    }
  }

  @Test(arguments: examples)
  func `an example generates the same bytes again`(_ example: String) throws {
    let first = try generate(example).0
    #expect(try generate(example).0 == first)
  }
}

extension SourceFiles {
  /// Each diagnostic as `path:line:column: summary (detail)`.
  func texts(of diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let detail = diagnostic.detail.map { " (\($0))" } ?? ""
      guard let range = diagnostic.subject, Int(range.file) < files.count else {
        return diagnostic.summary + detail
      }
      let file = self[range.file]
      let place = LineTable(file).location(of: range.start)
      return "\(file.path):\(place.line):\(place.column): \(diagnostic.summary)\(detail)"
    }
  }
}
