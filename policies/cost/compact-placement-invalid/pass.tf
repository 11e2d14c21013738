resource "google_container_node_pool" "h100" {
  cluster        = "ml"
  node_locations = ["us-central1-a"]
  node_count     = 96

  placement_policy {
    type = "COMPACT"
  }

  upgrade_settings {
    strategy        = "SURGE"
    max_surge       = 0
    max_unavailable = 1
  }

  node_config {
    machine_type = "a3-highgpu-8g"
  }
}
