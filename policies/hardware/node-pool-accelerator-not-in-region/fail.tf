resource "google_container_node_pool" "l4" {
  cluster  = "ml"
  location = "europe-north1"

  node_config {
    machine_type = "g2-standard-4"
  }
}
