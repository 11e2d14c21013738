variable "password" {
  type      = string
  sensitive = true
}

resource "google_sql_user" "app" {
  name     = "app"
  instance = "features"
  password = var.password
}

resource "google_sql_user" "service" {
  name     = "app@my-project.iam"
  instance = "features"
  type     = "CLOUD_IAM_SERVICE_ACCOUNT"
}
