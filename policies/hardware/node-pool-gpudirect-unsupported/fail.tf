resource "google_container_node_pool" "h200" {
  cluster = "ml"

  node_config {
    machine_type = "a3-ultragpu-8g"
    image_type   = "UBUNTU_CONTAINERD"
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
  version = "1.31.7-gke.1265000"

  node_config {
    machine_type = "a4-highgpu-8g"
    spot         = true
  }
}

resource "google_container_node_pool" "h100" {
  cluster = "ml"
  version = "1.31.1-gke.1846000"

  node_config {
    machine_type = "a3-megagpu-8g"
    image_type   = "COS_CONTAINERD"
  }

  network_config {
    dynamic "additional_node_network_configs" {
      for_each = range(7)
      content {
        network    = "gpu-${additional_node_network_configs.value}"
        subnetwork = "gpu-${additional_node_network_configs.value}"
      }
    }
  }
}

resource "google_compute_network" "rdma" {
  name                    = "gpu-rdma"
  auto_create_subnetworks = false
  network_profile         = "projects/ml/global/networkProfiles/europe-west1-b-vpc-roce"
}

resource "google_container_node_pool" "a100" {
  cluster = "ml"

  node_config {
    machine_type = "a2-highgpu-8g"
  }

  network_config {
    additional_node_network_configs {
      network    = google_compute_network.rdma.name
      subnetwork = "gpu-rdma-0"
    }
  }
}
