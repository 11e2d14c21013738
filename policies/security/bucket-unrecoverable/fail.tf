resource "google_storage_bucket" "models" {
  name     = "my-project-models"
  location = "europe-west4"

  soft_delete_policy {
    retention_duration_seconds = 0
  }
}
