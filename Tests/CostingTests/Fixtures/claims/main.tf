resource "google_container_node_pool" "l4" {
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "g2-standard-24"
  }
}

resource "google_container_node_pool" "t4" {
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "n1-standard-8"
    spot         = true

    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 1
    }
  }
}
