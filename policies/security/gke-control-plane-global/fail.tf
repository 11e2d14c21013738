resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = true
    master_global_access_config {
      enabled = true
    }
  }
}
