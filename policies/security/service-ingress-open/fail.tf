resource "google_cloud_run_v2_service" "ranker" {
  name     = "ranker"
  location = "europe-west4"
  ingress  = "INGRESS_TRAFFIC_ALL"

  template {
    containers {
      image = "europe-west4-docker.pkg.dev/my-project/images/ranker:1.0.0"
    }
  }
}
