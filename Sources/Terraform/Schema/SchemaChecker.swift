import Diagnostics
import Documents
import Text

/// Goes through the body of a block beside its shape and the values of all its instances.
struct SchemaChecker {
  private let schema: ProviderSchema
  private let fit: SchemaFit
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Problem> = []

  private struct Problem: Hashable {
    let place: SourceRange
    let summary: String
  }

  /// A body on the way from the resource inwards.
  struct Level {
    /// *Shape*: `google_compute_instance.boot_disk`.
    let name: String
    let shape: SchemaBody
    /// The outer levels, the resource's first.
    let outer: [(name: String, shape: SchemaBody)]

    func inside(_ block: String, _ shape: SchemaBody) -> Level {
      Level(name: "\(name).\(block)", shape: shape, outer: outer + [(name, self.shape)])
    }
  }

  init(_ schema: ProviderSchema, _ fit: SchemaFit) {
    self.schema = schema
    self.fit = fit
  }

  /// Checks a resource; `values` are objects as `BodyReader` gives them, none when there are none.
  mutating func check(
    _ block: HCLBlock, _ shape: SchemaBody, _ name: String, _ values: [Value],
    skipping meta: Set<String>
  ) {
    let level = Level(name: name, shape: shape, outer: [])
    check(
      block.body, level, header: block.headerRange, values, mayBeIncomplete: false, skipping: meta)
  }

  private mutating func check(
    _ body: HCLBody, _ level: Level, header: SourceRange, _ values: [Value],
    mayBeIncomplete: Bool, skipping meta: Set<String> = []
  ) {
    for attribute in body.attributes where !meta.contains(attribute.name) {
      check(attribute, level, values.compactMap { $0[attribute.name] })
    }
    for (type, blocks) in Self.nested(body) where !meta.contains(type) {
      check(blocks, of: type, level, values.map { $0[type]?.elements ?? [] })
    }
    if !mayBeIncomplete { checkRequired(body, level, header, meta) }
  }

  /// The nested blocks by type, in the order of writing, with the type that dynamic ones make.
  private static func nested(_ body: HCLBody) -> [(type: String, blocks: [Nested])] {
    var order: [String] = []
    var groups: [String: [Nested]] = [:]
    for block in body.blocks {
      let nested: Nested
      if block.type == "dynamic", let label = block.labels.first {
        nested = Nested(
          block: block, place: label.range, body: block.body.blocks("content").first?.body)
      } else {
        nested = Nested(block: block, place: block.typeRange, body: block.body)
      }
      let type = block.type == "dynamic" ? block.labels.first?.text ?? "" : block.type
      if groups[type] == nil { order.append(type) }
      groups[type, default: []].append(nested)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private struct Nested {
    let block: HCLBlock
    let place: SourceRange
    /// *nil when* a dynamic block has no content.
    let body: HCLBody?

    var isDynamic: Bool { block.type == "dynamic" }
  }
}

// Arguments.
extension SchemaChecker {
  private mutating func check(_ attribute: HCLAttribute, _ level: Level, _ values: [Value]) {
    let name = attribute.name
    if let argument = level.shape.arguments[name] {
      argument.isReadOnly
        ? checkReadOnly(attribute, level, values)
        : check(attribute, argument, level, values)
      return
    }
    guard let block = level.shape.blocks[name] else {
      reportUnknown("argument", name, level, attribute.nameRange)
      return
    }
    // JSON has no other way to write a block; its arguments have no equals sign.
    guard !block.mayBeArgument, attribute.equalsRange != attribute.nameRange else { return }
    report(
      "\(goQuoted(name)) of \(level.name) is a block, not an argument",
      "Write \(name) { … } without the equals sign.", at: attribute.nameRange)
  }

  private mutating func checkReadOnly(
    _ attribute: HCLAttribute, _ level: Level, _ values: [Value]
  ) {
    guard values.contains(where: { $0.isKnown && !$0.isNull }) else { return }
    reportReadOnly(attribute.name, level, attribute.nameRange)
  }

  private mutating func check(
    _ attribute: HCLAttribute, _ argument: SchemaBody.Argument, _ level: Level, _ values: [Value]
  ) {
    for value in values where value.isKnown {
      if value.isNull {
        // The default of a variable is null where everybody has to give a value.
        guard argument.isRequired, case .null = attribute.value.kind else { continue }
        report(
          "\(goQuoted(attribute.name)) of \(level.name) must not be null",
          "The argument is required.", at: attribute.value.range)
        continue
      }
      guard let type = argument.type else { continue }
      do throws(ConversionError) {
        _ = try value.converted(to: type)
      } catch {
        let part = value.part(error.path)
        let path = error.path.isEmpty ? "" : " at \(error.path.joined())"
        report(
          "\(goQuoted(attribute.name)) of \(level.name) has a wrong type\(path): \(error.message)",
          "Write a value that Terraform can convert.",
          at: part.origin?.range ?? value.origin?.range ?? attribute.value.range,
          related: part.origin?.trail ?? [], isOfType: true)
      }
    }
  }
}

// Blocks.
extension SchemaChecker {
  /// Checks all blocks of a type; `values` has the blocks that each instance makes.
  private mutating func check(
    _ blocks: [Nested], of type: String, _ level: Level, _ values: [[Value]]
  ) {
    guard let block = level.shape.blocks[type] else {
      // The body of `_` is part of the body around it, which nobody uses.
      if type != "_" { checkNoBlock(blocks, type, level) }
      return
    }
    if let most = block.most { checkCount(blocks, type, most, level, values) }
    guard let shape = schema.shape(block.shape) else { return }
    let inner = level.inside(type, shape)
    let made = Dictionary(grouping: values.joined()) { $0.origin?.range }
    for nested in blocks {
      guard let body = nested.body else { continue }
      let own = made[nested.block.headerRange] ?? []
      // A dynamic block that makes nothing is never looked at.
      if nested.isDynamic, own.isEmpty { continue }
      let known = own.filter { $0.members != nil }
      check(
        body, inner, header: nested.place, known,
        mayBeIncomplete: nested.isDynamic && known.isEmpty)
    }
  }

  private mutating func checkNoBlock(_ blocks: [Nested], _ type: String, _ level: Level) {
    for nested in blocks {
      guard let argument = level.shape.arguments[type] else {
        reportUnknown("block", type, level, nested.place)
        continue
      }
      guard !argument.isReadOnly else {
        reportReadOnly(type, level, nested.place)
        continue
      }
      let example = argument.type?.isMapping == true ? "{ … }" : "…"
      report(
        "\(goQuoted(type)) of \(level.name) is an argument, not a block",
        "Write \(type) = \(example) with an equals sign.", at: nested.place)
    }
  }

  private mutating func checkCount(
    _ blocks: [Nested], _ type: String, _ most: Int, _ level: Level, _ values: [[Value]]
  ) {
    let summary =
      "\(level.name) takes at most \(most) block\(most == 1 ? "" : "s") \(goQuoted(type))"
    let written = blocks.filter { !$0.isDynamic }
    if written.count > most {
      report(
        summary, "There are \(written.count).", at: written[most].place,
        related: [Diagnostic.Label(written[0].place, "the first is here")])
      return
    }
    for made in values where made.count > most && made.allSatisfy(\.isKnown) {
      let place = (blocks.last { $0.isDynamic } ?? blocks.last)?.place
      guard let place else { continue }
      report(summary, "The dynamic block makes more of them.", at: place)
    }
  }

  private mutating func checkRequired(
    _ body: HCLBody, _ level: Level, _ header: SourceRange, _ meta: Set<String>
  ) {
    let arguments = level.shape.arguments.filter { $0.value.isRequired }.keys
    let blocks = level.shape.blocks.filter { $0.value.isRequired }.keys
    guard !arguments.isEmpty || !blocks.isEmpty, body.blocks("_").isEmpty else { return }
    var written = Set(body.attributes.map(\.name)).union(meta)
    for block in body.blocks {
      written.insert(block.type)
      if block.type == "dynamic", let label = block.labels.first { written.insert(label.text) }
    }
    for name in arguments.sorted() where !written.contains(name) {
      report(
        "\(level.name) needs the argument \(goQuoted(name))", "It is required.", at: header)
    }
    for name in blocks.sorted() where !written.contains(name) {
      report("\(level.name) needs a block \(goQuoted(name))", "It is required.", at: header)
    }
  }
}

// What is said.
extension SchemaChecker {
  private mutating func reportReadOnly(_ name: String, _ level: Level, _ place: SourceRange) {
    report(
      "\(goQuoted(name)) of \(level.name) cannot be set",
      "The provider decides it; remove the argument.", at: place)
  }

  private mutating func reportUnknown(
    _ what: String, _ name: String, _ level: Level, _ place: SourceRange
  ) {
    let help =
      if let other = otherPlace(of: name, level) {
        "It belongs into \(other)."
      } else if let near = nearest(to: name, in: level.shape.names) {
        "Did you mean \(goQuoted(near))?"
      } else {
        "Version \(schema.version) of \(schema.provider) does not know it."
      }
    report("\(level.name) has no \(what) \(goQuoted(name))", help, at: place)
  }

  /// The level inside or around this one that knows a name; *nil when* there is none.
  private func otherPlace(of name: String, _ level: Level) -> String? {
    func knows(_ shape: SchemaBody) -> Bool {
      shape.arguments[name].map { !$0.isReadOnly } ?? (shape.blocks[name] != nil)
    }
    for (block, nested) in level.shape.blocks.sorted(by: { $0.key < $1.key }) {
      if let shape = schema.shape(nested.shape), knows(shape) { return "\(level.name).\(block)" }
    }
    return level.outer.last { knows($0.shape) }?.name
  }

  private mutating func report(
    _ summary: String, _ detail: String, at place: SourceRange,
    related: [Diagnostic.Label] = [], isOfType: Bool = false
  ) {
    guard fit == .all || isOfType else { return }
    guard seen.insert(Problem(place: place, summary: summary)).inserted else { return }
    diagnostics.append(
      Diagnostic(
        id: SchemaCheck.id, summary: summary, detail: detail, subject: place, related: related))
  }
}

extension Value {
  /// The part at the end of a conversion error's path, or the last one on the way to it.
  fileprivate func part(_ path: [String]) -> Value {
    var value = self
    for step in path {
      if let elements = value.elements {
        guard let index = Int(step.dropFirst().dropLast()), elements.indices.contains(index) else {
          return value
        }
        value = elements[index]
      } else if let member = value.members?.first(where: {
        step == ".\($0.key)" || step == "[\(goQuoted($0.key))]"
      }) {
        value = member.value
      }
    }
    return value
  }
}
