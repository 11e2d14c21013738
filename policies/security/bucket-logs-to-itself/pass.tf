resource "google_storage_bucket" "models" {
  name     = "my-project-models"
  location = "europe-west4"

  logging {
    log_bucket        = "my-project-logs"
    log_object_prefix = "my-project-models"
  }
}
