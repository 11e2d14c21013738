resource "google_container_node_pool" "a100" {
  cluster = "ml"

  node_config {
    machine_type = "a2-highgpu-1g"

    guest_accelerator {
      type  = "nvidia-tesla-a100"
      count = 2
    }
  }
}

resource "google_container_node_pool" "l4" {
  cluster = "ml"

  node_config {
    machine_type = "n1-standard-8"

    guest_accelerator {
      type  = "nvidia-l4"
      count = 1
    }
  }
}
