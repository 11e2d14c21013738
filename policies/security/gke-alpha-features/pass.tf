resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"

  enable_k8s_beta_apis {
    enabled_apis = ["resource.k8s.io/v1beta1/resourceclaims"]
  }
}
