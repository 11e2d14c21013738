resource "google_project_iam_member" "nodes" {
  project = "my-project"
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:123456789-compute@developer.gserviceaccount.com"
}
