resource "google_artifact_registry_repository_iam_member" "pull" {
  repository = "images"
  location   = "europe-west4"
  role       = "roles/artifactregistry.reader"
  member     = "allUsers"
}
