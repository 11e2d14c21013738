resource "google_storage_bucket" "audit" {
  name     = "my-project-audit"
  location = "europe-west4"

  retention_policy {
    retention_period = 31536000
  }
}
