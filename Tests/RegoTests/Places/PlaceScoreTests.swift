import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Rego

/// One labelled policy: a folder of `policy.rego`, a marked `object.yaml` and, where the policy
/// needs them, `lib.rego` and `parameters.yaml`.
///
/// Each marker of the object is where one result of the policy must point.
struct LabelledPolicy {
  let name: String
  let policy: String
  /// *nil when* the policy stands alone.
  let library: String?
  let object: MarkedText
  let parameters: String

  static func all() throws -> [LabelledPolicy] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { name in
      let files = folder.appendingPathComponent(name)
      let library = files.appendingPathComponent("lib.rego")
      let parameters = files.appendingPathComponent("parameters.yaml")
      let hasLibrary = FileManager.default.fileExists(atPath: library.path)
      let hasParameters = FileManager.default.fileExists(atPath: parameters.path)
      return LabelledPolicy(
        name: name, policy: try text(files.appendingPathComponent("policy.rego")),
        library: hasLibrary ? try text(library) : nil,
        object: MarkedText(try text(files.appendingPathComponent("object.yaml"))),
        parameters: hasParameters ? try text(parameters) : "{}\n")
    }
  }

  private static func text(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }

  // MARK: - Running

  /// How well the results of a policy fit its markers.
  struct Outcome {
    var labels = 0
    var exact = 0
    var withoutPlace = 0
    var mistakes: [String] = []
  }

  func run() throws -> Outcome {
    let document = try parse(object.text, path: "\(name)/object.yaml")
    let modules = try [policy, library].compactMap { $0 }.enumerated().map { index, text in
      let file = SourceFile(index: UInt32(index), path: "\(name)/\(index).rego", text: text)
      return try #require(Parser.parse(file, version: nil).value, "\(name) has errors")
    }
    let module = modules[0]
    let compiled = Compiler.compile(modules)
    #expect(compiled.diagnostics.map(\.summary) == [], "\(name)")
    let plan = try #require(compiled.value)
    let rules = try module.reportingRules.map { rule in
      try #require(plan.rule(at: module.packagePath + [rule.name]))
    }
    let evaluator = Evaluator(plan, base: .object([:]), isTracing: true)
    let isReview = rules.contains { plan.readsReview($0) }
    let value = Value(document.root)
    let parameters = Value(try parse(parameters, path: "\(name)/parameters.yaml").root)
    evaluator.start(
      input: isReview ? AdmissionReview.input(object: value, parameters: parameters) : value,
      isReview: isReview)
    let results = try rules.flatMap { try evaluator.results(of: $0) }
    return outcome(results, in: document)
  }

  private func parse(_ text: String, path: String) throws -> Document {
    try #require(YAMLParser.parse(text: text, path: path, resolution: .kubernetes).value.first)
  }

  private func outcome(_ results: [PolicyResult], in document: Document) -> Outcome {
    var outcome = Outcome()
    var missed = object.offsets.values.sorted()
    outcome.labels = missed.count
    var wrong: [(offset: Int?, message: String)] = []
    for result in results {
      let offset = result.place.map { Int(document.range(of: $0).start) }
      if let index = missed.firstIndex(where: { $0 == offset }) {
        missed.remove(at: index)
        outcome.exact += 1
      } else {
        wrong.append((offset, result.message ?? "\(result.value)"))
      }
    }
    outcome.withoutPlace = wrong.count { $0.offset == nil }
    let found = wrong.map { "found \(location($0.offset)) for \"\($0.message)\"" }
    let expected = missed.map { "expected \(location($0))" }
    if !(found + expected).isEmpty {
      outcome.mistakes.append("\(name): " + (expected + found).joined(separator: "; "))
    }
    return outcome
  }

  private func location(_ offset: Int?) -> String {
    guard let offset else { return "no place" }
    let before = String(decoding: Array(object.text.utf8).prefix(offset), as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
  }
}

extension Document {
  /// Where a place of the input stands in the text.
  func range(of place: InputPlace) -> SourceRange {
    let elements = place.path.map { value -> PathElement in
      if case .number(let number) = value { return .index(Int(number.int64 ?? 0)) }
      return .key(value.string ?? "")
    }
    return range(of: Path(elements), part: place.part == .key ? .key : .value)
  }
}

@Suite struct PlaceScoreTests {
  @Test func `at least 95 % of the labelled results are exact and none has no place`() throws {
    var total = LabelledPolicy.Outcome()
    for policy in try LabelledPolicy.all() {
      let outcome = try policy.run()
      total.labels += outcome.labels
      total.exact += outcome.exact
      total.withoutPlace += outcome.withoutPlace
      total.mistakes += outcome.mistakes
    }
    print(
      "places: \(total.exact) of \(total.labels) exact, \(total.withoutPlace) without a place")
    for mistake in total.mistakes { print("  \(mistake)") }
    let list = total.mistakes.joined(separator: "\n")
    #expect(total.exact * 100 >= total.labels * 95, "\(list)")
    #expect(total.withoutPlace == 0, "\(list)")
  }
}
