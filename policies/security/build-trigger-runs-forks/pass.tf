resource "google_cloudbuild_trigger" "test" {
  name     = "test"
  location = "europe-west4"
  filename = "cloudbuild.yaml"

  github {
    owner = "my-org"
    name  = "ranker"
    pull_request {
      branch          = "^main$"
      comment_control = "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"
    }
  }
}
