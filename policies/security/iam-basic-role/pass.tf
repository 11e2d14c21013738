resource "google_project_iam_member" "trainer" {
  project = "my-project"
  role    = "roles/aiplatform.user"
  member  = "serviceAccount:trainer@my-project.iam.gserviceaccount.com"
}
