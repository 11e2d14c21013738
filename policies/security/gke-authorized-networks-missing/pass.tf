resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  control_plane_endpoints_config {
    dns_endpoint_config {
      allow_external_traffic = true
    }
    ip_endpoints_config {
      enabled = false
    }
  }
}
