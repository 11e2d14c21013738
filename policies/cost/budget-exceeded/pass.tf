# One node with an A100 is within the budget of the team; spot nodes alone exceed none.
resource "google_container_node_pool" "training" {
  name       = "training"
  cluster    = "projects/demo/locations/us-central1-a/clusters/ml"
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "a2-highgpu-1g"

    resource_labels = {
      team = "search"
    }
  }
}
