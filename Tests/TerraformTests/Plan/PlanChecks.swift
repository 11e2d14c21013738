import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Terraform

/// Reads plans of fixtures or texts.
struct PlanChecks {
  let document: Document
  let plan: PlannedModule
  let diagnostics: [Diagnostic]

  init(fixture: String) throws {
    try self.init(String(contentsOf: fixtureURL(fixture), encoding: .utf8))
  }

  init(_ text: String) throws {
    document = try #require(JSONParser.parse(text: text, path: "plan.json").value)
    let parsed = PlanReader.read(document)
    plan = parsed.value
    diagnostics = parsed.diagnostics
  }

  /// A plan of one resource that is made anew.
  ///
  /// Texts are JSON: its values, what is unknown of them, what is set, and what was before.
  init(
    type: String = "x_y", values: String, unknown: String = "{}", expressions: String?,
    before: String = "null"
  ) throws {
    let resource = #""address":"\#(type).a","mode":"managed","type":"\#(type)","name":"a""#
    let configuration =
      expressions.map {
        #","configuration":{"root_module":{"resources":[{\#(resource),"expressions":\#($0)}]}}"#
      } ?? ""
    try self.init(
      #"{"format_version":"1.2","terraform_version":"1.11.4","#
        + #""planned_values":{"root_module":{"resources":[{\#(resource),"values":\#(values)}]}},"#
        + #""resource_changes":[{\#(resource),"change":{"before":\#(before),"#
        + #""after_unknown":\#(unknown)}}]\#(configuration)}"#)
  }

  private var instances: [ResourceInstance] {
    plan.module?.resources.flatMap(\.instances) ?? []
  }

  /// Every instance as `address values`, unknown parts as `?`, without the unknown `lifecycle`.
  var shown: [String] {
    instances.map { instance in
      let members = instance.values.members?.filter { $0.key != "lifecycle" } ?? []
      return "\(instance.address) \(ModuleChecks.show(.object(members)))"
    }
  }

  func instance(_ address: String) -> ResourceInstance? {
    instances.first { $0.address == address }
  }

  /// What each unknown part of an instance waits for.
  func unknown(_ address: String) -> [String] {
    instance(address)?.values.unknownParts.map {
      "\($0.path): \($0.causes.joined(separator: ", "))"
    }
      ?? []
  }

  func text(_ range: SourceRange?) -> String { range.map(document.file.text) ?? "none" }

  /// Every diagnostic as `severity: summary | what stands there`.
  var problems: [String] {
    diagnostics.map { "\($0.severity.word): \($0.summary) | \(text($0.subject).prefix(20))" }
  }
}
