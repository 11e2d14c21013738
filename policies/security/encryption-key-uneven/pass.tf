resource "google_storage_bucket" "models" {
  name     = "my-project-models"
  location = "europe-west4"
}

resource "google_storage_bucket" "features" {
  name     = "my-project-features"
  location = "europe-west4"
}
