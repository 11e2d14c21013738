resource "google_container_cluster" "main" {
  name              = "ml"
  location          = "europe-west4"
  datapath_provider = "ADVANCED_DATAPATH"
}
