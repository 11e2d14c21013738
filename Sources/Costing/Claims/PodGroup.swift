import Documents
import Repository

/// Equal pods that an object creates, and how many of them there are.
struct PodGroup {
  let spec: Node
  let replicas: Quantity
  /// Whether the pods end by themselves, so that a month says nothing.
  let ends: Bool
  /// Which of the object's groups it is; empty when there is only one.
  let role: String

  /// The groups of an object; none for other kinds.
  static func groups(of root: Node, kind: String, scaling: Quantity?) -> [PodGroup] {
    guard let spec = root["spec"] else { return [] }
    let template = spec["template"]?["spec"]
    switch kind {
    case "Pod": return group(spec, .one)
    case "Deployment", "ReplicaSet", "Rollout", "StatefulSet":
      return group(template, scaling ?? Quantity(spec.count("replicas") ?? 1))
    case "Job": return group(template, Quantity(spec.count("parallelism") ?? 1), ends: true)
    case "CronJob":
      let job = spec["jobTemplate"]?["spec"]
      return group(
        job?["template"]?["spec"], Quantity(job?.count("parallelism") ?? 1), ends: true)
    case "InferenceService":
      let predictor = spec["predictor"]
      let least = predictor?.count("minReplicas") ?? 1
      return group(
        predictor, Quantity(min: least, max: predictor?.count("maxReplicas") ?? least))
    case "LeaderWorkerSet": return leaderAndWorkers(spec)
    case "RayCluster": return rayGroups(spec, ends: false)
    case "RayService": return rayGroups(spec["rayClusterConfig"], ends: false)
    case "RayJob": return rayGroups(spec["rayClusterSpec"], ends: true)
    case "JAXJob", "MPIJob", "PaddleJob", "PyTorchJob", "TFJob", "XGBoostJob":
      return spec.members.filter { $0.key.hasSuffix("ReplicaSpecs") }.flatMap { roles in
        roles.value.members.flatMap { role in
          group(
            role.value["template"]?["spec"], Quantity(role.value.count("replicas") ?? 1),
            ends: true, role: role.key)
        }
      }
    default: return []
    }
  }

  private static func group(
    _ spec: Node?, _ replicas: Quantity, ends: Bool = false, role: String = ""
  ) -> [PodGroup] {
    spec.map { [PodGroup(spec: $0, replicas: replicas, ends: ends, role: role)] } ?? []
  }

  private static func leaderAndWorkers(_ spec: Node) -> [PodGroup] {
    let template = spec["leaderWorkerTemplate"]
    let groups = spec.count("replicas") ?? 1
    let size = template?.count("size") ?? 1
    let worker = template?["workerTemplate"]?["spec"]
    guard let leader = template?["leaderTemplate"]?["spec"] else {
      return group(worker, Quantity(groups) * size)
    }
    return group(leader, Quantity(groups), role: "leader")
      + group(worker, Quantity(groups) * max(0, size - 1), role: "workers")
  }

  private static func rayGroups(_ cluster: Node?, ends: Bool) -> [PodGroup] {
    let head = group(
      cluster?["headGroupSpec"]?["template"]?["spec"], .one, ends: ends, role: "head")
    var workers: [PodGroup] = []
    if let groups = cluster?["workerGroupSpecs"] {
      for worker in groups.elements {
        let count = worker.count("replicas") ?? 0
        workers += group(
          worker["template"]?["spec"],
          Quantity(
            min: worker.count("minReplicas") ?? count, max: worker.count("maxReplicas") ?? count),
          ends: ends, role: worker["groupName"]?.string ?? "workers")
      }
    }
    return head + workers
  }
}

extension PodGroup {
  /// The devices that one pod holds at once: those of its containers, but for the initial ones.
  ///
  /// *nil when* it asks for none, or a template completes the number.
  var devices: (resource: String, count: Int)? {
    for resource in ["nvidia.com/gpu", "google.com/tpu"] {
      var total = 0
      if let containers = spec["containers"] {
        for container in containers.elements { total += Self.devices(container, resource) }
      }
      if let model = spec["model"] { total += Self.devices(model, resource) }
      if total > 0, total <= 1024 { return (resource, total) }
    }
    return nil
  }

  private static func devices(_ container: Node, _ resource: String) -> Int {
    let resources = container["resources"]
    return resources?["limits"]?.count(resource) ?? resources?["requests"]?.count(resource) ?? 0
  }

  /// The labels that the pods' nodes must have, as far as a selector names them.
  var selector: Node? { spec["nodeSelector"] }
}

extension Node {
  /// A member that is a whole number, which may be written as a text; *nil when* it is none.
  func count(_ key: String) -> Int? {
    guard let text = self[key]?.text, let count = Int(text), (0...Quantity.limit).contains(count)
    else { return nil }
    return count
  }
}
