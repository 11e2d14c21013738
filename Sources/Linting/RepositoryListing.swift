import Documents
import Rego
import Repository
import Text

/// All documents that a policy of repository scope looks at, as its input.
struct RepositoryListing {
  /// What the policy reads as `input`.
  ///
  /// *Shape*: `{"documents": {kind: [{"address": …, "path": …, "value": …}]}}`; of Terraform with
  /// the `environment` that it was evaluated for, where there is one.
  let input: Value
  /// *Shape*: kind to the indexes of its documents in the repository, in order.
  private let indexes: [String: [Int]]
  private let documents: [RepositoryDocument]
  /// The paths of the input whose values no file decides; *nil when* there are none.
  let unknowns: UnknownPaths?
  /// *Shape*: by index of the paths, what each depends on.
  private let causes: [[String]]

  init(_ repository: Repository, of policy: Policy) {
    documents = repository.documents
    var indexes: [String: [Int]] = [:]
    for (index, document) in documents.enumerated()
    where policy.looksAt(document.kind, document.identity) {
      indexes[document.kind.word, default: []].append(index)
    }
    let kinds = indexes.map { kind, list in
      (
        key: Value.string(kind),
        value: Value.array(
          ArrayValue(list.map { index in RepositoryListing.entry(repository, index) }))
      )
    }
    input = .object(["documents": .object(ObjectValue(kinds))])
    self.indexes = indexes
    var paths: [[Value]] = []
    var causes: [[String]] = []
    var aside: Set<Int> = []
    let kind = DocumentKind.terraform.word
    for (position, index) in (indexes[kind] ?? []).enumerated() {
      let start: [Value] = [
        .string("documents"), .string(kind), .number(Number(position)), .string("value"),
      ]
      for unknown in documents[index].terraform?.unknowns ?? [] {
        if unknown.isAside { aside.insert(paths.count) }
        paths.append(start + unknown.path.values)
        causes.append(unknown.causes)
      }
    }
    unknowns = paths.isEmpty ? nil : UnknownPaths(paths, aside: aside)
    self.causes = causes
  }

  /// What the unknown values that a result rests on depend on, none twice.
  func causes(of result: PolicyResult) -> [String] {
    var found: [String] = []
    for cause in result.unknowns.flatMap({ causes[$0] }) where !found.contains(cause) {
      found.append(cause)
    }
    return found
  }

  private static func entry(_ repository: Repository, _ index: Int) -> Value {
    let document = repository.documents[index]
    var members: [(key: Value, value: Value)] = [
      (.string("address"), .string(document.identity.map { "\($0)" } ?? "")),
      (.string("path"), .string(repository.repositoryPaths[Int(document.file.index)])),
      (.string("value"), Value(document.root)),
    ]
    if let environment = document.terraform?.environment {
      members.append((.string("environment"), .string(environment)))
    }
    return .object(ObjectValue(members))
  }

  /// The document of a result and the place in it; *nil when* the result names no document.
  func place(
    of result: PolicyResult
  ) -> (index: Int, path: Documents.Path, part: PathPart)? {
    if let stated = result.statedPath { return place(at: stated[...], isKey: false) }
    return result.place.flatMap { place(at: $0.path[...], isKey: $0.part == .key) }
  }

  /// The places of `related`, a list of objects with `path` and `msg`.
  func related(_ result: PolicyResult) -> [RawResult.RelatedPlace] {
    (result.value["related"]?.elements ?? []).compactMap { entry in
      guard let path = entry["path"]?.elements,
        let (document, rest, part) = place(at: path[...], isKey: false)
      else { return nil }
      return RawResult.RelatedPlace(
        document: document, path: rest, part: part, text: entry["msg"]?.string ?? "")
    }
  }

  /// The document and the place in it of what a condition read; *nil when* it is in none.
  func place(
    of place: InputPlace
  ) -> (document: Int?, path: Documents.Path, part: PathPart)? {
    // What the listing says of a document beside its value stands in no file.
    guard place.path.count == 3 || place.path.dropFirst(3).first?.string == "value" else {
      return nil
    }
    return self.place(at: place.path[...], isKey: place.part == .key).map {
      ($0.index, $0.path, $0.part)
    }
  }

  private func place(
    at path: ArraySlice<Value>, isKey: Bool
  ) -> (index: Int, path: Documents.Path, part: PathPart)? {
    guard path.count >= 3, path[0].string == "documents", let kind = path[1].string,
      case .number(let number) = path[2], let position = number.int64,
      let list = indexes[kind], list.indices.contains(Int(position))
    else { return nil }
    let index = list[Int(position)]
    let isInside = path.count > 3 && path[3].string == "value"
    guard let rest = Documents.Path(isInside ? path[4...] : []) else { return nil }
    if isKey { return (index, rest, .key) }
    let (existing, part) = documents[index].placed(rest)
    return (index, existing, part)
  }
}

extension Documents.Path {
  /// The path as Rego writes it.
  var values: [Value] {
    elements.map { element in
      switch element {
      case .key(let key): .string(key)
      case .index(let index): .number(Number(index))
      }
    }
  }
}
