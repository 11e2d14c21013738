resource "google_container_node_pool" "l4" {
  cluster = "ml"

  node_config {
    machine_type = "g2-standard-4"

    guest_accelerator {
      type               = "nvidia-l4"
      count              = 1
      gpu_partition_size = "1g.5gb"
    }
  }
}
