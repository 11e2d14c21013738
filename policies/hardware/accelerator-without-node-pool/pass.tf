resource "google_container_cluster" "ml" {
  name                     = "ml"
  location                 = "us-central1"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "l4" {
  cluster = google_container_cluster.ml.name

  node_config {
    machine_type = "g2-standard-8"
  }
}

resource "google_container_node_pool" "web" {
  cluster = google_container_cluster.ml.name

  node_config {
    machine_type = "e2-standard-4"
  }
}
