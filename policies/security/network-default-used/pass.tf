resource "google_container_cluster" "main" {
  name       = "ml"
  location   = "europe-west4"
  network    = "ml-default"
  subnetwork = "ml-europe-west4"
}
