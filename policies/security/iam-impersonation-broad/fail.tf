resource "google_project_iam_member" "ci" {
  project = "my-project"
  role    = "roles/iam.serviceAccountTokenCreator"
  member  = "serviceAccount:ci@my-project.iam.gserviceaccount.com"
}
