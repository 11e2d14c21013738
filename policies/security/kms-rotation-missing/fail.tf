resource "google_kms_crypto_key" "models" {
  name     = "models"
  key_ring = "projects/my-project/locations/europe-west4/keyRings/ml"
}

resource "google_kms_crypto_key" "features" {
  name            = "features"
  key_ring        = "projects/my-project/locations/europe-west4/keyRings/ml"
  rotation_period = "31536000s"
}
