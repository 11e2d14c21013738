import Documents
import Repository

/// Accelerators that a workload or a step of a pipeline asks its nodes for.
struct Claim {
  /// What a person calls the workload, such as `Deployment/demo`.
  let title: String
  let document: RepositoryDocument
  /// The way to what claims, below the document.
  let path: Documents.Path
  /// The type that is selected; *nil when* the pods leave it open.
  let accelerator: String?
  /// How many accelerators one pod asks for.
  let count: Int
  let pods: Quantity
  /// Whether the pods end by themselves.
  let ends: Bool
  /// Whether the selector asks for machines that may be taken away.
  let wantsSpot: Bool
  /// Whether one accelerator serves several pods.
  let isShared: Bool

  /// The claims of all documents, in their order.
  static func all(in repository: Repository) -> [Claim] {
    let scalings = scalings(in: repository.documents)
    return repository.documents.flatMap { document -> [Claim] in
      switch document.kind {
      case .kubernetes: workloads(document, scalings)
      case .kubeflowPipeline: steps(document, among: repository.documents)
      default: []
      }
    }
  }

  /// What each HorizontalPodAutoscaler scales, and the widest limits that it has anywhere.
  ///
  /// Environments often set the limits in a patch, which is known by the autoscaler's name.
  private static func scalings(in documents: [RepositoryDocument]) -> [String: Quantity] {
    var targets: [String: String] = [:]
    var limits: [String: Quantity] = [:]
    for document in documents where document.root["kind"]?.string == "HorizontalPodAutoscaler" {
      guard let name = document.root["metadata"]?["name"]?.string,
        let spec = document.root["spec"]
      else { continue }
      if let kind = spec["scaleTargetRef"]?["kind"]?.string,
        let target = spec["scaleTargetRef"]?["name"]?.string
      {
        targets[name] = "\(kind)/\(target)"
      }
      guard let most = spec.count("maxReplicas") else { continue }
      let least = spec.count("minReplicas") ?? 1
      let known = limits[name] ?? Quantity(min: least, max: most)
      limits[name] = Quantity(min: min(known.min, least), max: max(known.max, most))
    }
    return limits.reduce(into: [:]) { result, limit in
      if let target = targets[limit.key] { result[target] = limit.value }
    }
  }

  private static func workloads(
    _ document: RepositoryDocument, _ scalings: [String: Quantity]
  ) -> [Claim] {
    guard let identity = document.identity else { return [] }
    let title = identity.kind + "/" + (identity.name ?? "unnamed")
    let groups = PodGroup.groups(
      of: document.root, kind: identity.kind, scaling: scalings[title])
    return groups.compactMap { group in
      guard let devices = group.devices else { return nil }
      return Claim(
        title: group.role.isEmpty ? title : "\(title) \(group.role)", document: document,
        path: [], count: devices.count, pods: group.replicas, ends: group.ends,
        selector: group.selector)
    }
  }

  /// The steps of a compiled pipeline; their selectors are in another document of the file.
  private static func steps(
    _ document: RepositoryDocument, among documents: [RepositoryDocument]
  ) -> [Claim] {
    let pipeline = document.root["pipelineSpec"] ?? document.root
    guard let executors = pipeline["deploymentSpec"]?["executors"] else { return [] }
    return executors.members.compactMap { step in
      guard let asked = step.value["container"]?["resources"]?["accelerator"],
        let count = asked.count("resourceCount") ?? asked.count("count"), count > 0
      else { return nil }
      let selector = documents.lazy.filter { $0.file.index == document.file.index }
        .compactMap { other in
          other.root["platforms"]?["kubernetes"]?["deploymentSpec"]?["executors"]?[step.key]?[
            "nodeSelector"]?["labels"]
        }.first
      let prefix: Documents.Path = document.root["pipelineSpec"] == nil ? [] : ["pipelineSpec"]
      return Claim(
        title: "step \(step.key)", document: document,
        path: prefix.appending("deploymentSpec").appending("executors").appending(step.key),
        count: count, pods: .one, ends: true, selector: selector)
    }
  }

  private init(
    title: String, document: RepositoryDocument, path: Documents.Path, count: Int,
    pods: Quantity, ends: Bool, selector: Node?
  ) {
    self.title = title
    self.document = document
    self.path = path
    self.count = count
    self.pods = pods
    self.ends = ends
    accelerator =
      (selector?["cloud.google.com/gke-accelerator"]
      ?? selector?["cloud.google.com/gke-tpu-accelerator"])?.string
    wantsSpot = ["cloud.google.com/gke-spot", "cloud.google.com/gke-preemptible"].contains {
      selector?[$0]?.text == "true"
    }
    isShared = [
      "cloud.google.com/gke-gpu-partition-size", "cloud.google.com/gke-gpu-sharing-strategy",
    ].contains { selector?[$0] != nil }
  }
}
