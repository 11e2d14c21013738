resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = "ml"
  location = "europe-west4"

  management {
    auto_repair  = true
    auto_upgrade = false
  }
}
