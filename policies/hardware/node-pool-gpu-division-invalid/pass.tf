resource "google_container_node_pool" "a100" {
  cluster = "ml"

  node_config {
    machine_type = "a2-highgpu-1g"

    guest_accelerator {
      type               = "nvidia-tesla-a100"
      count              = 1
      gpu_partition_size = "1g.5gb"

      gpu_sharing_config {
        gpu_sharing_strategy       = "TIME_SHARING"
        max_shared_clients_per_gpu = 48
      }
    }
  }
}
