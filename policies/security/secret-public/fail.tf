resource "google_secret_manager_secret_iam_member" "token" {
  secret_id = "token"
  role      = "roles/secretmanager.secretAccessor"
  member    = "allAuthenticatedUsers"
}
