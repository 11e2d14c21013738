# Two nodes with an A100 each, at the price of a month.
resource "google_container_node_pool" "training" {
  name       = "training"
  cluster    = "projects/demo/locations/us-central1-a/clusters/ml"
  location   = "us-central1-a"
  node_count = 2

  node_config {
    machine_type = "a2-highgpu-1g"

    resource_labels = {
      team = "search"
    }
  }
}
