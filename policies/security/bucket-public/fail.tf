resource "google_storage_bucket_iam_member" "read" {
  bucket = "my-project-models"
  role   = "roles/storage.objectViewer"
  member = "allAuthenticatedUsers"
}
