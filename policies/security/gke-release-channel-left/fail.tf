resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  release_channel {
    channel = "UNSPECIFIED"
  }
}
