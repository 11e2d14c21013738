resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  rbac_binding_config {
    enable_insecure_binding_system_unauthenticated = false
    enable_insecure_binding_system_authenticated   = false
  }
}
