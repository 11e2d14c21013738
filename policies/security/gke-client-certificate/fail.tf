resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  master_auth {
    client_certificate_config {
      issue_client_certificate = true
    }
  }
}
