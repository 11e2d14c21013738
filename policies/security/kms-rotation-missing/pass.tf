resource "google_kms_crypto_key" "signing" {
  name     = "signing"
  key_ring = "projects/my-project/locations/europe-west4/keyRings/ml"
  purpose  = "ASYMMETRIC_SIGN"

  version_template {
    algorithm = "EC_SIGN_P256_SHA256"
  }
}
