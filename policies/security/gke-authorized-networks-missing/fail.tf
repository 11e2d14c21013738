resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  private_cluster_config {
    enable_private_nodes = true
  }
}
