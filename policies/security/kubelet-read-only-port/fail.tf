resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  node_pool_defaults {
    node_config_defaults {
      insecure_kubelet_readonly_port_enabled = "TRUE"
    }
  }
}
