resource "google_kms_crypto_key_iam_member" "models" {
  crypto_key_id = "projects/my-project/locations/europe-west4/keyRings/ml/cryptoKeys/models"
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "allAuthenticatedUsers"
}
