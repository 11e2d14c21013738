resource "google_container_node_pool" "l4" {
  cluster        = "ml"
  location       = "europe-north1"
  node_locations = ["europe-west4-a"]
}
