import Diagnostics
import Documents
import Repository
import Text

/// Estimates what the Terraform of a repository costs.
package struct Estimator {
  private let book: PriceBook
  /// The region of workloads that no node pool carries; *nil when* the node pools say it.
  private let region: String?
  private let utilisation: Utilisation
  private let paths: PathStyle

  /// How files and folders are named.
  package enum PathStyle: Sendable {
    /// As the user gave them.
    case shown
    /// Below the repository's root, as policies know them.
    case repository
  }

  package init(
    _ book: PriceBook, region: String? = nil, utilisation: Utilisation = Utilisation(),
    paths: PathStyle = .shown
  ) {
    self.book = book
    self.region = region
    self.utilisation = utilisation
    self.paths = paths
  }

  /// The estimate of every root module in each of its environments.
  ///
  /// With `environment`, that of the variable file of this name alone.
  package func estimate(_ repository: Repository, environment: String? = nil) -> Estimate {
    var lines = LineIndex(repository, paths)
    let documents = repository.documents.filter { document in
      guard let terraform = document.terraform else { return false }
      return environment == nil || terraform.environment == environment
    }
    var estimate = Estimate(modules: documents.map { self.estimate($0, &lines) })
    estimate.claims = claims(repository, documents, &lines)
    return estimate
  }

  /// What workloads and steps of pipelines ask of the nodes of these modules.
  private func claims(
    _ repository: Repository, _ documents: [RepositoryDocument], _ lines: inout LineIndex
  ) -> [ResourceEstimate] {
    let claims = Claim.all(in: repository)
    guard !claims.isEmpty else { return [] }
    let estimator = ClaimEstimator(book: book, pools: documents.flatMap(pools), region: region)
    return claims.map { claim in
      let bill = estimator.bill(for: claim)
      return ResourceEstimate(
        address: claim.title, place: lines.place(of: claim.document.range(of: claim.path)),
        items: bill.items.uniqued, open: bill.open.uniqued)
    }
  }

  private func pools(
    of document: RepositoryDocument
  ) -> [(address: String, pool: Settings, cluster: Settings?)] {
    let all = instances(of: document, Settings.Surroundings(document))
    var clusters = ClusterIndex()
    for instance in all where instance.type == "google_container_cluster" {
      clusters.insert(instance.settings, address: instance.address)
    }
    return all.filter { $0.type == "google_container_node_pool" }.map {
      ($0.address, $0.settings, clusters.cluster(of: $0.settings))
    }
  }

  /// The names of the environments that a repository has.
  ///
  /// *Shape*: sorted, none twice.
  package static func environments(of repository: Repository) -> [String] {
    Set(repository.documents.compactMap { $0.terraform?.environment }).sorted()
  }

  private func estimate(
    _ document: RepositoryDocument, _ lines: inout LineIndex
  ) -> ModuleEstimate {
    let surroundings = Settings.Surroundings(document)
    let all = instances(of: document, surroundings)
    var clusters = ClusterIndex()
    for instance in all where instance.type == "google_container_cluster" {
      clusters.insert(instance.settings, address: instance.address)
    }
    let isPlan = document.terraform?.isPlan == true
    var module = ModuleEstimate(
      folder: isPlan
        ? lines.path(of: document.file) : parent(of: lines.path(of: document.file)),
      environment: document.terraform?.environment, isPlan: isPlan, resources: [],
      otherProviders: 0)
    for instance in all {
      guard ResourceKind.isGoogle(instance.type) else {
        if !instance.type.hasPrefix("terraform_") { module.otherProviders += 1 }
        continue
      }
      if ResourceKind.isFree(instance.type) { continue }
      var bill = Bill(book)
      let share = utilisation.percent(of: instance.address, in: module.environment)
      ResourceKind.add(
        instance.type, instance.settings, clusters: clusters, share: share, to: &bill)
      module.resources.append(
        ResourceEstimate(
          address: instance.address,
          place: lines.place(of: document.range(of: instance.settings.path)),
          path: instance.settings.path,
          labels: BillingLabels.labels(
            of: instance.type, instance.settings, cluster: clusters.cluster(of: instance.settings)),
          items: bill.items, open: bill.open))
    }
    module.resources += uncounted(document)
    module.resources.sort { a, b in
      let first = (a.place?.path ?? "", a.place?.line ?? 0)
      let second = (b.place?.path ?? "", b.place?.line ?? 0)
      return first == second ? a.address.compareUTF8(to: b.address) < 0 : first < second
    }
    return module
  }

  private struct Instance {
    let type: String
    let address: String
    let settings: Settings
  }

  private func instances(
    of document: RepositoryDocument, _ surroundings: Settings.Surroundings
  ) -> [Instance] {
    var result: [Instance] = []
    guard let types = document.root["resource"] else { return [] }
    for type in types.members {
      for name in type.value.members {
        for (index, node) in name.value.elements.enumerated() {
          let path: Documents.Path = [
            .key("resource"), .key(type.key), .key(name.key), .index(index),
          ]
          result.append(
            Instance(
              type: type.key, address: node["_address"]?.string ?? "\(type.key).\(name.key)",
              settings: Settings(node: node, path: path, surroundings: surroundings)))
        }
      }
    }
    return result
  }

  /// Resources that nobody can say the number of.
  private func uncounted(_ document: RepositoryDocument) -> [ResourceEstimate] {
    (document.terraform?.unknowns ?? []).compactMap { unknown in
      let path = unknown.path.elements
      guard path.count == 3, case .key("resource") = path[0], case .key(let type) = path[1],
        case .key(let name) = path[2], ResourceKind.isGoogle(type), !ResourceKind.isFree(type)
      else { return nil }
      return ResourceEstimate(
        address: "\(type).\(name)[*]", place: nil, items: [],
        open: [
          OpenItem(
            what: "instances", unpriced: .depends(on: unknown.causes), price: nil)
        ])
    }
  }

  private func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}

extension Array where Element: Hashable {
  /// Each element once: environments often have equal nodes.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

/// The lines and the paths of a repository's files, each file counted once.
private struct LineIndex {
  private let repository: Repository
  private let paths: Estimator.PathStyle
  private var tables: [UInt32: LineTable] = [:]

  init(_ repository: Repository, _ paths: Estimator.PathStyle) {
    self.repository = repository
    self.paths = paths
  }

  func path(of file: SourceFile) -> String {
    switch paths {
    case .shown: file.path
    case .repository: repository.repositoryPaths[Int(file.index)]
    }
  }

  mutating func place(of range: SourceRange) -> ResourceEstimate.Place {
    let file = repository.sources[range.file]
    let table = tables[range.file] ?? LineTable(file)
    tables[range.file] = table
    return ResourceEstimate.Place(
      path: path(of: file), line: table.location(of: range.start).line)
  }
}
