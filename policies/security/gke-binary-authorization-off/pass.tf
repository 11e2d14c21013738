resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
}
