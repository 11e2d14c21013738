resource "google_container_node_pool" "l4" {
  cluster        = "ml"
  location       = "europe-west4"
  node_locations = ["europe-west4-a", "europe-west4-b"]
}
