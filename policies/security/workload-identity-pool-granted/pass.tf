resource "google_service_account_iam_member" "github" {
  service_account_id = "projects/my-project/serviceAccounts/deployer@my-project.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/github/attribute.repository/my-org/my-repo"
}
