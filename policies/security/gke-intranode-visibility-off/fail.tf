resource "google_container_cluster" "main" {
  name                        = "ml"
  location                    = "europe-west4"
  enable_intranode_visibility = false
}
