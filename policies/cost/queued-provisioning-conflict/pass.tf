resource "google_container_node_pool" "h100" {
  cluster = "ml"

  autoscaling {
    total_min_node_count = 0
    total_max_node_count = 8
  }

  queued_provisioning {
    enabled = true
  }

  node_config {
    machine_type = "a3-highgpu-8g"
  }
}
