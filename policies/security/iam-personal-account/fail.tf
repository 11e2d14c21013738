resource "google_project_iam_member" "scientist" {
  project = "my-project"
  role    = "roles/aiplatform.user"
  member  = "user:somebody@gmail.com"
}
