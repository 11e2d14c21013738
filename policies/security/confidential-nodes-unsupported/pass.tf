resource "google_container_node_pool" "h100" {
  cluster = "ml"

  node_config {
    machine_type = "a3-highgpu-1g"
    spot         = true

    confidential_nodes {
      enabled                    = true
      confidential_instance_type = "TDX"
    }
  }
}

resource "google_container_node_pool" "open" {
  cluster = "ml"

  node_config {
    machine_type = "a3-highgpu-8g"

    confidential_nodes {
      enabled = false
    }
  }
}
