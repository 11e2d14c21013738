resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  database_encryption {
    state    = "ENCRYPTED"
    key_name = "projects/my-project/locations/europe-west4/keyRings/gke/cryptoKeys/secrets"
  }
}
