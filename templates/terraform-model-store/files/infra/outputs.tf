output "releases" {
  description = "What the overlay's MODEL_REPOSITORY begins with; the release follows."
  value       = "gs://${google_storage_bucket.models.name}/releases"
}

output "service_account" {
  description = "What the overlay's service account is annotated with."
  value       = google_service_account.server.email
}
