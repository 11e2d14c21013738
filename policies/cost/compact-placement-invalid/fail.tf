resource "google_container_node_pool" "h100" {
  cluster        = "ml"
  node_locations = ["us-central1-a", "us-central1-c"]
  node_count     = 128

  placement_policy {
    type = "COMPACT"
  }

  upgrade_settings {
    strategy = "BLUE_GREEN"

    blue_green_settings {
      node_pool_soak_duration = "600s"

      standard_rollout_policy {
        batch_node_count = 1
      }
    }
  }

  node_config {
    machine_type = "a3-highgpu-8g"
  }
}
