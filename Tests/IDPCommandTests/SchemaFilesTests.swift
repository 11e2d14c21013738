import Foundation
import TestSupport
import Testing

@testable import IDPCommand

@Suite struct SchemaFilesTests {
  @Test func `the committed schema is that of the reference`() throws {
    guard let folder = ProjectPaths.schemas else {
      print("SKIPPED: the reference about providers is not at IDP_SCHEMAS")
      return
    }
    let reference = folder.appendingPathComponent("google-provider-6.50.0.json").path
    let file = try schemaFile(from: reference)
    let url = ProjectPaths.root.appendingPathComponent(file.path)
    #expect(
      Array(try Data(contentsOf: url)) == file.bytes,
      "\(file.path) is out of date: run 'idp-dev schema \(reference)'")
  }

  @Test func `kinds are grouped and equal shapes are shared`() throws {
    let text = """
      {"provider":"hashicorp/acme","version":"1.2.3","date":"2026-01-02","resources":{
      "acme_b":{"name":{"type":"string","required":true},"zone":{"type":"string"},
      "area":{"type":"string"},"ports":{"type":["list","number"]},"tags":{"type":["set","string"]},
      "link":{"type":"string","computed":true},"log":{"object":{},"nesting":"list","computed":true},
      "timeouts":{"block":{"create":{"type":"string"}},"nesting":"single"},
      "rule":{"block":{"create":{"type":"string"}},"nesting":"set","required":true},
      "disk":{"block":{"key":{"block":{},"nesting":"list","max":1,"required":true}},
      "nesting":"list"}},"acme_a":{"create":{"type":"string"}}}}
      """
    let file = try CompactSchema.make(Array(text.utf8), path: "acme.json")
    #expect(file.path == "policies/schemas/acme.json")
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        {
         "provider":"hashicorp/acme",
         "version":"1.2.3",
         "date":"2026-01-02",
         "types":{
        "acme_a":0,
        "acme_b":3
        },
         "shapes":[
        {"string":"create"},
        {},
        {"!block1":{"key":1}},
        {"!either":{"rule":0},"!string":"name","=":"link log","block":{"disk":2},"block1":{"timeouts":0},"list number":"ports","set":"tags","string":"area zone"}
        ]}

        """)
  }

  @Test(arguments: [
    ("", "'a.json' is no schema: "), ("{}", "'a.json' is no schema: no provider or resources"),
    (
      #"{"provider":"a/b","version":"1","resources":{"x":{"y":{}}}}"#,
      "the argument 'y' has no type"
    ),
  ])
  func `what is no reference is an error`(c: (text: String, message: String)) {
    do throws(DeveloperError) {
      _ = try CompactSchema.make(Array(c.text.utf8), path: "a.json")
      Issue.record("no error")
    } catch {
      #expect(error.message.hasPrefix(c.message))
    }
    #expect(throws: DeveloperError.self) { try schemaFile(from: "/nonexistent") }
  }
}
