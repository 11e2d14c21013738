import Diagnostics
import Templating

/// Asks for the parameters that are not given, one after the other; it does no input or output.
package struct Questionnaire {
  package let goldenPath: GoldenPath
  let facts: TemplateMap
  /// Everything that is given or answered so far.
  package private(set) var given: GivenAnswers
  private var current: Parameter?

  /// One question, ready to be shown.
  package struct Question: Sendable, Equatable {
    package let parameter: String
    package let text: String
    package let description: String?
    /// The values to choose from; empty when any valid text will do.
    package let choices: [String]
    /// Whether several choices may be given, separated by commas.
    package let allowsMany: Bool
    /// What an empty answer means; *nil when* there must be an answer.
    package let defaultText: String?
    /// Whether the answer must not be shown.
    package let isSecret: Bool
  }

  package init(_ goldenPath: GoldenPath, facts: TemplateMap, given: GivenAnswers) {
    self.goldenPath = goldenPath
    self.facts = facts
    self.given = given
  }

  /// What is wrong with the values that were given before any question.
  package func problemsSoFar() -> [Diagnostic] { evaluated(given).diagnostics }

  /// The next question.
  ///
  /// *nil when* everything is answered.
  package mutating func next() -> Question? {
    var resolver = evaluated(given)
    for parameter in goldenPath.order where given.values[parameter.name] == nil {
      if parameter.isComputed || resolver.isHidden(parameter.name) { continue }
      guard parameter.prompt != nil || parameter.isRequired else { continue }
      current = parameter
      return question(parameter, &resolver)
    }
    current = nil
    return nil
  }

  /// Takes the answer to the last question; what is returned is wrong with it, and it is not kept.
  package mutating func answer(_ text: String) -> [Diagnostic] {
    guard let parameter = current else { return [] }
    var candidate = given
    if text.isEmpty, let value = parameter.defaultValue {
      candidate.set(parameter.name, value: value)
    } else if text.isEmpty, !parameter.isRequired {
      candidate.set(parameter.name, value: .null)
    } else if text.isEmpty, parameter.schema.checks.types != [.string] {
      return [
        Diagnostic(id: "parameter", summary: "'\(parameter.name)' needs a value")
      ]
    } else {
      candidate.set(parameter.name, text: chosen(text, parameter))
    }
    let before = Set(evaluated(given).diagnostics)
    let problems = evaluated(candidate).diagnostics.filter { !before.contains($0) }
    if problems.isEmpty { given = candidate }
    return problems
  }

  private func evaluated(_ given: GivenAnswers) -> ParameterResolver {
    var resolver = ParameterResolver(goldenPath, facts: facts)
    resolver.run(given, usesDefaults: false)
    return resolver
  }

  private func question(
    _ parameter: Parameter, _ resolver: inout ParameterResolver
  ) -> Question {
    let choices = choices(of: parameter, &resolver)
    var fallback = parameter.defaultValue
    // A default that is not possible now would only be refused.
    if !choices.isEmpty, let value = fallback, case .string = value,
      !choices.contains(value.answerText)
    {
      fallback = nil
    }
    return Question(
      parameter: parameter.name, text: parameter.prompt ?? parameter.name,
      description: parameter.description, choices: choices,
      allowsMany: parameter.schema.checks.types == [.array],
      defaultText: fallback?.answerText, isSecret: parameter.isSecret)
  }

  private func choices(
    of parameter: Parameter, _ resolver: inout ParameterResolver
  ) -> [String] {
    if let options = resolver.options(of: parameter) { return options.map(\.answerText) }
    let checks = parameter.schema.checks
    if !checks.values.isEmpty { return checks.values.map(\.answerText) }
    if let items = checks.items, !items.checks.values.isEmpty {
      return items.checks.values.map(\.answerText)
    }
    return checks.types == [.boolean] ? ["true", "false"] : []
  }

  /// The answer with choices that were given by number replaced by their text.
  private func chosen(_ text: String, _ parameter: Parameter) -> String {
    var resolver = evaluated(given)
    let choices = choices(of: parameter, &resolver)
    let pick = { (part: Substring) -> String in
      let part = part.trimmed
      guard !choices.contains(part), let number = Int(part), (1...max(1, choices.count)) ~= number,
        !choices.isEmpty
      else { return part }
      return choices[number - 1]
    }
    if parameter.schema.checks.types == [.boolean] {
      switch text.lowercased() {
      case "y", "yes": return "true"
      case "n", "no": return "false"
      default: break
      }
    }
    guard parameter.schema.checks.types == [.array] else { return pick(text[...]) }
    return text.split(separator: ",").map(pick).joined(separator: ",")
  }
}

extension TemplateValue {
  /// The value as a person types it at a prompt.
  var answerText: String {
    if let text = stringValue { return text }
    if case .list(let items) = self { return items.map(\.answerText).joined(separator: ",") }
    return inlineText
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
