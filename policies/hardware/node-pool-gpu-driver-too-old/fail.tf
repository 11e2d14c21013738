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
        gpu_driver_version = "DEFAULT"
      }
    }
  }
}

resource "google_container_node_pool" "shared" {
  cluster = "ml"
  version = "1.32.4-gke.1415000"

  node_config {
    machine_type = "g4-standard-48"

    guest_accelerator {
      type               = "nvidia-rtx-pro-6000"
      count              = 1
      gpu_partition_size = "1g.24gb"
    }
  }
}
