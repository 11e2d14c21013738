resource "google_secret_manager_secret_version" "token" {
  secret      = "projects/my-project/secrets/token"
  secret_data = "hf_0123456789abcdef"
}
