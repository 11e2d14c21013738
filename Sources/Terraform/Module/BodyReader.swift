import Diagnostics
import Documents
import Text

/// Evaluates the arguments and nested blocks of a body, dynamic blocks included.
struct BodyReader {
  var scope: ModuleScope
  let run: ModuleRun

  /// What Terraform itself reads in a resource block.
  static let resourceArguments: Set<String> = [
    "count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection",
  ]

  init(scope: ModuleScope, run: ModuleRun) {
    self.scope = scope
    self.run = run
  }

  /// An object of the arguments, and of a list of objects for each type of block.
  mutating func read(
    _ body: HCLBody, _ evaluator: inout Evaluator, skipping skipped: Set<String> = []
  ) -> Value {
    var members: [Value.Member] = []
    for attribute in body.attributes where !skipped.contains(attribute.name) {
      members.append(
        Value.Member(
          attribute.name, evaluator.evaluate(attribute.value), keyRange: attribute.nameRange))
    }
    var names: [String] = []
    var blocks: [String: [Value]] = [:]
    var places: [String: SourceRange] = [:]
    // Such as `backend "gcs"`; resources have none.
    var labelled: [String: [Value.Member]] = [:]
    func add(_ name: String, _ values: [Value], _ place: SourceRange) {
      // A dynamic block that makes nothing is as one that is not written.
      if values.isEmpty { return }
      if blocks[name] == nil {
        names.append(name)
        places[name] = place
      }
      blocks[name, default: []] += values
    }
    for block in body.blocks {
      if skipped.contains(block.type) {
        if block.type == "lifecycle" { add("lifecycle", [lifecycle(block)], block.typeRange) }
        continue
      }
      if block.type == "dynamic", let label = block.labels.first {
        add(label.text, dynamic(block, label.text, &evaluator), label.range)
      } else {
        let value = read(block.body, &evaluator).from(Origin(block.headerRange))
        guard let label = block.labels.first else {
          add(block.type, [value], block.typeRange)
          continue
        }
        let known = labelled[block.type] ?? []
        guard !known.contains(where: { $0.key == label.text }) else { continue }
        labelled[block.type] =
          known + [Value.Member(label.text, .tuple([value]), keyRange: label.range)]
        places[block.type] = places[block.type] ?? block.typeRange
      }
    }
    for (name, list) in labelled {
      members.append(Value.Member(name, .object(list), keyRange: places[name]))
    }
    for name in names {
      members.append(
        Value.Member(name, .tuple(blocks[name] ?? []), keyRange: places[name]))
    }
    return .object(members)
  }

  /// The flags of a `lifecycle` block, whose other arguments are references and not values.
  private func lifecycle(_ block: HCLBlock) -> Value {
    let flags = ["prevent_destroy", "create_before_destroy"].compactMap { name -> Value.Member? in
      guard let attribute = block.body.attribute(name),
        case .boolean(let value) = attribute.value.kind
      else { return nil }
      let origin = Origin(attribute.value.range)
      return Value.Member(name, Value.bool(value).from(origin), keyRange: attribute.nameRange)
    }
    return .object(flags, Origin(block.headerRange))
  }

  /// The blocks that a dynamic block makes; one unknown one when their number is unknown.
  private mutating func dynamic(
    _ block: HCLBlock, _ type: String, _ evaluator: inout Evaluator
  ) -> [Value] {
    guard let each = block.body.attribute("for_each") else {
      evaluator.fail(
        "missing required argument",
        "The argument \"for_each\" is required, but no definition was found.",
        at: block.headerRange)
      return []
    }
    guard let content = block.body.blocks("content").first else {
      evaluator.fail(
        "insufficient content blocks", "At least 1 \"content\" blocks are required.",
        at: block.headerRange)
      return []
    }
    let collection = evaluator.evaluate(each.value)
    if collection.isNull || collection.isKnown && !collection.type.isIterable {
      evaluator.fail(
        "invalid dynamic for_each value",
        collection.isNull
          ? "Cannot use a null value in for_each."
          : "Cannot use a \(collection.type.name) value in for_each. An iterable collection is "
            + "required.", at: each.value.range)
      return []
    }
    let origin = Origin(block.headerRange, causes: collection.origin.map { [$0] } ?? [])
    guard collection.isKnown else { return [.unknown(.any, origin: origin)] }
    let name = block.body.attribute("iterator")?.value.keyword ?? type
    return collection.entries.map { key, value in
      scope.iterators.append((name, .object([("key", key), ("value", value)])))
      defer { scope.iterators.removeLast() }
      var inner = Evaluator(
        scope: scope, surroundings: evaluator.surroundings, budget: evaluator.budget)
      let result = read(content.body, &inner)
      evaluator.diagnostics += inner.diagnostics
      return result.from(origin)
    }
  }
}
