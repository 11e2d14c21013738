resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  logging_config {
    enable_components = ["SYSTEM_COMPONENTS"]
  }
}
