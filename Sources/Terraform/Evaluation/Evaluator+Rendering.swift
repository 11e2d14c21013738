import Diagnostics
import Documents
import Text

/// The names of a template file or string: only what the call gives it.
private struct TemplateScope: EvaluationScope {
  let variables: Value

  func resolve(
    _ name: HCLName, _ steps: [HCLStep], for evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)? {
    if let value = variables[name.text] { return (value, 0) }
    if !variables.isKnown { return (.unknown(.any, origin: variables.origin), 0) }
    evaluator.fail(
      "invalid function argument",
      "Invalid value for \"vars\" parameter: vars map does not contain key \(goQuoted(name.text)), "
        + "referenced at this place.", at: name.range)
    return nil
  }
}

// `templatefile` and `templatestring`.
extension Evaluator {
  private static let renderingDepth = 64

  mutating func render(_ name: String, _ call: HCLCall, _ whole: HCLExpression) -> Value {
    guard call.arguments.count == 2 else {
      fail(
        call.arguments.count < 2 ? "not enough function arguments" : "too many function arguments",
        "Function \(goQuoted(name)) expects 2 argument(s).", at: call.closeParenthesis,
        context: whole.range)
      return .invalid
    }
    let before = diagnostics.count
    let first = evaluate(call.arguments[0])
    let variables = evaluate(call.arguments[1])
    if diagnostics.count > before { return .invalid }
    guard let text = first.fitted(to: .string), !first.isNull else {
      failRendering("string required", call.arguments[0], whole)
      return .invalid
    }
    guard variables.type.isMapping || variables.type == .any, !variables.isNull else {
      failRendering(
        "invalid vars value: must be a map", call.arguments[1], whole)
      return .invalid
    }
    guard let given = text.string else { return .unknown(.any, origin: first.origin) }
    guard let file = source(name, given, first, call, whole) else {
      return diagnostics.count > before ? .invalid : .unknown(.any, origin: outside(given))
    }
    return render(file, variables, call, whole)
  }

  private mutating func failRendering(
    _ reason: String, _ place: HCLExpression, _ whole: HCLExpression
  ) {
    fail("error in function call", "\(reason).", at: place.startRange, context: whole.range)
  }

  /// The template; *nil when* the file is missing or may not be read.
  private mutating func source(
    _ name: String, _ given: String, _ value: Value, _ call: HCLCall, _ whole: HCLExpression
  ) -> HCLTemplateSource? {
    if name == "templatestring" {
      return .text(given, at: call.arguments[0].range)
    }
    switch surroundings.file(given) {
    case .found(let file): return .file(file)
    case .missing:
      if value.isFromDataSource { return nil }
      failRendering(missingFile(given).message, call.arguments[0], whole)
      return nil
    case .outside: return nil
    }
  }

  private mutating func render(
    _ source: HCLTemplateSource, _ variables: Value, _ call: HCLCall, _ whole: HCLExpression
  ) -> Value {
    guard renderings < Self.renderingDepth else {
      failRendering(
        "templates include one another more than 64 levels deep", call.arguments[0], whole)
      return .invalid
    }
    let parsed = source.parse()
    guard parsed.diagnostics.isEmpty else {
      diagnostics += parsed.diagnostics
      return .invalid
    }
    var inner = Evaluator(
      scope: TemplateScope(variables: variables), surroundings: surroundings,
      renderings: renderings + 1, budget: budget)
    let value = inner.evaluate(parsed.value)
    diagnostics += inner.diagnostics
    return value
  }
}

/// Where a template's text is.
private enum HCLTemplateSource {
  case file(SourceFile)
  /// Text that an expression gave, which has no place but the expression's.
  case text(String, at: SourceRange)

  func parse() -> Parsed<HCLExpression> {
    switch self {
    case .file(let file): HCLParser.parseTemplate(file)
    case .text(let text, let range): HCLParser.parseTemplate(text: text, at: range)
    }
  }
}
