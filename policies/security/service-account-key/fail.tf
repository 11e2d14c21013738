resource "google_service_account_key" "ci" {
  service_account_id = "ci@my-project.iam.gserviceaccount.com"
}
