resource "google_container_node_pool" "l4" {
  cluster = "ml"

  autoscaling {
    min_node_count = 1
    max_node_count = 4
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}
