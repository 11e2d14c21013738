resource "google_dataflow_job" "features" {
  name              = "features"
  template_gcs_path = "gs://my-project-templates/features"
  temp_gcs_location = "gs://my-project-temp/features"
}
