resource "google_container_node_pool" "a100" {
  cluster = "ml"

  node_config {
    machine_type = "a2-highgpu-2g"

    guest_accelerator {
      type  = "nvidia-tesla-a100"
      count = 2
    }
  }
}

resource "google_container_node_pool" "t4" {
  cluster = "ml"

  node_config {
    machine_type = "n1-standard-8"

    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 4
    }
  }
}
