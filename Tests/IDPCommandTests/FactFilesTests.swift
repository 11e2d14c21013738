import Foundation
import TestSupport
import Testing

@testable import IDPCommand

@Suite struct FactFilesTests {
  @Test func `the committed facts are those of the reference`() throws {
    guard let folder = ProjectPaths.hardware else {
      print("SKIPPED: the reference about hardware is not at IDP_HARDWARE")
      return
    }
    let files = try factFiles(from: folder.path)
    for file in files {
      let url = ProjectPaths.root.appendingPathComponent(file.path)
      #expect(
        Array(try Data(contentsOf: url)) == file.bytes,
        "\(file.path) is out of date: run 'idp-dev facts \(folder.path)'")
    }
    let data = ProjectPaths.root.appendingPathComponent("policies/data")
    let names = try FileManager.default.contentsOfDirectory(atPath: data.path)
    let byHand = FactTopic.keptByHand.map { "policies/data/\($0).json" }
    #expect(Set(names.map { "policies/data/\($0)" }) == Set(files.map(\.path) + byHand))
  }

  @Test func `each language model has a name of its own, and its layers are whole`() throws {
    let url = ProjectPaths.root.appendingPathComponent("policies/data/models.json")
    let facts = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    let about = try #require(facts?["about"] as? [String: Any])
    let sources = try #require(about["sources"] as? [String: Any])
    #expect(sources["LITGPT"] != nil)
    let models = try #require(facts?["models"] as? [String: [String: Any]])
    let names = models.values.flatMap { $0["names"] as? [String] ?? [] }.map { $0.lowercased() }
    #expect(names.count > models.count)
    #expect(Set(names).count == names.count)
    let cache: Set = ["head_dim", "kv_heads", "kv_layers", "layers"]
    for (key, model) in models {
      #expect((model["parameters"] as? Int ?? 0) > 400_000_000, "\(key)")
      #expect(sources[model["source"] as? String ?? "LITGPT"] != nil, "\(key)")
      let known = cache.intersection(model.keys)
      #expect(known.isEmpty || known == cache, "\(key)")
      #expect((model["kv_layers"] as? Int ?? 0) <= (model["layers"] as? Int ?? 0), "\(key)")
      // The members that policies read, so that a slip of the pen is no silent miss.
      let others = ["bytes", "max_tokens", "names", "parameters", "rounded", "source"]
      let members = cache.union(others)
      #expect(members.isSuperset(of: model.keys), "\(key)")
    }
  }

  @Test func `a folder without the reference is an error`() {
    #expect(throws: DeveloperError.self) { try factFiles(from: "/nonexistent") }
  }

  @Test func `the head of a file names its sources with their dates`() {
    let sources = referenceSources(in: [
      "# Where things are listed.",
      "#  [API] owner/name@dac31281 tools/a.csv (2026-02-28) and",
      "#        tools/b.csv (2026-08-10) -> the regions.",
      "# A listing is not capacity.",
      "#      This is no source.",
      "# SKY-v8-2026     = other/catalogue, copied by hand",
      "# count           = accelerators on the VM",
    ]).map { "\($0.0): \($0.1.json)" }
    #expect(
      sources == [
        #"API: {"date":"2026-02-28","gives":"the regions.","#
          + #""origin":"owner/name@dac31281 tools/a.csv (2026-02-28) and tools/b.csv (2026-08-10)"}"#,
        #"SKY-v8-2026: {"origin":"other/catalogue, copied by hand"}"#,
      ])
  }
}
