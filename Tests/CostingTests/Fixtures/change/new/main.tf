resource "google_container_cluster" "main" {
  name                     = "serving"
  location                 = "us-central1"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "l4" {
  cluster        = google_container_cluster.main.id
  location       = google_container_cluster.main.location
  node_locations = ["us-central1-a", "us-central1-b"]

  autoscaling {
    min_node_count = 1
    max_node_count = 5
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}
resource "google_container_node_pool" "v5e" {
  cluster    = "training"
  location   = "us-west4-a"
  node_count = 4

  node_config {
    machine_type = "ct5lp-hightpu-4t"
  }

  placement_policy {
    type         = "COMPACT"
    tpu_topology = "4x4"
  }
}
