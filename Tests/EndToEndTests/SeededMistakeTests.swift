import Foundation
import TestSupport
import Testing

/// One mistake at a time in a generated service: it is found at its place, and nothing else is.
@Suite struct SeededMistakeTests {
  @Test(arguments: Mistake.all)
  func `a mistake is found, and nothing else`(_ mistake: Mistake) throws {
    let space = try Workspace()
    let made = try space.idp("new", "model-service", "demo", "--set", "name=demo", "--defaults")
    #expect(made.status == 0, "\(made.transcript)")
    let path = "demo/" + mistake.path
    let original = try space.text(path)
    let parts = original.components(separatedBy: mistake.old)
    #expect(parts.count > 1, "the service does not say \(mistake.old)")
    try space.write(
      path, parts[0] + mistake.new + parts.dropFirst().joined(separator: mistake.old))
    let run = try space.idp("lint", "--format", "lines")
    let findings = run.text.split(separator: "\n").filter {
      $0.contains(": error[")
        || $0.contains(": warning[") || $0.contains(": note[")
    }
    let before = parts[0] + mistake.new.components(separatedBy: mistake.marked)[0]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let place = "\(path):\(lines.count):\(lines[lines.count - 1].count + 1)"
    #expect(findings.count == 1, "\(run.text)")
    #expect(findings.first?.hasPrefix("\(place): \(mistake.found): ") == true, "\(run.text)")
  }
}

/// A change that somebody should not make.
struct Mistake: CustomTestStringConvertible, Sendable {
  /// The level and the policy that finds it.
  let found: String
  let path: String
  let old: String
  let new: String
  /// The part of `new` that the finding points to.
  let marked: String

  var testDescription: String { "\(found) \(marked)" }

  init(_ found: String, _ path: String, _ old: String, _ new: String, at marked: String) {
    (self.found, self.path, self.old, self.new, self.marked) = (found, path, old, new, marked)
  }

  static let all = nodePools + googleCloud + language + manifests

  private static let pool = "infra/gpu_node_pool.tf"
  private static let gpu = "type  = \"nvidia-l4\"\n      count = 1\n"

  private static let nodePools = [
    Mistake(
      "error[node-pool-gpu-mismatch]", pool, gpu, "type  = \"nvidia-h100-80gb\"\n      count = 1\n",
      at: "\"nvidia-h100-80gb\""),
    Mistake(
      "error[node-pool-gpu-mismatch]", pool, gpu, "type  = \"nvidia-l40\"\n      count = 1\n",
      at: "\"nvidia-l40\""),
    Mistake(
      "error[node-pool-gpu-mismatch]", pool, gpu, "type  = \"nvidia-l4\"\n      count = 2\n",
      at: "2\n"),
    Mistake(
      "error[node-pool-gpu-division-invalid]", pool, gpu,
      gpu + "      gpu_partition_size = \"1g.5gb\"\n", at: "\"1g.5gb\""),
    Mistake(
      "error[node-pool-gpu-division-invalid]", pool, gpu,
      gpu + "      gpu_sharing_config {\n        gpu_sharing_strategy = \"TIME_SHARING\"\n"
        + "        max_shared_clients_per_gpu = 64\n      }\n", at: "64"),
    Mistake(
      "error[node-pool-disk-unsupported]", pool, "\"pd-balanced\"", "\"pd-standard\"",
      at: "\"pd-standard\""),
    Mistake(
      "warning[node-pool-disk-unsupported]", pool, "disk_size_gb    = 100", "disk_size_gb    = 50",
      at: "50"),
    Mistake(
      "error[node-pool-disk-unsupported]", pool, "    gvnic {",
      "    ephemeral_storage_local_ssd_config {\n      local_ssd_count = 3\n    }\n    gvnic {",
      at: "3\n"),
    Mistake(
      "error[node-pool-zone-outside-region]", pool, "\"europe-west4-c\"", "\"europe-west1-c\"",
      at: "\"europe-west1-c\""),
    Mistake(
      "warning[accelerator-pool-never-empty]", pool, "total_min_node_count = 0",
      "total_min_node_count = 1", at: "1"),
    Mistake(
      "warning[zones-multiply-nodes]", pool,
      "total_min_node_count = 0\n    total_max_node_count = var.max_gpu_nodes",
      "min_node_count = 0\n    max_node_count = 4", at: "4"),
    Mistake(
      "warning[gpu-pool-surge]", pool, "max_surge       = 0", "max_surge       = 1", at: "1"),
    Mistake(
      "error[node-pool-capacity-conflict]", pool, "    gvnic {",
      "    spot = true\n    reservation_affinity {\n      consume_reservation_type = \"ANY_RESERVATION\"\n    }\n    gvnic {",
      at: "\"ANY_RESERVATION\""),
  ]

  private static let googleCloud = [
    Mistake(
      "warning[node-secure-boot-off]", pool, "enable_secure_boot          = true",
      "enable_secure_boot          = false", at: "false"),
    Mistake(
      "warning[node-integrity-monitoring-off]", pool, "enable_integrity_monitoring = true",
      "enable_integrity_monitoring = false", at: "false"),
    Mistake(
      "error[node-metadata-exposed]", pool, "\"GKE_METADATA\"", "\"GCE_METADATA\"",
      at: "\"GCE_METADATA\""),
    Mistake(
      "warning[node-auto-repair-off]", pool, "auto_repair  = true", "auto_repair  = false",
      at: "false"),
    Mistake(
      "warning[node-auto-upgrade-off]", pool, "auto_upgrade = true", "auto_upgrade = false",
      at: "false"),
    Mistake(
      "warning[node-legacy-metadata-endpoints]", pool, "disable-legacy-endpoints = \"true\"",
      "disable-legacy-endpoints = \"false\"", at: "\"false\""),
    Mistake(
      "error[bucket-public]", "infra/main.tf",
      "  for_each = var.publishers\n\n  bucket = google_storage_bucket.models.name\n"
        + "  role   = \"roles/storage.objectUser\"\n  member = each.value",
      "  bucket = google_storage_bucket.models.name\n"
        + "  role   = \"roles/storage.objectUser\"\n  member = \"allUsers\"",
      at: "\"allUsers\""),
    Mistake(
      "note[bucket-public-access-possible]", "infra/main.tf", "\"enforced\"", "\"inherited\"",
      at: "\"inherited\""),
    Mistake(
      "warning[bucket-object-acls]", "infra/main.tf", "uniform_bucket_level_access = true",
      "uniform_bucket_level_access = false", at: "false"),
    Mistake(
      "warning[bucket-unrecoverable]", "infra/main.tf", "2592000", "0", at: "0"),
    Mistake(
      "warning[iam-basic-role]", "infra/main.tf", "\"roles/iam.workloadIdentityUser\"",
      "\"roles/owner\"", at: "\"roles/owner\""),
  ]

  private static let language = [
    Mistake(
      "error[terraform-evaluation]", "infra/main.tf", "location = var.region",
      "location = var.regoin", at: "var.regoin"),
    Mistake(
      "error[terraform-evaluation]", "infra/main.tf", "= local.name\n  }", "= local.nam\n  }",
      at: "local.nam"),
    Mistake(
      "error[terraform-evaluation]", "infra/outputs.tf", "google_storage_bucket.models.name",
      "google_storage_bucket.model.name", at: "google_storage_bucket.model"),
    Mistake(
      "error[terraform-condition]", "infra/environments/prod.tfvars", "\"prod\"", "\"production\"",
      at: "\"production\""),
    Mistake(
      "warning[terraform-evaluation]", "infra/environments/prod.tfvars", "max_gpu_nodes",
      "max_gpu_node", at: "max_gpu_node"),
  ]

  private static let deployment = "deploy/base/deployment.yaml"

  private static let manifests = [
    Mistake(
      "error[gpu-selector-missing]", deployment, "gke-accelerator: nvidia-l4",
      "gke-accelerator: nvidia-l40", at: "nvidia-l40"),
    Mistake("error[runs-as-root]", deployment, "runAsUser: 1000", "runAsUser: 0", at: "0"),
    Mistake(
      "error[host-access]", deployment, "      serviceAccountName:",
      "      hostPID: true\n      serviceAccountName:", at: "true"),
    Mistake(
      "error[secret-in-env]", deployment, "              value: /models",
      "              value: hf_0123456789abcdefghijABCDEFGHIJ0123", at: "hf_"),
    Mistake(
      "error[gpu-request-invalid]", deployment, "nvidia.com/gpu: 1", "nvidia.com/gpu: 2", at: "2"),
    Mistake(
      "error[image-not-pinned]", deployment, "image: nvcr.io/nvidia/tritonserver:26.07-py3@",
      "image: nvcr.io/nvidia/tritonserver:latest #", at: "nvcr.io"),
  ]
}
