resource "google_project_iam_binding" "users" {
  project = "my-project"
  role    = "roles/aiplatform.user"
  members = ["group:ml-team@example.com", "allAuthenticatedUsers"]
}
