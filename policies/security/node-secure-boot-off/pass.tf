resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = "ml"
  location = "europe-west4"

  node_config {
    machine_type = "n1-standard-8"
    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 1
      gpu_driver_installation_config {
        gpu_driver_version = "INSTALLATION_DISABLED"
      }
    }
  }
}
