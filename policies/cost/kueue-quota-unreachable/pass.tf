resource "google_container_cluster" "ml" {
  name                     = "ml"
  location                 = "us-central1"
  node_locations           = ["us-central1-a", "us-central1-b"]
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "l4" {
  cluster = google_container_cluster.ml.name

  # In each of the two zones.
  autoscaling {
    max_node_count = 2
  }

  node_config {
    machine_type = "g2-standard-24"
  }
}

resource "google_container_node_pool" "v6e" {
  cluster        = google_container_cluster.ml.name
  node_locations = ["us-central1-b"]
  node_count     = 4

  node_config {
    machine_type = "ct6e-standard-4t"
  }

  placement_policy {
    type         = "COMPACT"
    tpu_topology = "4x4"
  }
}
