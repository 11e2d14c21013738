resource "google_sql_user" "app" {
  name     = "app"
  instance = "features"
  password = "correct-horse-battery"
}
