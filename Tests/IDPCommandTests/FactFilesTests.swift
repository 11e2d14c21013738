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
    #expect(Set(names.map { "policies/data/\($0)" }) == Set(files.map(\.path)))
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
