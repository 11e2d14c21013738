resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"
}

resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = google_container_cluster.main.name
  location = "europe-west4"

  network_config {
    enable_private_nodes = false
  }
}
