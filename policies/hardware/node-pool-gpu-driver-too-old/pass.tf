resource "google_container_node_pool" "b200" {
  cluster = "ml"
  version = "1.32.4-gke.1415000"

  node_config {
    machine_type = "a4-highgpu-8g"
    spot         = true

    guest_accelerator {
      type  = "nvidia-b200"
      count = 8

      gpu_driver_installation_config {
        gpu_driver_version = "LATEST"
      }
    }
  }
}

resource "google_container_node_pool" "newer" {
  cluster = "ml"
  version = "1.33.2-gke.1240000"

  node_config {
    machine_type = "a4-highgpu-8g"
    spot         = true

    guest_accelerator {
      type  = "nvidia-b200"
      count = 8

      gpu_driver_installation_config {
        gpu_driver_version = "DEFAULT"
      }
    }
  }
}
