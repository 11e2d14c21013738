resource "google_artifact_registry_repository" "mirror" {
  repository_id = "mirror"
  location      = "europe-west4"
  format        = "DOCKER"
  mode          = "REMOTE_REPOSITORY"

  remote_repository_config {
    docker_repository {
      public_repository = "DOCKER_HUB"
    }
  }
}
