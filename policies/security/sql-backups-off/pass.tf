resource "google_sql_database_instance" "replica" {
  name                 = "features-replica"
  region               = "europe-west4"
  database_version     = "POSTGRES_16"
  master_instance_name = "features"

  settings {
    tier = "db-custom-2-8192"
  }
}
