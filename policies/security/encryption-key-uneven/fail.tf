resource "google_storage_bucket" "models" {
  name     = "my-project-models"
  location = "europe-west4"

  encryption {
    default_kms_key_name = "projects/my-project/locations/europe-west4/keyRings/ml/cryptoKeys/models"
  }
}

resource "google_storage_bucket" "features" {
  name     = "my-project-features"
  location = "europe-west4"
}
