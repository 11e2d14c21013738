resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = "ml"
  location = "europe-west4"

  node_config {
    service_account = "nodes@my-project.iam.gserviceaccount.com"
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]
  }
}
