resource "google_container_node_pool" "h100" {
  cluster = "ml"

  node_config {
    machine_type = "a3-highgpu-8g"

    confidential_nodes {
      enabled                    = true
      confidential_instance_type = "TDX"
    }
  }
}

resource "google_container_node_pool" "rtx" {
  cluster = "ml"

  node_config {
    machine_type = "g4-standard-48"

    confidential_nodes {
      enabled                    = true
      confidential_instance_type = "TDX"
    }
  }
}
