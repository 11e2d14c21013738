resource "google_project_iam_audit_config" "all" {
  project = "my-project"
  service = "allServices"

  audit_log_config {
    log_type = "DATA_READ"
  }
}
