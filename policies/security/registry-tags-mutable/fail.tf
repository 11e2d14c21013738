resource "google_artifact_registry_repository" "images" {
  repository_id = "images"
  location      = "europe-west4"
  format        = "DOCKER"
}
