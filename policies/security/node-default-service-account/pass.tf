resource "google_container_cluster" "main" {
  name                     = "ml"
  location                 = "europe-west4"
  initial_node_count       = 1
  remove_default_node_pool = true
}

resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = google_container_cluster.main.name
  location = "europe-west4"

  node_config {
    machine_type    = "g2-standard-8"
    service_account = "nodes@my-project.iam.gserviceaccount.com"
  }
}
