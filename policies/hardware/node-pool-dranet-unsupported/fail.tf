resource "google_container_node_pool" "l4" {
  cluster = "ml"
  version = "1.33.5-gke.1162000"

  node_config {
    machine_type = "g2-standard-96"
  }

  network_config {
    accelerator_network_profile = "auto"

    additional_node_network_configs {
      network    = "gpu"
      subnetwork = "gpu-0"
    }
  }
}
