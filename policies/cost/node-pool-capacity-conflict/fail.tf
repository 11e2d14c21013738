resource "google_container_node_pool" "l4" {
  cluster    = "ml"
  node_count = 2

  autoscaling {
    min_node_count = 0
    max_node_count = 4
  }

  queued_provisioning {
    enabled = true
  }

  node_config {
    machine_type = "g2-standard-4"
    spot         = true
  }
}

resource "google_container_node_pool" "b200" {
  cluster = "ml"

  node_config {
    machine_type = "a4-highgpu-8g"
  }
}
