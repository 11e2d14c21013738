resource "google_container_node_pool" "l4" {
  cluster = "ml"

  upgrade_settings {
    max_surge       = 1
    max_unavailable = 0
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}
