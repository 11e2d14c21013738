resource "google_storage_bucket" "scratch" {
  name     = "my-project-scratch"
  location = "europe-west4"

  soft_delete_policy {
    retention_duration_seconds = 0
  }
  lifecycle_rule {
    action {
      type = "Delete"
    }
    condition {
      age = 3
    }
  }
}
