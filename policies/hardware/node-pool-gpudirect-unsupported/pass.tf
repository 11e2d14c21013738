resource "google_container_node_pool" "h200" {
  cluster = "ml"

  node_config {
    machine_type = "a3-ultragpu-8g"
    image_type   = "COS_CONTAINERD"
    spot         = true
  }

  network_config {
    additional_node_network_configs {
      network    = "gpu-rdma"
      subnetwork = "gpu-rdma-0"
    }
  }
}

resource "google_container_node_pool" "b200" {
  cluster = "ml"
  version = "1.32.4-gke.1415000"

  node_config {
    machine_type = "a4-highgpu-8g"
    spot         = true
  }
}
