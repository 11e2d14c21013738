resource "google_service_account_iam_member" "ci" {
  service_account_id = "projects/my-project/serviceAccounts/deployer@my-project.iam.gserviceaccount.com"
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:ci@my-project.iam.gserviceaccount.com"
}
