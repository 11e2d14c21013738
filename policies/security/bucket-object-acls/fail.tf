resource "google_storage_bucket" "models" {
  name     = "my-project-models"
  location = "europe-west4"
}
