import Documents

/// The labels that a bill of Google Cloud can split a resource by.
enum BillingLabels {
  /// The labels of a resource, those that it gets from its provider or cluster included.
  ///
  /// *nil when* no file decides them.
  /// *Source*: provider google 6, "default_labels", which node pools and Cloud SQL do not take; GKE,
  /// "Creating and managing cluster and node pool labels": nodes get the labels of the cluster.
  static func labels(
    of type: String, _ settings: Settings, cluster: Settings?
  ) -> [String: String]? {
    switch type {
    case "google_container_node_pool":
      let inherited: [String: String]?
      if let cluster {
        inherited = labels(of: "google_container_cluster", cluster, cluster: nil)
      } else {
        // The cluster may be of another repository, with labels of its own.
        inherited = [:]
      }
      return merged(inherited, block("node_config", of: settings), "resource_labels")
    case "google_container_cluster": return merged(defaults(settings), settings, "resource_labels")
    case "google_sql_database_instance":
      return merged([:], block("settings", of: settings), "user_labels")
    default: return merged(defaults(settings), settings, "labels")
    }
  }

  /// The labels that the provider of a resource gives; *nil when* no file decides them.
  private static func defaults(_ settings: Settings) -> [String: String]? {
    guard let provider = settings.surroundings.providerSettings else { return [:] }
    return merged([:], provider, "default_labels")
  }

  /// *nil when* the block is not known.
  private static func block(_ name: String, of settings: Settings) -> Settings? {
    do throws(Unpriced) {
      return try settings.block(name)
    } catch {
      return nil
    }
  }

  private static func merged(
    _ outer: [String: String]?, _ settings: Settings?, _ key: String
  ) -> [String: String]? {
    guard var labels = outer, let settings else { return nil }
    let path = settings.path.appending(key)
    if settings.surroundings.causes(at: path) != nil { return nil }
    if let written = settings.node?[key] {
      for member in written.members { labels[member.key] = member.value.text }
    }
    // A label that is not known is not in the document.
    return settings.surroundings.isAnyBelow(path) ? nil : labels
  }
}
