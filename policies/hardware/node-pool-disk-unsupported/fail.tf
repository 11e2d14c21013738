resource "google_container_node_pool" "l4" {
  cluster = "ml"

  node_config {
    machine_type = "g2-standard-4"
    disk_type    = "pd-standard"
    disk_size_gb = 50
  }
}

resource "google_container_node_pool" "h200" {
  cluster = "ml"

  node_config {
    machine_type = "a3-ultragpu-8g"

    ephemeral_storage_local_ssd_config {
      local_ssd_count = 16
    }
  }
}
