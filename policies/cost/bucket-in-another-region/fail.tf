resource "google_container_cluster" "ml" {
  name                     = "ml"
  location                 = "us-central1-a"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "l4" {
  cluster = google_container_cluster.ml.name

  node_config {
    machine_type = "g2-standard-8"
  }
}

resource "google_storage_bucket" "models" {
  name     = "example-models"
  location = "us-east1"
}

resource "google_storage_bucket" "data" {
  name     = "example-data"
  location = "EU"
}
