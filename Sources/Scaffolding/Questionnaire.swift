import Diagnostics
import Templating

/// Asks for the parameters that are not given, one after the other; it does no input or output.
package struct Questionnaire {
  package let goldenPath: GoldenPath
  let facts: TemplateMap
  /// Everything that is given or answered so far.
  package private(set) var given: GivenAnswers
  /// *Shape*: the parameters that were answered, in the order of asking.
  package private(set) var answered: [String] = []
  /// Answers that were left by going back; they are offered when their question comes again.
  private(set) var drafts: [String: GivenAnswers.Answer] = [:]
  private var current: Parameter?
  /// What is wrong without an answer to the present question, so that it is not to blame for it.
  private var earlierProblems: Set<Diagnostic> = []
  /// The question that a person went back to; it is asked even if its draft still holds.
  private var returned: String?
  /// Whether drafts that still hold are taken again without asking.
  private var isRevising = false
  /// Whether the present question was chosen by `revise`, so that going back changes nothing.
  private var mayKeepRevised = false

  /// What a person answers to a question.
  package enum Reply: Sendable, Equatable {
    /// The default; without one, no value.
    case fallback
    case text(String)
    /// *Shape*: some of the question's choices.
    case choices([String])
  }

  package init(_ goldenPath: GoldenPath, facts: TemplateMap, given: GivenAnswers) {
    self.goldenPath = goldenPath
    self.facts = facts
    self.given = given
  }

  /// What is wrong with the values that were given before any question.
  package func problemsSoFar() -> [Diagnostic] { evaluated().diagnostics }

  /// The next question.
  ///
  /// *nil when* everything is answered.
  package mutating func next() -> Question? {
    while let (parameter, resolver) = nextParameter() {
      current = parameter
      earlierProblems = Set(resolver.diagnostics)
      if isRevising, parameter.name != returned, let draft = drafts[parameter.name],
        take(draft, for: parameter).isEmpty
      {
        continue
      }
      return question(parameter, resolver)
    }
    current = nil
    isRevising = false
    return nil
  }

  /// What is wrong with an answer to the present question, which is not taken.
  package func problems(with reply: Reply) -> [Diagnostic] {
    guard let parameter = current else { return [] }
    return problems(with: answer(reply, to: parameter), for: parameter)
  }

  /// Takes the answer to the present question; what is returned is wrong with it, and it is not kept.
  package mutating func answer(_ reply: Reply) -> [Diagnostic] {
    guard let parameter = current else { return [] }
    return take(answer(reply, to: parameter), for: parameter)
  }

  /// Takes a line as it was typed: nothing is the default, and choices may be given by number.
  package mutating func answer(line: String) -> [Diagnostic] {
    guard let parameter = current else { return [] }
    let text = chosen(line, parameter, choices(of: parameter, evaluated()))
    return answer(line.isEmpty ? .fallback : .text(text))
  }
}

// MARK: - Going back

extension Questionnaire {
  /// Goes back by one question, whose answer is offered again, as is what is left unfinished.
  ///
  /// Returns false when there is no question before.
  package mutating func back(leaving reply: Reply? = nil) -> Bool {
    if mayKeepRevised {
      mayKeepRevised = false
      returned = nil
      return true
    }
    guard let name = answered.last else { return false }
    if let parameter = current, let reply {
      drafts[parameter.name] = answer(reply, to: parameter)
    }
    leave(from: answered.count - 1)
    returned = name
    return true
  }

  /// Goes back to one question; later answers are asked for again only where they no longer hold.
  package mutating func revise(_ name: String) {
    guard let index = answered.firstIndex(of: name) else { return }
    leave(from: index)
    returned = name
    isRevising = true
    mayKeepRevised = true
  }

  private mutating func leave(from index: Int) {
    for name in answered[index...] {
      drafts[name] = given.values[name]
      given.remove(name)
    }
    answered.removeSubrange(index...)
  }
}

// MARK: - Answers

extension Questionnaire {
  func evaluated() -> ParameterResolver { evaluated(given) }

  private func evaluated(_ given: GivenAnswers) -> ParameterResolver {
    var resolver = ParameterResolver(goldenPath, facts: facts)
    resolver.run(given, usesDefaults: false)
    return resolver
  }

  private func nextParameter() -> (Parameter, ParameterResolver)? {
    let resolver = evaluated()
    let parameter = goldenPath.order.first { parameter in
      given.values[parameter.name] == nil && !parameter.isComputed
        && !resolver.isHidden(parameter.name)
        && (parameter.prompt != nil || parameter.isRequired)
    }
    return parameter.map { ($0, resolver) }
  }

  private func problems(
    with answer: GivenAnswers.Answer?, for parameter: Parameter
  ) -> [Diagnostic] {
    guard let answer else {
      return [Diagnostic(id: "parameter", summary: "'\(parameter.name)' needs a value")]
    }
    var candidate = given
    candidate.set(parameter.name, answer)
    return evaluated(candidate).diagnostics.filter { !earlierProblems.contains($0) }
  }

  private mutating func take(
    _ answer: GivenAnswers.Answer?, for parameter: Parameter
  ) -> [Diagnostic] {
    let problems = problems(with: answer, for: parameter)
    guard problems.isEmpty, let answer else { return problems }
    given.set(parameter.name, answer)
    answered.append(parameter.name)
    drafts[parameter.name] = nil
    if returned == parameter.name { returned = nil }
    mayKeepRevised = false
    return []
  }

  /// The reply as an answer; *nil when* it says nothing and there must be a value.
  private func answer(_ reply: Reply, to parameter: Parameter) -> GivenAnswers.Answer? {
    switch reply {
    case .fallback:
      if let value = parameter.defaultValue { return GivenAnswers.Answer(value) }
      if !parameter.isRequired { return GivenAnswers.Answer(.null) }
      return parameter.schema.checks.types == [.string] ? GivenAnswers.Answer(text: "") : nil
    case .text(let text):
      return GivenAnswers.Answer(text: text)
    case .choices(let texts):
      let possible = choices(of: parameter, evaluated())
      let values = texts.compactMap { text in possible.first { $0.answerText == text } }
      if parameter.schema.checks.types == [.array] { return GivenAnswers.Answer(.list(values)) }
      return values.first.map { GivenAnswers.Answer($0) }
    }
  }
}
