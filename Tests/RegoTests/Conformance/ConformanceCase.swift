import Diagnostics
import Documents
import Foundation
import TestSupport

@testable import Rego

/// One case of OPA's public suite.
struct ConformanceCase: Sendable {
  var topic: String
  var note: String
  var modules: [String]
  var query: String
  var data: Value
  var input: Value?
  /// *nil when* an error is wanted.
  var results: Value?
  var errorCode: String?
  var error: String?
  var isStrict: Bool
  /// Whether results are compared without regard to the order of their arrays.
  var sortsBindings: Bool
  var ignoresGeneratedVariables: Bool

  /// *Shape*: by topic and file; *nil when* the suite is not on this machine.
  static func load() throws -> [ConformanceCase]? {
    guard let root = ProjectPaths.conformance?.appendingPathComponent("opa") else { return nil }
    var cases: [ConformanceCase] = []
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "json" }
    for url in paths.sorted(by: { $0.path < $1.path }) {
      let file = SourceFile(index: 0, path: url.path, bytes: Array(try Data(contentsOf: url)))
      guard let document = JSONParser.parse(file).value else { continue }
      let topic = url.deletingLastPathComponent().lastPathComponent
      for node in document.root["cases"]?.elements.map({ $0 }) ?? [] {
        cases.append(ConformanceCase(node, topic: topic))
      }
    }
    return cases
  }

  private init(_ node: Node, topic: String) {
    self.topic = topic
    note = node["note"]?.string ?? topic
    modules = node["modules"]?.elements.compactMap(\.string) ?? []
    query = node["query"]?.string ?? ""
    data = node["data"].map { Value($0) } ?? .object(.empty)
    input = node["input"].map { Value($0) }
    if let term = node["input_term"]?.string { input = ConformanceCase.constant(term) }
    results = node["want_result"].map { Value($0) }
    errorCode = node["want_error_code"]?.string
    error = node["want_error"]?.string
    isStrict = node["strict_error"]?.boolean ?? false
    sortsBindings = node["sort_bindings"]?.boolean ?? false
    ignoresGeneratedVariables = node["ignore_generated_vars"]?.boolean ?? false
  }

  /// The value of a Rego term without variables.
  private static func constant(_ text: String) -> Value? {
    let file = SourceFile(path: "input", text: "x := \(text)")
    guard let body = Parser.parseQuery(file).value,
      let plan = Compiler.compile([], query: body, file: 0).value
    else { return nil }
    let evaluator = Evaluator(plan, base: .object(.empty))
    evaluator.start(input: nil)
    return try? evaluator.querySolutions().first?.first
  }

  // MARK: - Running

  /// What was wrong; *nil when* the case passes.
  func failure() -> String? {
    let outcome = run()
    if let want = errorCode ?? error {
      guard case .failure(let got) = outcome else { return "wanted \(want), got a result" }
      if let errorCode, !got.contains(errorCode) { return "wanted \(errorCode), got \(got)" }
      if let error, !error.isEmpty, !got.contains(error) { return "wanted \(error), got \(got)" }
      return nil
    }
    switch outcome {
    case .failure(let message): return message
    case .success(let got):
      guard let results else { return nil }
      let want = sortsBindings ? results.sorted : results
      let have = sortsBindings ? got.jsonLike.sorted : got.jsonLike
      return want == have ? nil : "wanted \(want.json), got \(have.json)"
    }
  }

  private enum Outcome {
    case success(Value)
    case failure(String)
  }

  private func run() -> Outcome {
    var parsed: [Module] = []
    for (index, text) in modules.enumerated() {
      let file = SourceFile(index: UInt32(index), path: "module-\(index).rego", text: text)
      let result = Parser.parse(file, version: nil)
      guard let module = result.value, !result.diagnostics.contains(where: \.isError) else {
        return .failure(result.diagnostics.map(\.summary).joined(separator: "\n"))
      }
      parsed.append(module)
    }
    let index = UInt32(modules.count)
    let file = SourceFile(index: index, path: "query", text: query)
    guard let body = Parser.parseQuery(file).value else { return .failure("query: \(query)") }
    let compiled = Compiler.compile(parsed, query: body, file: index)
    guard let plan = compiled.value else {
      return .failure(compiled.diagnostics.map(\.summary).joined(separator: "\n"))
    }
    var environment = EvaluationEnvironment()
    environment.readTimeZone = ConformanceCase.readTimeZone
    let evaluator = Evaluator(plan, base: data, isStrict: isStrict, environment: environment)
    evaluator.start(input: input)
    do {
      return .success(bindings(plan.query?.names ?? [], try evaluator.querySolutions()))
    } catch {
      return .failure(located(error))
    }
  }

  private static let readTimeZone: @Sendable (String) -> [UInt8]? = { name in
    FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").map { Array($0) }
  }

  /// The error as OPA prints it: `test-0.rego:4: eval_type_error: …`.
  private func located(_ error: EvaluationError) -> String {
    let text = "\(error.code.rawValue): \(error.message)"
    guard let range = error.range, Int(range.file) < modules.count else { return text }
    let file = SourceFile(index: range.file, path: "", text: modules[Int(range.file)])
    let line = LineTable(file).location(of: range.start).line
    return "test-\(range.file).rego:\(line): \(text)"
  }

  private func bindings(_ names: [String], _ solutions: [[Value]]) -> Value {
    let objects = solutions.map { values in
      Value.object(ObjectValue(zip(names, values).map { (.string($0), $1) }))
    }
    return .array(ArrayValue(sortsBindings ? objects : unique(objects)))
  }

  private func unique(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    for value in values where !result.contains(value) { result.append(value) }
    return result
  }
}

extension Diagnostic {
  var isError: Bool { severity == .error }
}

extension Value {
  /// The bindings with their arrays sorted, for results whose order is free.
  var sorted: Value {
    guard case .array(let bindings) = self else { return self }
    let sorted = bindings.elements.map { binding -> Value in
      guard case .object(let object) = binding else { return binding }
      return .object(
        ObjectValue(
          object.keys.indices.map { i in
            guard case .array(let array) = object.values[i] else {
              return (object.keys[i], object.values[i])
            }
            let elements = array.elements.sorted { $0.compare(to: $1) < 0 }
            return (object.keys[i], .array(ArrayValue(elements)))
          }))
    }
    return .array(ArrayValue(sorted.sorted { $0.compare(to: $1) < 0 }))
  }

  /// The value as its JSON text reads: sets are arrays, all keys are strings.
  var jsonLike: Value {
    switch self {
    case .array(let array): .array(ArrayValue(array.elements.map(\.jsonLike)))
    case .set(let set): .array(ArrayValue(set.elements.map(\.jsonLike)))
    case .object(let object):
      .object(
        ObjectValue(
          object.keys.indices.map { i in
            if case .string = object.keys[i] {
              (object.keys[i], object.values[i].jsonLike)
            } else {
              (.string(object.keys[i].json), object.values[i].jsonLike)
            }
          }))
    default: self
    }
  }
}
