resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  master_authorized_networks_config {
    gcp_public_cidrs_access_enabled = true
  }
}
