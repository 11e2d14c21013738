import Diagnostics
import Documents
import Rego
import Repository
import Text

/// What is wrong with a result, as an error of a computation.
struct ResultProblem: Error {
  let diagnostic: Diagnostic
}

extension ProgramWorker {
  /// A result with its place in a document; `place` is given when it is known already.
  func rawResult(
    _ result: PolicyResult, _ rule: String, _ policy: Policy, in document: RepositoryDocument,
    at place: (Documents.Path, PathPart)? = nil
  ) -> Result<RawResult, ResultProblem> {
    guard let message = result.message else {
      return .failure(ResultProblem(diagnostic: policy.noMessage(result, rule)))
    }
    var raw = RawResult(message: message, severity: rule.reportedSeverity)
    (raw.path, raw.part) = place ?? self.place(of: result, in: document)
    raw.detail = result.value["detail"]?.string
    raw.related = place == nil ? related(result, in: document) : []
    if place == nil {
      raw.reasons = result.conditions.map { condition in
        RawResult.Reason(condition) { read in
          Documents.Path(read.place.path).map { path in
            let (existing, part) = document.placed(path)
            return (nil, existing, read.place.part == .key ? .key : part)
          }
        }
      }
    }
    return .success(raw)
  }

  /// The path that the policy states, else what the trace found.
  private func place(
    of result: PolicyResult, in document: RepositoryDocument
  ) -> (Documents.Path, PathPart) {
    if let path = result.statedPath.flatMap({ Documents.Path($0) }) {
      return document.placed(path)
    }
    guard let place = result.place, let path = Documents.Path(place.path) else {
      return ([], .value)
    }
    return place.part == .key ? (path, .key) : document.placed(path)
  }

  /// The places of `related`, a list of objects with `path` and `msg`.
  private func related(
    _ result: PolicyResult, in document: RepositoryDocument
  ) -> [RawResult.RelatedPlace] {
    (result.value["related"]?.elements ?? []).compactMap { place in
      guard let path = place["path"]?.elements.flatMap({ Documents.Path($0) }) else { return nil }
      let (existing, part) = document.placed(path)
      return RawResult.RelatedPlace(
        path: existing, part: part, text: place["msg"]?.string ?? "")
    }
  }
}

extension RawResult.Reason {
  /// `place` finds the document and the path in it of what was read; what has none is left out.
  init(
    _ held: HeldCondition,
    _ place: (HeldCondition.Read) -> (document: Int?, path: Documents.Path, part: PathPart)?
  ) {
    condition = held.range
    depth = held.depth
    reads = held.reads.compactMap { read in
      place(read).map { document, path, part in
        Read(document: document, path: path, part: part, value: read.value.flatMap(Read.text))
      }
    }
  }
}

extension RawResult.Reason.Read {
  /// *nil when* the value is too long for one line.
  fileprivate static func text(_ value: Value) -> String? {
    let json = value.json
    return json.utf8.count <= 80 ? json : nil
  }
}

extension Policy {
  /// *Shape*: the names below `data`.
  var packagePath: [String] { namespace.split(separator: ".").map(String.init) }

  fileprivate func noMessage(_ result: PolicyResult, _ rule: String) -> Diagnostic {
    Diagnostic(
      id: "policy-no-message", summary: "policy \"\(id)\": a result of \"\(rule)\" has no message",
      detail: "Results are strings, or objects with a string `msg`; found \(result.value).")
  }

  /// A result of repository scope that no document led to.
  func unplaced(_ result: PolicyResult) -> Diagnostic {
    Diagnostic(
      id: "policy-no-place",
      summary: "policy \"\(id)\": \(result.message ?? result.value.description)",
      detail: "The policy looks at the whole repository and names no document: return a `path`.")
  }
}

extension EvaluationError {
  func diagnostic(of policy: Policy) -> Diagnostic {
    Diagnostic(
      id: "policy-evaluation", summary: "policy \"\(policy.id)\": \(code.rawValue): \(message)",
      detail: "The policy gave no answer here; the others did.", subject: range)
  }
}

extension String {
  /// What a rule's name asks for; *nil when* the policy's own severity holds.
  fileprivate var reportedSeverity: Severity? {
    utf8.starts(with: "warn".utf8) ? .warning : nil
  }
}

extension Documents.Path {
  /// *nil when* an element is neither a string nor a whole number.
  init?(_ values: some Sequence<Value>) {
    var elements: [PathElement] = []
    for value in values {
      switch value {
      case .string(let key): elements.append(.key(key))
      case .number(let number):
        guard let index = number.int64 else { return nil }
        elements.append(.index(Int(index)))
      default: return nil
      }
    }
    self.init(elements)
  }
}

extension RepositoryDocument {
  /// A path with its part: one that does not exist names the first missing key below what does.
  func placed(_ path: Documents.Path) -> (Documents.Path, PathPart) {
    var existing: [PathElement] = []
    var node = root
    for element in path.elements {
      guard let next = node.child(element) else {
        if case .key(let key) = element { return (Documents.Path(existing), .missing(key)) }
        return (Documents.Path(existing), .value)
      }
      node = next
      existing.append(element)
    }
    return (path, .value)
  }
}
