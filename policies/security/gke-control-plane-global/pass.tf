resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = true
    master_global_access_config {
      enabled = true
    }
  }
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "10.10.0.0/16"
    }
  }
}
