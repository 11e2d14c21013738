import Catalog
import Foundation
import Platform
import TestSupport
import Testing

@Suite struct CatalogTests {
  @Test func `every embedded file is the one in the checkout`() throws {
    let embedded = Catalog.embedded().tree
    #expect(!embedded.files.isEmpty)
    let checkout = try readCatalogTree(ProjectPaths.root.path)
    let different = embedded.files.filter { $0 != checkout[$0.path] }.map(\.path)
    #expect(different.isEmpty, "build again after 'swift run idp-dev generate'")
  }

  @Test func `embedded files come in bytewise order`() {
    let paths = Catalog.embedded().tree.files.map(\.path)
    #expect(paths == paths.sorted(by: Path.precedes))
  }

  @Test func `a directory without the catalogue's folders is an error`() throws {
    try withCatalogFolder(["policy/x.rego": ""]) { folder in
      let error = #expect(throws: CatalogError.self) { try Catalog.directory(folder) }
      #expect(error?.message == "'\(folder)' holds no catalogue")
    }
  }

  @Test func `what only the authors' tests need is left out`() throws {
    let files = [
      "policies/a/policy.rego": "p", "policies/a/policy_test.rego": "t", "policies/a/fail.yaml": "",
      "policies/a/fail.snapshot": "s", "README.md": "",
    ]
    try withCatalogFolder(files) { folder in
      let paths = try Catalog.directory(folder).tree.files.map(\.path)
      #expect(paths == ["policies/a/fail.yaml", "policies/a/policy.rego"])
    }
  }

  @Test func `the executable bit is kept, other bits are not`() throws {
    try withCatalogFolder(["templates/a/run": ""]) { folder in
      let path = Path.join(folder, "templates/a/run")
      try FileSystem.setMode(0o700, of: path)
      #expect(try Catalog.directory(folder).tree["templates/a/run"]?.mode == 0o755)
      try FileSystem.setMode(0o600, of: path)
      #expect(try Catalog.directory(folder).tree["templates/a/run"]?.mode == 0o644)
    }
  }

  @Test func `a link out of the folder is an error`() throws {
    try withCatalogFolder(["policies/a": ""]) { folder in
      let path = Path.join(folder, "policies/link")
      try FileSystem.makeLink(path, to: "/etc/passwd")
      #expect(throws: CatalogError.file(.outsideRoot(path: path, root: folder))) {
        try Catalog.directory(folder)
      }
    }
  }
}

@Suite struct OverlayTests {
  @Test func `a file of the overlay replaces the one with its path`() throws {
    let result = try overlay(["policies/a": "1", "policies/b": "1"], ["policies/b": "2"])
    #expect(result.texts == ["policies/a": "1", "policies/b": "2"])
  }

  @Test func `a file of the overlay is added`() throws {
    let result = try overlay(["policies/a": "1"], ["templates/x": "2"])
    #expect(result.texts == ["policies/a": "1", "templates/x": "2"])
  }

  @Test func `a marker removes a file`() throws {
    let result = try overlay(
      ["policies/a": "1", "policies/b": "1"], ["policies/a.remove": ""])
    #expect(result.texts == ["policies/b": "1"])
  }

  @Test func `a marker removes a folder`() throws {
    let result = try overlay(
      ["policies/a/x": "1", "policies/a/y": "1", "policies/ab": "1"], ["policies/a.remove": ""])
    #expect(result.texts == ["policies/ab": "1"])
  }

  @Test func `a marker for what does not exist is an error`() {
    let error = #expect(throws: CatalogError.self) {
      try overlay(["policies/a": "1"], ["policies/b.remove": ""])
    }
    #expect(
      error?.message
        == "'policies/b.remove' removes nothing: there is no 'policies/b' in the catalogue")
  }

  @Test func `a marker beside the file it removes is an error`() {
    let error = #expect(throws: CatalogError.self) {
      try overlay(["policies/a": "1"], ["policies/a": "2", "policies/a.remove": ""])
    }
    #expect(error?.message == "the overlay has both 'policies/a' and 'policies/a.remove'")
  }

  @Test func `a file of the overlay cannot stand where a folder is`() {
    let error = #expect(throws: CatalogError.self) {
      try overlay(["policies/a/x": "1"], ["policies/a": "2"])
    }
    #expect(error?.message == "'policies/a' is a file and the folder of 'policies/a/x'")
  }

  @Test func `facts of the overlay replace the built-in ones whatever their format`() throws {
    try withCatalogFolder(["policies/data/zones.yaml": "gpus: {}"]) { folder in
      let catalog = try Catalog.embedded().overlaid(with: .directory(folder))
      #expect(catalog.facts(named: "zones")?.file.path == "policies/data/zones.yaml")
      #expect(catalog.facts(named: "zones")?.isYAML == true)
      #expect(catalog.facts(named: "tpus")?.isYAML == false)
      #expect(catalog.facts(named: "moons") == nil)
    }
  }

  @Test func `every file knows which layer it comes from`() throws {
    try withCatalogFolder(["policies/a": "1", "policies/b": "1"]) { lower in
      try withCatalogFolder(["policies/b": "2"]) { upper in
        let result = try Catalog.directory(lower).overlaid(with: .directory(upper))
        #expect(result.origin(of: "policies/a") == .directory(lower))
        #expect(result.origin(of: "policies/b") == .directory(upper))
        #expect(result.origin(of: "policies/c") == nil)
        #expect(result.displayPath(of: "policies/b") == "\(upper)/policies/b")
      }
    }
  }

  private func overlay(
    _ lower: [String: String], _ upper: [String: String]
  ) throws -> Catalog {
    try withCatalogFolder(lower) { lower in
      try withCatalogFolder(upper) { upper in
        try Catalog.directory(lower).overlaid(with: .directory(upper))
      }
    }
  }
}

extension Catalog {
  /// *Shape*: path to text.
  fileprivate var texts: [String: String] {
    Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0.text) })
  }
}

/// Runs `body` with a folder that holds these files and is gone afterwards.
private func withCatalogFolder<Value>(
  _ files: [String: String], _ body: (String) throws -> Value
) throws -> Value {
  let folder = try FileSystem.makeTemporaryDirectory()
  defer { FileSystem.removeTemporaryTree(folder) }
  for (path, text) in files {
    let full = Path.join(folder, path)
    try FileSystem.makeDirectories(Path.parent(full))
    try FileSystem.writeAtomically(Array(text.utf8), to: full)
  }
  return try body(folder)
}
