import Diagnostics

/// A parsed template, ready to render any number of times.
package struct Template: Sendable {
  let body: [Statement]

  /// Reads a whole file; a template with errors holds the parts that could be read.
  package static func parse(_ source: SourceFile) -> Parsed<Template> {
    var lexer = Lexer(source.bytes)
    lexer.lexTemplate()
    var parser = Parser(lexer) { range in
      SourceRange(
        file: source.index, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
    }
    let body = parser.parseTemplate()
    return Parsed(Template(body: body), parser.diagnostics)
  }

  /// Reads text that stands inside another file, such as a message in a manifest.
  package static func parse(_ text: EmbeddedText) -> Parsed<Template> {
    var lexer = Lexer(Array(text.text.utf8))
    lexer.lexTemplate()
    var parser = Parser(lexer, place: text.place)
    let body = parser.parseTemplate()
    return Parsed(Template(body: body), parser.diagnostics)
  }

  /// The text of the template for these values.
  ///
  /// *nil when* there was an error; several errors are reported at once.
  package func render(
    _ context: TemplateMap, environment: TemplateEnvironment = TemplateEnvironment(),
    syntax: OutputSyntax, limits: TemplateLimits = TemplateLimits()
  ) -> Parsed<String?> {
    let renderer = Renderer(environment: environment, limits: limits)
    let fragment = renderer.run(self, context: context)
    guard renderer.diagnostics.isEmpty else { return Parsed(nil, renderer.diagnostics) }
    let (text, diagnostics) = OutputWriter.write(fragment, syntax: syntax)
    return Parsed(diagnostics.isEmpty ? text : nil, diagnostics)
  }
}

/// An expression outside a template, such as a condition in a manifest.
package struct TemplateExpression: Sendable {
  let expression: Expression
  /// The expression as it is written.
  package let text: String

  /// *nil when* the text is not an expression, which is then reported.
  package static func parse(_ text: EmbeddedText) -> Parsed<TemplateExpression?> {
    var lexer = Lexer(Array(text.text.utf8))
    lexer.lexExpression()
    var parser = Parser(lexer, place: text.place)
    let expression = parser.parseWholeExpression()
    return Parsed(
      parser.diagnostics.isEmpty
        ? expression.map { TemplateExpression(expression: $0, text: text.text) } : nil,
      parser.diagnostics)
  }

  /// The value as plain data.
  ///
  /// *nil when* there was an error.
  package func evaluate(
    _ context: TemplateMap, limits: TemplateLimits = TemplateLimits()
  ) -> Parsed<TemplateValue?> {
    let renderer = Renderer(environment: TemplateEnvironment(), limits: limits)
    do throws(RenderFailure) {
      let value = try renderer.evaluate(expression, Scope(context))
      if let data = value.data { return Parsed(data) }
      throw RenderFailure(
        "expression gives \(value.kindPhrase), which is not data", at: expression.range)
    } catch {
      return Parsed(nil, [error.diagnostic])
    }
  }

  /// Where the expression stands.
  package var range: SourceRange { expression.range }

  /// The variables that the expression reads.
  ///
  /// *Shape*: sorted, without repetition.
  package var variables: [String] {
    var names: Set<String> = []
    expression.visit { inner in
      if case .name(let name) = inner.kind { names.insert(name) }
    }
    return names.sorted()
  }
}

/// Text inside another file, with the place it was read from.
package struct EmbeddedText: Sendable {
  package let text: String
  package let range: SourceRange
  private let offset: Int?

  /// `range` is the whole scalar; quotes around equal text are recognised.
  package init(_ text: String, in file: SourceFile, at range: SourceRange) {
    self.text = text
    self.range = range
    let bytes = file.bytes
    let offsets = [Int(range.start), Int(range.start) + 1]
    offset = offsets.first { start in
      let end = start + text.utf8.count
      return end <= min(Int(range.end), bytes.count)
        && bytes[start..<end].elementsEqual(text.utf8)
    }
  }

  func place(_ inner: Range<Int>) -> SourceRange {
    guard let offset else { return range }
    return SourceRange(
      file: range.file, start: UInt32(offset + inner.lowerBound),
      end: UInt32(offset + inner.upperBound))
  }
}

/// The tree of templates that `include` and `import` may read.
package struct TemplateEnvironment: Sendable {
  let names: [String]
  let load: @Sendable (String) -> SourceFile?

  /// `load` is asked only for normalised relative paths; `names` are for suggestions.
  package init(
    names: [String] = [], load: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
  ) {
    self.names = names
    self.load = load
  }
}

/// How much one render may do.
package struct TemplateLimits: Sendable {
  /// Loop iterations and items made by functions, over the whole render.
  package var steps = 1_000_000
  package var outputBytes = 16 << 20
  /// Calls of macros and templates inside each other.
  package var depth = 50

  package init() {}
}

extension Expression {
  /// Calls `body` for this expression and every inner one.
  func visit(_ body: (Expression) -> Void) {
    body(self)
    switch kind {
    case .literal, .name: break
    case .list(let items): items.forEach { $0.visit(body) }
    case .map(let entries):
      for (key, value) in entries {
        key.visit(body)
        value.visit(body)
      }
    case .not(let operand), .negate(let operand), .plus(let operand): operand.visit(body)
    case .and(let left, let right), .or(let left, let right), .binary(let left, _, let right),
      .item(let left, let right):
      left.visit(body)
      right.visit(body)
    case .compare(let left, let parts):
      left.visit(body)
      parts.forEach { $0.right.visit(body) }
    case .conditional(let condition, let then, let other):
      [condition, then, other].forEach { $0?.visit(body) }
    case .attribute(let base, _): base.visit(body)
    case .slice(let base, let from, let to, let step):
      [base, from, to, step].forEach { $0?.visit(body) }
    case .call(let base, let arguments):
      base.visit(body)
      arguments.visit(body)
    case .filter(let base, let call), .test(let base, let call, _):
      base.visit(body)
      call.arguments.visit(body)
    }
  }
}

extension Arguments {
  func visit(_ body: (Expression) -> Void) {
    positional.forEach { $0.visit(body) }
    named.forEach { $0.value.visit(body) }
  }
}

extension Scope {
  convenience init(_ context: TemplateMap) {
    self.init()
    for (key, value) in context.entries { values[key] = value }
  }
}
