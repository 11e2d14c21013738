import Diagnostics
import Documents
import Foundation
import TestSupport

@testable import Terraform

/// A case of HCL's specification suite: a file, what to extract, and what is expected.
struct SpecCase {
  let name: String
  let input: SourceFile
  private let spec: HCLFile
  private let expectation: HCLFile
  private let inputLines: LineTable

  /// Every case below a folder, sorted by name.
  static func load(_ folder: URL) throws -> [SpecCase] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(".t") }.sorted().map { path in
      let base = folder.appendingPathComponent(String(path.dropLast(2))).path
      func file(_ end: String) throws -> SourceFile {
        let data = try Data(contentsOf: URL(fileURLWithPath: base + end))
        return SourceFile(index: 0, path: path + end, bytes: Array(data))
      }
      return SpecCase(
        name: String(path.dropLast(2)), input: try file(".hcl"), spec: try file(".hcldec"),
        expectation: try file(".t"))
    }
  }

  private init(name: String, input: SourceFile, spec: SourceFile, expectation: SourceFile) {
    self.name = name
    self.input = input
    self.spec = HCLParser.parse(spec).value
    self.expectation = HCLParser.parse(expectation).value
    inputLines = LineTable(input)
  }

  /// Why the case fails; *nil when* it passes.
  func disagreement() -> String? {
    let parsed = HCLParser.parse(input)
    var decoder = SpecDecoder(variables: variables)
    var value: Value?
    if parsed.diagnostics.isEmpty {
      value = spec.body.blocks.first { $0.type != "variables" }
        .map { decoder.decode($0, parsed.value.body) }
    }
    let found = (parsed.diagnostics + decoder.diagnostics).compactMap(\.subject).map(place)
    let wanted = expectation.body.blocks("diagnostics").flatMap { $0.body.blocks("error") }
      .map { "\(position($0, "from"))-\(position($0, "to"))" }
    if found != wanted { return "diagnostics at \(found), expected at \(wanted)" }
    guard wanted.isEmpty, let value else { return nil }
    return disagreement(value)
  }

  private var variables: [String: Value] {
    var evaluator = Evaluator(scope: NoScope())
    let attributes = spec.body.blocks("variables").flatMap(\.body.attributes)
    return Dictionary(
      uniqueKeysWithValues: attributes.map { ($0.name, evaluator.evaluate($0.value)) })
  }

  private func disagreement(_ value: Value) -> String? {
    var evaluator = Evaluator(scope: NoScope())
    var wantedType = ValueType.any
    if let type = expectation.body.attribute("result_type") {
      wantedType = TypeConstraint.read(type.value, &evaluator).type
    }
    guard let result = expectation.body.attribute("result") else {
      return (try? value.converted(to: wantedType)) == nil ? "not a \(wantedType.name)" : nil
    }
    guard let wanted = try? evaluator.evaluate(result.value).converted(to: wantedType),
      let found = try? value.converted(to: wantedType)
    else { return "not a \(wantedType.name): \(value.json)" }
    if !value.type.mayConform(to: wantedType) { return "is a \(value.type), not \(wantedType)" }
    // Numbers are compared as HCL writes them: rounded to 512 bits.
    return found.json == wanted.json ? nil : "\(found.json), expected \(wanted.json)"
  }

  /// `line,column,byte` of both ends, columns counted in grapheme clusters as HCL does.
  private func place(_ range: SourceRange) -> String {
    "\(position(range.start))-\(position(range.end))"
  }

  private func position(_ offset: UInt32) -> String {
    let before = String(decoding: input.bytes[..<Int(offset)], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count),\((lines.last?.count ?? 0) + 1),\(offset)"
  }

  private func position(_ block: HCLBlock, _ name: String) -> String {
    let body = block.body.blocks(name).first?.body
    let numbers = ["line", "column", "byte"].map { key -> String in
      guard case .number(let number)? = body?.attribute(key)?.value.kind else { return "?" }
      return number.text
    }
    return numbers.joined(separator: ",")
  }
}

/// Names that have fixed values.
struct FixedScope: EvaluationScope {
  let variables: [String: Value]

  func resolve(
    _ name: HCLName, _ steps: [HCLStep], for evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)? {
    if let value = variables[name.text] { return (value, 0) }
    evaluator.fail(
      "unknown variable", "There is no variable named \"\(name.text)\".", at: name.range)
    return nil
  }
}
