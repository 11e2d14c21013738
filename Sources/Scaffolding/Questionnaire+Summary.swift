import Diagnostics
import Templating

extension Questionnaire {
  /// Every value that a repository would be made with, for a last look.
  package struct Summary: Sendable {
    /// *Shape*: in the manifest's order, computed values last.
    package let entries: [Entry]
    package let parameters: ResolvedParameters

    /// One parameter with its value.
    package struct Entry: Sendable, Equatable {
      package let parameter: String
      /// The value on one line, or words in place of a secret.
      package let text: String
      package let origin: Origin
      /// Whether it was asked for, so that the answer can be revised.
      package let isAnswered: Bool
    }

    /// Where a value comes from.
    package enum Origin: Sendable, Equatable {
      case given, byDefault, computed
    }
  }

  /// What was answered so far.
  ///
  /// *Shape*: in the order of asking; each text is the value on one line, or words for a secret.
  package var answers: [(parameter: String, text: String)] {
    let context = evaluated().context
    return answered.map { name in
      let isSecret = goldenPath[parameter: name]?.isSecret ?? false
      return (name, isSecret ? Self.secret : (context[name] ?? .null).inlineText)
    }
  }

  private static let secret = "(secret)"

  /// The values as they stand.
  ///
  /// *nil when* something is missing or wrong.
  package func summary() -> Parsed<Summary?> {
    let resolved = ParameterResolver.resolve(goldenPath, facts: facts, given: given)
    guard let parameters = resolved.value else { return Parsed(nil, resolved.diagnostics) }
    var entries: [Summary.Entry] = []
    for parameter in goldenPath.parameters where !parameter.isComputed {
      let secret = parameters.secrets[parameter.name]
      guard let value = parameters.answers[parameter.name] ?? secret else { continue }
      entries.append(
        Summary.Entry(
          parameter: parameter.name, text: secret == nil ? value.inlineText : Self.secret,
          origin: value.isEqual(to: parameter.defaultValue ?? .null) ? .byDefault : .given,
          isAnswered: answered.contains(parameter.name)))
    }
    for parameter in goldenPath.parameters where parameter.isComputed {
      // What its author did not describe is for the templates; what is empty or false says nothing.
      guard parameter.description != nil, let value = parameters.values[parameter.name],
        value.isTrue
      else { continue }
      entries.append(
        Summary.Entry(
          parameter: parameter.name, text: value.inlineText, origin: .computed,
          isAnswered: false))
    }
    return Parsed(Summary(entries: entries, parameters: parameters))
  }
}
