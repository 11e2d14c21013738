import Documents
import Text

/// Which types of resources cost something, and how.
enum ResourceKind {
  /// Adds what a resource costs; types that nothing is known about are said to have no price.
  ///
  /// `share` is how much of a node pool runs on average, in per cent.
  static func add(
    _ type: String, _ settings: Settings, clusters: ClusterIndex, share: Int? = nil,
    to bill: inout Bill
  ) {
    switch type {
    case "google_container_node_pool":
      NodePoolCost(pool: settings, cluster: clusters.cluster(of: settings), share: share)
        .add(to: &bill)
    case "google_container_cluster": ClusterCost(cluster: settings).add(to: &bill)
    case "google_compute_instance":
      MachineCost(instance: settings, setup: settings).add(to: &bill)
    case "google_notebooks_instance":
      MachineCost(instance: settings, setup: settings).add(to: &bill)
    case "google_compute_disk": DiskCost(disk: settings, isRegional: false).add(to: &bill)
    case "google_compute_region_disk": DiskCost(disk: settings, isRegional: true).add(to: &bill)
    case "google_sql_database_instance": DatabaseCost(instance: settings).add(to: &bill)
    case "google_storage_bucket": StorageCost(resource: settings).addBucket(to: &bill)
    case "google_artifact_registry_repository":
      StorageCost(resource: settings).addRegistry(to: &bill)
    case "google_bigquery_dataset": StorageCost(resource: settings).addTables(to: &bill)
    case "google_pubsub_topic": StorageCost(resource: settings).addTopic(to: &bill)
    case "google_compute_forwarding_rule", "google_compute_global_forwarding_rule":
      NetworkCost(resource: settings).addForwardingRule(to: &bill)
    case "google_compute_address", "google_compute_global_address":
      NetworkCost(resource: settings).addAddress(to: &bill)
    case "google_compute_router_nat": NetworkCost(resource: settings).addTranslation(to: &bill)
    case "google_compute_vpn_tunnel": NetworkCost(resource: settings).addTunnel(to: &bill)
    case "google_redis_instance": ServiceCost(resource: settings).addRedis(to: &bill)
    case "google_managed_kafka_cluster": ServiceCost(resource: settings).addKafka(to: &bill)
    case "google_vertex_ai_feature_online_store":
      ServiceCost(resource: settings).addFeatureStore(to: &bill)
    case "google_vertex_ai_endpoint":
      bill.add(
        "deployed models",
        without: Unpriced(kind: .use, reason: "depends on the machines that models are deployed to")
      )
    case "google_cloud_run_v2_service", "google_cloud_run_service":
      ServiceCost(resource: settings).addRun(to: &bill)
    case "google_secret_manager_secret_version":
      ServiceCost(resource: settings).addSecretVersion(to: &bill)
    case "google_kms_crypto_key": ServiceCost(resource: settings).addKey(to: &bill)
    default:
      bill.add(type, without: .noPrice("what resources of this type cost is not known"))
    }
  }

  /// Whether resources of a type are Google's at all.
  static func isGoogle(_ type: String) -> Bool { type.hasPrefix("google_") }

  /// Whether resources of a type cost nothing by themselves.
  static func isFree(_ type: String) -> Bool {
    free.contains(type) || type.contains("_iam_") || type.hasSuffix("_iam")
      || freePrefixes.contains { type.hasPrefix($0) }
  }

  private static let freePrefixes = [
    "google_project", "google_service_account", "google_iam_", "google_billing_budget",
    "google_compute_network", "google_compute_subnetwork", "google_compute_firewall",
    "google_compute_backend", "google_compute_url_map",
    "google_compute_target_", "google_compute_health_check", "google_compute_ssl_",
    "google_compute_managed_ssl", "google_compute_resource_policy",
    "google_compute_instance_template", "google_compute_region_backend",
    "google_compute_region_health_check", "google_compute_region_url_map",
    "google_compute_region_target_", "google_organization_policy", "google_org_policy",
    "google_folder", "google_tags_", "google_service_networking", "google_storage_bucket_",
    "google_storage_managed_folder", "google_gke_hub_", "google_essential_contacts",
  ]

  private static let free: Set<String> = [
    "google_sql_database", "google_sql_user", "google_kms_key_ring", "google_pubsub_subscription",
    "google_pubsub_schema", "google_bigquery_table", "google_bigquery_routine",
    "google_secret_manager_secret", "google_managed_kafka_topic", "google_managed_kafka_acl",
    "google_vertex_ai_feature_group", "google_vertex_ai_feature_group_feature",
    "google_vertex_ai_feature_online_store_featureview", "google_compute_attached_disk",
    "google_compute_global_network_endpoint_group", "google_compute_shared_vpc_host_project",
    "google_compute_shared_vpc_service_project", "google_monitoring_alert_policy",
    "google_monitoring_notification_channel", "google_monitoring_dashboard",
    "google_compute_route", "google_compute_router", "google_compute_router_interface",
    "google_compute_router_peer",
    "google_logging_metric", "google_logging_project_sink", "google_logging_project_exclusion",
    "google_binary_authorization_policy", "google_access_context_manager_access_policy",
  ]
}
