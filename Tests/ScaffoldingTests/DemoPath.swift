import Catalog
import Diagnostics
import Foundation
import Scaffolding
import Templating
import TestSupport
import Testing

/// The golden path of Fixtures/catalog, loaded for a test.
struct DemoPath {
  var library: GoldenPathLibrary
  let path: GoldenPath
  let facts: TemplateMap

  /// `edits` replaces text in files of the catalogue.
  init(edits: [(path: String, old: String, new: String)] = []) throws {
    var catalog = try Catalog.directory(fixtureURL("catalog").path)
    for edit in edits {
      let file = try #require(catalog.tree[edit.path])
      #expect(file.text.contains(edit.old))
      let text = file.text.replacing(edit.old, with: edit.new)
      let layer = FileManager.default.temporaryDirectory
        .appendingPathComponent("idp-layer-\(UUID().uuidString)")
      let url = layer.appendingPathComponent(edit.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: layer) }
      try Data(text.utf8).write(to: url)
      catalog = try catalog.overlaid(with: .directory(layer.path))
    }
    library = GoldenPathLibrary(catalog)
    let parsed = library.goldenPath("demo")
    #expect(library.sources.texts(of: parsed.diagnostics) == [])
    path = try #require(parsed.value)
    facts = library.facts(of: path).value
  }

  static let answers = ["name=shop", "region=us-central1", "token=s3cret"]

  func given(_ options: [String]) -> GivenAnswers {
    var given = GivenAnswers()
    for option in options { #expect(given.set(option: option).isEmpty) }
    return given
  }

  /// The summaries and details of what is wrong with these options.
  func problems(_ options: [String]) -> [String] {
    let resolved = ParameterResolver.resolve(path, facts: facts, given: given(options))
    return resolved.diagnostics.map { $0.summary + ($0.detail.map { " | \($0)" } ?? "") }
  }

  mutating func generate(_ options: [String] = answers) -> Parsed<FileTree?> {
    let resolved = ParameterResolver.resolve(path, facts: facts, given: given(options))
    guard let parameters = resolved.value else { return Parsed(nil, resolved.diagnostics) }
    return Generator.generate(path, parameters, library: &library)
  }
}
