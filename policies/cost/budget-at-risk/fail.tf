resource "google_container_node_pool" "serving" {
  name     = "serving"
  cluster  = "projects/demo/locations/us-central1-a/clusters/ml"
  location = "us-central1-a"

  autoscaling {
    min_node_count = 0
    max_node_count = 6
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}
