resource "google_project_iam_member" "scientists" {
  project = "my-project"
  role    = "roles/aiplatform.user"
  member  = "group:scientists@example.com"
}
