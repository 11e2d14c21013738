/// Manifests that benchmarks read: alike in shape, different in names.
enum GeneratedManifest {
  /// One of the kinds that policies look at; most are deployments.
  static func any(_ index: Int) -> String {
    switch index % 10 {
    case 7: job(index)
    case 8: service(index)
    case 9: disruptionBudget(index)
    default: deployment(index, tag: index.isMultiple(of: 50) ? "latest" : "1.2.3")
    }
  }

  /// A deployment of two containers on a GPU node.
  static func deployment(_ index: Int, tag: String) -> String {
    """
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web-\(index)
      labels: {app.kubernetes.io/name: web-\(index), team: ml}
    spec:
      replicas: 2
      selector: {matchLabels: {app.kubernetes.io/name: web-\(index)}}
      template:
        metadata: {labels: {app.kubernetes.io/name: web-\(index)}}
        spec:
          nodeSelector: {cloud.google.com/gke-accelerator: nvidia-l4}
          containers:
            - name: server
              image: registry.example.com/server:\(tag)
              ports: [{containerPort: 8080}]
              resources:
                requests: {cpu: 1}
                limits: {memory: 1Gi, nvidia.com/gpu: 1}
            - name: proxy
              image: registry.example.com/proxy:4.5.6
              resources:
                requests: {cpu: 100m, memory: 128Mi}
                limits: {memory: 128Mi}

    """
  }

  private static func job(_ index: Int) -> String {
    """
    apiVersion: batch/v1
    kind: Job
    metadata: {name: train-\(index), labels: {team: ml}}
    spec:
      backoffLimit: 2
      activeDeadlineSeconds: 3600
      ttlSecondsAfterFinished: 86400
      template:
        spec:
          restartPolicy: Never
          serviceAccountName: trainer
          nodeSelector: {cloud.google.com/gke-accelerator: nvidia-tesla-a100}
          tolerations: [{key: nvidia.com/gpu, operator: Exists, effect: NoSchedule}]
          containers:
            - name: train
              image: registry.example.com/train:3.\(index).0
              args: [--epochs, "10", --out, gs://bucket/model-\(index)]
              env: [{name: MODEL, value: small}, {name: SEED, value: "\(index)"}]
              securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false}
              resources:
                requests: {cpu: 8, memory: 32Gi}
                limits: {memory: 32Gi, nvidia.com/gpu: 2}

    """
  }

  private static func service(_ index: Int) -> String {
    """
    apiVersion: v1
    kind: Service
    metadata: {name: web-\(index), labels: {team: ml}}
    spec:
      selector: {app.kubernetes.io/name: web-\(index)}
      ports: [{name: http, port: 80, targetPort: 8080}]

    """
  }

  private static func disruptionBudget(_ index: Int) -> String {
    """
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: {name: web-\(index), labels: {team: ml}}
    spec:
      minAvailable: 1
      selector: {matchLabels: {app.kubernetes.io/name: web-\(index)}}

    """
  }
}
