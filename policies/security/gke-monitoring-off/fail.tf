resource "google_container_cluster" "main" {
  name               = "ml"
  location           = "europe-west4"
  monitoring_service = "none"
}

resource "google_container_cluster" "batch" {
  name     = "batch"
  location = "europe-west4"

  monitoring_config {
    enable_components = []
  }
}
