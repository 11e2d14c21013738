resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "0.0.0.0/0"
      display_name = "temporary"
    }
  }
}
