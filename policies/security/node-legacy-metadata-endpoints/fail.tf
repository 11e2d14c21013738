resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = "ml"
  location = "europe-west4"

  node_config {
    metadata = {
      disable-legacy-endpoints = "false"
    }
  }
}
