resource "google_sql_database_instance" "features" {
  name                = "features"
  region              = "europe-west4"
  database_version    = "POSTGRES_16"
  deletion_protection = false

  settings {
    tier = "db-custom-2-8192"
  }
}

resource "google_bigquery_table" "events" {
  dataset_id          = "features"
  table_id            = "events"
  deletion_protection = false
}
