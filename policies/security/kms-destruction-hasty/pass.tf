resource "google_kms_crypto_key" "models" {
  name                       = "models"
  key_ring                   = "projects/my-project/locations/europe-west4/keyRings/ml"
  rotation_period            = "7776000s"
  destroy_scheduled_duration = "604800s"
}
