resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  service_external_ips_config {
    enabled = true
  }
}
