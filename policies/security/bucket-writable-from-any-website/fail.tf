resource "google_storage_bucket" "labels" {
  name     = "my-project-labels"
  location = "europe-west4"

  cors {
    origin = ["*"]
    method = ["GET", "PUT"]
  }
}
