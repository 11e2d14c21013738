resource "google_sql_database_instance" "features" {
  name             = "features"
  region           = "europe-west4"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"
  }
}
