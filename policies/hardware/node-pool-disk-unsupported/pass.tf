resource "google_container_node_pool" "l4" {
  cluster = "ml"

  node_config {
    machine_type = "g2-standard-4"
    disk_type    = "pd-balanced"
    disk_size_gb = 100

    ephemeral_storage_local_ssd_config {
      local_ssd_count = 1
    }
  }
}
