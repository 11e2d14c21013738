import Diagnostics
import Text

/// A rule that reports findings by its name, as conftest finds them.
package struct ReportingRule: Sendable {
  /// `deny`, `violation` or `warn`, with a suffix such as `_root`.
  package let name: String
  package let range: SourceRange
  /// Why the rule can never report; *nil when* it can.
  package fileprivate(set) var defect: String?

  /// Whether a rule of that name reports.
  ///
  /// *Source*: conftest, `^(deny|violation|warn)(_[a-zA-Z0-9]+)*$`.
  package static func isReporting(_ name: String) -> Bool {
    var parts = name.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard ["deny", "violation", "warn"].contains(parts.removeFirst()) else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
        }
    }
  }
}

extension Module {
  /// The rules that report, each name once, in source order.
  package var reportingRules: [ReportingRule] {
    var found: [ReportingRule] = []
    for rule in rules where ReportingRule.isReporting(rule.head.name) {
      let defect = rule.head.defect ?? rule.body.defect
      guard let index = found.firstIndex(where: { $0.name == rule.head.name }) else {
        found.append(
          ReportingRule(name: rule.head.name, range: rule.head.range, defect: defect))
        continue
      }
      // One body that can report is enough.
      if defect == nil { found[index].defect = nil }
    }
    return found
  }

  /// The annotation of the package; *nil when* it has none.
  package var packageAnnotation: Annotation? {
    annotations.last { $0.scope == .package || $0.scope == .subpackages }
  }

  /// The names `x` of the imports `data.lib.x`.
  package var importedLibraries: [String] {
    imports.compactMap { item in
      let names = item.path.path.compactMap(\.literalString)
      guard case .variable("data") = item.path.head.kind, names.first == "lib", names.count > 1
      else { return nil }
      return names[1]
    }
  }
}

extension Head {
  /// Why a reporting rule of this shape never has results.
  fileprivate var defect: String? {
    switch kind {
    case .partialSet: return key.flatMap(\.messageDefect)
    case .function: return "a function is never called by the linter"
    case .partialObject:
      return version0Defect
    case .complete:
      switch value?.kind {
      case nil: return "its value is `true`, which is no message"
      case .null, .boolean, .number, .string, .object, .objectComprehension, .template:
        return "its value is neither a set nor a list of messages"
      default: return nil
      }
    }
  }

  private var version0Defect: String {
    "`\(name)[…]` defines an object in Rego v1; write `\(name) contains … if`"
  }
}

extension Term {
  /// Why an element of a set is no message; *nil when* it may be one.
  fileprivate var messageDefect: String? {
    switch kind {
    case .null, .boolean, .number, .array, .set, .arrayComprehension, .setComprehension:
      return "its elements are neither strings nor objects with `msg`"
    case .object(let members):
      let keys = members.map(\.key.literalString)
      return keys.contains("msg") || keys.contains(nil)
        ? nil : "its elements are objects without `msg`"
    default: return nil
    }
  }
}

extension Body {
  /// Why the body never holds; *nil when* it may.
  fileprivate var defect: String? {
    let isFalse = contains { expression in
      guard case .term(let term) = expression.kind, case .boolean(let value) = term.kind else {
        return false
      }
      return value == expression.isNegated
    }
    return isFalse ? "its body is never true" : nil
  }
}
