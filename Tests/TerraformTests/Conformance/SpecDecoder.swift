import Diagnostics
import Documents

@testable import Terraform

/// Extracts a value from a body as a specification of `hcldec` says, as far as the suite needs it.
struct SpecDecoder {
  private(set) var evaluator: Evaluator

  init(variables: [String: Value]) {
    evaluator = Evaluator(scope: FixedScope(variables: variables))
  }

  var diagnostics: [Diagnostic] { evaluator.diagnostics }

  mutating func decode(_ spec: HCLBlock, _ body: HCLBody) -> Value {
    switch spec.type {
    case "literal":
      return spec.body.attribute("value").map { evaluator.evaluate($0.value) } ?? .null()
    case "attr": return attribute(spec, body)
    case "object": return object(spec, body)
    case "block", "block_list", "block_map": return blocks(spec, body)
    default: return .null()
    }
  }

  private func name(_ spec: HCLBlock) -> String {
    if let label = spec.labels.first { return label.text }
    let attribute = spec.body.attribute("block_type")
    if case .string(let text)? = attribute?.value.kind { return text }
    return ""
  }

  private mutating func attribute(_ spec: HCLBlock, _ body: HCLBody) -> Value {
    let type = spec.body.attribute("type").map { TypeConstraint.read($0.value, &evaluator).type }
    guard let attribute = body.attribute(name(spec)) else { return .null(type ?? .any) }
    let value = evaluator.evaluate(attribute.value)
    do throws(ConversionError) {
      return try value.converted(to: type ?? .any)
    } catch {
      evaluator.fail(
        "incorrect attribute value type", error.message, at: attribute.value.range)
      return .unknown(.any)
    }
  }

  private mutating func object(_ spec: HCLBlock, _ body: HCLBody) -> Value {
    let inner = spec.body.blocks
    let attributes = inner.filter { $0.type == "attr" }.map(name)
    let types = inner.filter { $0.type.hasPrefix("block") }.map(name)
    for attribute in body.attributes where !attributes.contains(attribute.name) {
      evaluator.fail(
        "unsupported argument",
        "An argument named \"\(attribute.name)\" is not expected here.", at: attribute.nameRange)
    }
    for block in body.blocks where !types.contains(block.type) {
      evaluator.fail(
        "unsupported block type", "Blocks of type \"\(block.type)\" are not expected here.",
        at: block.typeRange)
    }
    return .object(inner.map { Value.Member(name($0), decode($0, body)) })
  }

  private mutating func blocks(_ spec: HCLBlock, _ body: HCLBody) -> Value {
    let found = body.blocks(name(spec))
    guard let inner = spec.body.blocks.first else { return .null() }
    let values = found.map { block in (block, decode(inner, block.body)) }
    switch spec.type {
    case "block": return values.first?.1 ?? .null()
    case "block_list": return .list(values.map(\.1), of: .any)
    default:
      let members = values.map { Value.Member($0.0.labels.first?.text ?? "", $0.1) }
      return .map(members, of: .any)
    }
  }
}
