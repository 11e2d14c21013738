import Diagnostics

/// A function that `|` applies to a value.
struct Filter: Sendable {
  let parameters: [String]
  let acceptsMore: Bool
  /// Whether the filter is asked about undefined values too.
  let takesUndefined: Bool
  /// Parameters that positional arguments never fill.
  let onlyNamed: [String]
  let body: Body

  typealias Body =
    @Sendable (Renderer, TemplateValue, CallArguments) throws(RenderFailure) -> TemplateValue

  init(
    _ parameters: [String] = [], onlyNamed: [String] = [], acceptsMore: Bool = false,
    takesUndefined: Bool = false, _ body: @escaping Body
  ) {
    self.parameters = parameters
    self.onlyNamed = onlyNamed
    self.acceptsMore = acceptsMore
    self.takesUndefined = takesUndefined
    self.body = body
  }
}

/// The filters, by name.
enum Filters {
  static let all: [String: Filter] = [texts, lists, numbers, encodings]
    .reduce(into: [:]) { all, group in all.merge(group) { $1 } }

  /// *Shape*: sorted.
  static let names = all.keys.sorted()
}

extension Renderer {
  func apply(
    _ call: FilterCall, to value: TemplateValue, _ scope: Scope
  ) throws(RenderFailure) -> TemplateValue {
    let arguments = try evaluate(call.arguments, scope, at: call.range)
    return try apply(filter: call.name, to: value, arguments)
  }

  func apply(
    filter name: String, to value: TemplateValue, _ arguments: CallArguments
  ) throws(RenderFailure) -> TemplateValue {
    guard let filter = Filters.all[name] else {
      throw RenderFailure(
        "unknown filter '\(name)'", detail: suggestion(for: name, among: Filters.names),
        at: arguments.range)
    }
    var arguments = arguments
    try arguments.bind(
      to: filter.parameters, onlyNamed: filter.onlyNamed, of: "filter '\(name)'",
      acceptsMore: filter.acceptsMore)
    return try filter.body(self, value, arguments)
  }

  /// Follows a path such as `spec.name` or `0`.
  func attribute(
    _ path: TemplateValue, of value: TemplateValue, at range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    let place = Expression(kind: .literal(value), range: range)
    if path.stringValue == nil {
      return try item(
        path, of: value,
        Expression(kind: .item(place, Expression(kind: .literal(path), range: range)), range: range)
      )
    }
    var current = value
    for part in (path.stringValue ?? "").splitUTF8(by: ".") {
      if current.undefined != nil { break }
      let key: TemplateValue = Int64(part).map { .int($0) } ?? .string(part)
      let expression = Expression(
        kind: .item(place, Expression(kind: .literal(key), range: range)), range: range)
      current = try item(key, of: current, expression)
    }
    return current
  }

  /// As `attribute`, but undefined is an error.
  func definedAttribute(
    _ path: TemplateValue, of value: TemplateValue, at range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    let result = try attribute(path, of: value, at: range)
    if let undefined = result.undefined {
      throw RenderFailure(undefined.summary, detail: undefined.detail, at: range)
    }
    return result
  }
}
