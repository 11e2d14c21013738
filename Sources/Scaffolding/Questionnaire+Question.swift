import Templating

extension Questionnaire {
  /// One question, ready to be shown.
  package struct Question: Sendable, Equatable {
    package let parameter: String
    package let text: String
    package let description: String?
    /// What a value must be, a phrase each.
    package let constraints: [String]
    /// The values to choose from; empty when any valid text will do.
    package let choices: [String]
    /// Whether several choices may be given.
    package let allowsMany: Bool
    /// What no answer means, an item for each choice; *nil when* there must be an answer.
    package let fallback: [String]?
    /// The answer that was given before a person went back; *nil when* there was none.
    package let earlier: [String]?
    /// Whether the answer must not be shown.
    package let isSecret: Bool

    /// What no answer means, as it is typed; *nil when* there must be an answer.
    package var defaultText: String? { fallback?.joined(separator: ",") }
  }

  func question(_ parameter: Parameter, _ resolver: ParameterResolver) -> Question {
    let choices = choices(of: parameter, resolver).map(\.answerText)
    var fallback = parameter.defaultValue
    // A default that is not possible now would only be refused.
    if !choices.isEmpty, let value = fallback, case .string = value,
      !choices.contains(value.answerText)
    {
      fallback = nil
    }
    return Question(
      parameter: parameter.name, text: (parameter.prompt ?? parameter.name).onLine,
      description: parameter.description?.onLine, constraints: parameter.schema.constraints,
      choices: choices, allowsMany: parameter.schema.checks.types == [.array],
      fallback: fallback?.answerItems, earlier: drafts[parameter.name]?.items(for: parameter),
      isSecret: parameter.isSecret)
  }

  func choices(of parameter: Parameter, _ resolver: ParameterResolver) -> [TemplateValue] {
    var resolver = resolver
    if let options = resolver.options(of: parameter) { return options }
    let checks = parameter.schema.checks
    if !checks.values.isEmpty { return checks.values }
    if let items = checks.items, !items.checks.values.isEmpty { return items.checks.values }
    return checks.types == [.boolean] ? [.bool(true), .bool(false)] : []
  }

  /// A typed line with choices that were given by number replaced by their text.
  func chosen(_ line: String, _ parameter: Parameter, _ choices: [TemplateValue]) -> String {
    let choices = choices.map(\.answerText)
    let pick = { (part: Substring) -> String in
      let part = part.trimmed
      guard !choices.contains(part), let number = Int(part), choices.indices.contains(number - 1)
      else { return part }
      return choices[number - 1]
    }
    if parameter.schema.checks.types == [.boolean] {
      switch line.lowercased() {
      case "y", "yes": return "true"
      case "n", "no": return "false"
      default: break
      }
    }
    guard parameter.schema.checks.types == [.array] else { return pick(line[...]) }
    return line.split(separator: ",").map(pick).joined(separator: ",")
  }
}

extension GivenAnswers.Answer {
  init(_ value: TemplateValue) { self.init(content: .value(value), range: nil) }
  init(text: String) { self.init(content: .text(text), range: nil) }

  /// The answer as a person gives it, an item for each choice.
  fileprivate func items(for parameter: Parameter) -> [String] {
    switch content {
    case .value(let value): return value.answerItems
    case .text(let text):
      guard parameter.schema.checks.types == [.array] else { return [text] }
      return text.split(separator: ",").map(\.trimmed)
    }
  }
}

extension TemplateValue {
  /// The value as a person types it at a prompt.
  var answerText: String {
    if let text = stringValue { return text }
    if case .list(let items) = self { return items.map(\.answerText).joined(separator: ",") }
    return inlineText
  }

  /// The value as a person gives it, an item for each choice.
  fileprivate var answerItems: [String] {
    if case .null = self { return [] }
    if case .list(let items) = self { return items.map(\.answerText) }
    return [answerText]
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
