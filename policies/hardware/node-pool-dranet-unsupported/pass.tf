resource "google_container_node_pool" "b200" {
  cluster = "ml"
  version = "1.34.1-gke.1829001"

  node_config {
    machine_type = "a4-highgpu-8g"
    spot         = true
  }

  network_config {
    accelerator_network_profile = "auto"
  }
}

resource "google_container_node_pool" "l4" {
  cluster = "ml"
  version = "1.33.5-gke.1162000"

  node_config {
    machine_type = "g2-standard-96"
  }

  network_config {
    enable_private_nodes = true
  }
}
