resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  monitoring_config {
    managed_prometheus {
      enabled = true
    }
  }
}
