resource "google_container_cluster" "ml" {
  name                     = "ml"
  location                 = "us-central1"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "l4" {
  cluster        = google_container_cluster.ml.name
  location       = "us-central1"
  node_locations = ["us-central1-a", "us-central1-b"]

  autoscaling {
    min_node_count = 0
    max_node_count = 4
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}

resource "google_container_node_pool" "t4" {
  cluster    = google_container_cluster.ml.name
  location   = "us-central1"
  node_count = 2

  node_config {
    machine_type = "n1-standard-8"

    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 1
    }
  }
}
