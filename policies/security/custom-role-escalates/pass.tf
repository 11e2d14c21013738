resource "google_project_iam_custom_role" "trainer" {
  role_id     = "trainer"
  title       = "Trainer"
  permissions = ["aiplatform.customJobs.create", "iam.serviceAccounts.get"]
}
