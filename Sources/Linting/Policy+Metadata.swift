import Diagnostics
import Rego
import Text

extension Policy {
  /// The policy that a module states; *nil when* no rule of it reports.
  ///
  /// In the catalogue, area and id are the folder's; a user's module states its id in
  /// `custom.id`, or is called by its package.
  static func read(_ module: Module, origin: Origin) -> Parsed<Policy?> {
    let rules = module.reportingRules
    guard !rules.isEmpty else { return Parsed(nil) }
    let metadata = module.packageAnnotation?.value ?? .object([:])
    let custom = metadata["custom"] ?? .object([:])
    let namespace = module.packagePath.joined(separator: ".")
    var diagnostics = rules.compactMap { rule in
      rule.defect.map { neverReports(rule, reason: $0) }
    }
    let severity = severity(custom, module, &diagnostics)
    let (area, id) = identity(origin, custom, namespace)
    let policy = Policy(
      id: id, area: area, title: metadata["title"]?.string ?? id,
      description: metadata["description"]?.string ?? "", severity: severity,
      kinds: custom["kinds"]?.elements?.compactMap(\.string) ?? [],
      scope: custom["scope"]?.string.flatMap { Scope(rawValue: $0) } ?? .document,
      mentions: custom["mentions"]?.elements?.compactMap(\.string) ?? [],
      remediation: custom["remediation"]?.string,
      relatedResources: relatedResources(module.packageAnnotation), origin: origin,
      parameters: parameters(custom["parameters"]), namespace: namespace,
      rules: rules.map(\.name))
    return Parsed(policy, diagnostics)
  }

  private static func neverReports(_ rule: ReportingRule, reason: String) -> Diagnostic {
    Diagnostic(
      id: "policy-never-reports", summary: "rule \"\(rule.name)\" can never report",
      detail: reason, subject: rule.range)
  }

  private static func severity(
    _ custom: Value, _ module: Module, _ diagnostics: inout [Diagnostic]
  ) -> Severity {
    guard let word = custom["severity"]?.string else { return .error }
    if let severity = Severity(word: word) { return severity }
    let near = nearest(to: word, in: Severity.allCases.map(\.word))
    diagnostics.append(
      Diagnostic(
        id: "policy-metadata", summary: "there is no severity \"\(word)\"",
        detail: near.map { "did you mean \"\($0)\"?" } ?? "write note, warning or error",
        subject: module.packageAnnotation?.range))
    return .error
  }

  private static func identity(
    _ origin: Origin, _ custom: Value, _ namespace: String
  ) -> (area: String, id: String) {
    if case .catalogue(let folder) = origin {
      let parts = folder.split(separator: "/").map(String.init)
      if parts.count == 3 { return (parts[1], parts[2]) }
    }
    return (custom["area"]?.string ?? "", custom["id"]?.string ?? namespace)
  }

  private static func relatedResources(_ annotation: Annotation?) -> [RelatedResource] {
    (annotation?.relatedResources ?? []).map {
      RelatedResource(reference: $0.reference, description: $0.description)
    }
  }

  private static func parameters(_ value: Value?) -> [Parameter] {
    guard case .object(let object)? = value else { return [] }
    return object.keys.indices.compactMap { index in
      guard let name = object.keys[index].string else { return nil }
      let schema = object.values[index]
      return Parameter(
        name: name, kind: schema["type"]?.string.flatMap { ParameterKind(rawValue: $0) },
        description: schema["description"]?.string)
    }
  }
}
