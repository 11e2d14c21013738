resource "google_project_iam_member" "trainer" {
  project = "my-project"
  role    = "roles/aiplatform.user"
  member  = "serviceAccount:123456789-compute@developer.gserviceaccount.com"
}
