resource "google_project_iam_member" "trainer" {
  project = "my-project"
  role    = "roles/editor"
  member  = "serviceAccount:trainer@my-project.iam.gserviceaccount.com"
}

data "google_iam_policy" "owners" {
  binding {
    role    = "roles/owner"
    members = ["group:ml-team@example.com"]
  }
}
