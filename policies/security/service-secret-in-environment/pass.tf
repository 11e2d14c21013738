resource "google_cloud_run_v2_service" "ranker" {
  name     = "ranker"
  location = "europe-west4"

  template {
    containers {
      image = "europe-west4-docker.pkg.dev/my-project/images/ranker:1.0.0"
      env {
        name = "HF_TOKEN"
        value_source {
          secret_key_ref {
            secret  = "hf-token"
            version = "latest"
          }
        }
      }
      env {
        name  = "MAX_TOKEN"
        value = "4096"
      }
    }
  }
}
