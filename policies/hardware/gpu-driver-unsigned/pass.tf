resource "google_container_node_pool" "l4" {
  cluster = "ml"

  node_config {
    machine_type = "g2-standard-8"
    image_type   = "COS_CONTAINERD"

    guest_accelerator {
      type  = "nvidia-l4"
      count = 1

      gpu_driver_installation_config {
        gpu_driver_version = "INSTALLATION_DISABLED"
      }
    }

    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}
