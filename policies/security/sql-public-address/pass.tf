resource "google_sql_database_instance" "features" {
  name             = "features"
  region           = "europe-west4"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      ipv4_enabled    = false
      private_network = "projects/my-project/global/networks/ml"
    }
  }
}
